import { expect, it } from "vitest";

import { loginFrom } from "./logins.ts";

it("makes logins that anybody can type from names as people write them", () => {
  expect(loginFrom("Léa-Marie", "de La Tour")).toBe("lea-marie.de-la-tour");
  expect(loginFrom("Cœur", "L’Hôpital")).toBe("coeur.l-hopital");
  expect(loginFrom("李", "  ")).toBe("x.x");
});
