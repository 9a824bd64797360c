import { afterAll, beforeAll, expect, test } from "vitest";

import {
  createDemonstrationBase,
  type DemonstrationBase,
} from "../demonstration/demonstration-base.factory.ts";
import { requireAddress, requireLabel } from "./favourite-address.ts";

let base: DemonstrationBase;
beforeAll(async () => void (base = await createDemonstrationBase("2026-11-24T10:00:00Z")));
afterAll(() => base.drop());

test("some of the demonstration keep links, each of which they could have added themselves", async () => {
  const rows = await base.rows<{ login: string; label: string; address: string }>(
    "select c.login, f.label, f.address from favourite f join credential c on c.user_id = f.user_id",
  );
  expect(new Set(rows.map((row) => row.login))).toContain("lea.martin");
  for (const { label, address } of rows)
    expect([requireLabel(label), requireAddress(address)]).toEqual([label, address]);
});
