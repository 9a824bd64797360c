import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { forgetLastDashboards, keepDashboard, lastDashboard } from "./last-dashboard.ts";
import type { Session } from "./session.ts";

const now = new Date("2026-11-24T10:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
const lea = { id: "lea", displayName: "Léa Martin", givenName: "Léa", initials: "LM", roles: ["STUDENT"] };
const hers: Session = { signedIn: true, user: lea, ownDevice: true, demonstration: { signIns: [] } };
const home = { variables: { page: null, locale: "fr" }, data: { viewer: { id: "lea" } } };

/** Keeps values as properties of its own, as browsers do. */
const storage = (room = Number.POSITIVE_INFINITY) =>
  Object.create({
    getItem(key: string) {
      return (this as unknown as Record<string, string>)[key] ?? null;
    },
    setItem(key: string, value: string) {
      if (value.length > room) throw new DOMException("No room", "QuotaExceededError");
      Object.assign(this, { [key]: value });
    },
    removeItem(key: string) {
      delete (this as unknown as Record<string, string>)[key];
    },
  }) as Storage;

beforeEach(() => void vi.stubGlobal("localStorage", storage()));
afterEach(() => void vi.unstubAllGlobals());

describe("the last dashboard, for a time without network", () => {
  it("is there on one's own device, with who reads it and nothing of the demonstration", () => {
    keepDashboard(hers, home, now);
    expect(lastDashboard(later(1))).toEqual({
      at: now.toISOString(),
      session: { signedIn: true, user: lea, ownDevice: true },
      answers: [home],
    });
  });

  it("is never kept on a shared computer, nor from a copy of itself", () => {
    keepDashboard({ ...hers, ownDevice: false }, home, now);
    keepDashboard({ signedIn: false }, home, now);
    keepDashboard({ ...hers, offlineSince: now.toISOString() }, home, now);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it("keeps the newest answer of each page, and a few pages", () => {
    for (let page = 0; page < 12; page++)
      keepDashboard(hers, { variables: { page: `${page}` }, data: "old" }, now);
    keepDashboard(hers, { variables: { page: "5" }, data: "new" }, now);
    const pages = lastDashboard(now)?.answers.map(
      ({ variables, data }) => `${variables["page"] as string} ${data as string}`,
    );
    expect(pages).toEqual(["5 new", "11 old", "10 old", "9 old", "8 old", "7 old", "6 old", "4 old"]);
  });

  it("is forgotten after thirty days, when nobody would be signed in any more", () => {
    keepDashboard(hers, home, now);
    expect(lastDashboard(later(29))).toBeDefined();
    expect(lastDashboard(later(31))).toBeUndefined();
  });

  it("goes when somebody else is there, and stays when it is one's own", () => {
    keepDashboard(hers, home, now);
    forgetLastDashboards("lea");
    expect(lastDashboard(now)).toBeDefined();
    forgetLastDashboards("noe");
    expect(lastDashboard(now)).toBeUndefined();
  });

  it("is nothing where it is broken or where there is no room", () => {
    localStorage.setItem("preau:person:lea:last-dashboard", "{");
    expect(lastDashboard(now)).toBeUndefined();
    vi.stubGlobal("localStorage", storage(10));
    keepDashboard(hers, home, now);
    expect(lastDashboard(now)).toBeUndefined();
  });
});
