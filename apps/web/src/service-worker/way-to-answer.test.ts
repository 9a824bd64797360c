import { describe, expect, it } from "vitest";
import { wayToAnswer } from "./way-to-answer.ts";

const origin = "https://ent.example.org";
const way = (path: string, mode = "cors", method = "GET") =>
  wayToAnswer({ method, mode, url: new URL(path, origin).href }, origin);

describe("what the service worker answers", () => {
  it("keeps the files of the application, whose names say what is in them", () => {
    expect(way("/assets/first-CJL5.js")).toBe("file");
    expect(way("/assets/first-CJL5.js", "cors", "POST")).toBe("network");
    expect(way("https://elsewhere.example/assets/first-CJL5.js")).toBe("network");
  });

  it("has a page for every address of the application when there is no network", () => {
    for (const path of ["/", "/page/home", "/annuaire?q=ma", "/connexion"])
      expect(way(path, "navigate")).toBe("page");
  });

  it("never looks at what says something of a person", () => {
    for (const path of [
      "/graphql",
      "/graphql?operationName=Dashboard",
      "/session",
      "/files/message/1/2/plan",
      "/session/list",
      "/oidc/auth",
    ])
      for (const mode of ["cors", "same-origin", "navigate"])
        expect([path, way(path, mode)]).toEqual([path, "network"]);
    expect(way("/schema.graphql", "navigate")).toBe("network");
    expect(way("/agenda/abc.ics", "navigate")).toBe("network");
    expect(way("/annuaire")).toBe("network");
  });
});
