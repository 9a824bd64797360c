import { randomBytes } from "node:crypto";

import { kinds } from "../sections/sections.ts";
import { byHash, post } from "../visitor.ts";

/** Other kinds leave the measured dashboards, so that figures of two years compare. */
const measured = new Set<string>(kinds);

/** Removes what is not measured from somebody's dashboard, as they could themselves. */
export async function keepMeasuredKinds(
  url: string,
  cookie: string,
  placements: readonly { id: string; kind: string }[],
): Promise<boolean> {
  const others = placements.filter(({ kind }) => !measured.has(kind));
  if (others.length === 0) return false;
  const operations = others.map(({ id }) => ({ id: newId(), type: "remove", slot: id }));
  const change = byHash("ArrangeDashboard", { input: { operations, basedOn: 0 } });
  const { status, body } = await post(`${url}/graphql`, change, cookie);
  if (status !== 200 || !body.includes('"refused":[]')) throw new Error(`Not arranged (${status}): ${body}`);
  return true;
}

/** A UUIDv7, which operations are named by. */
function newId(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
}
