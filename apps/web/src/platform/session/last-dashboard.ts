import { personalKey } from "../personal-storage.ts";
import type { Session } from "./session.ts";

/** What the API answered to the dashboard, and what it was asked with. */
export interface KeptAnswer {
  variables: Record<string, unknown>;
  data: unknown;
}

export interface LastDashboard {
  /** When the newest of it came, in ISO 8601. */
  at: string;
  session: Session;
  answers: readonly KeptAnswer[];
}

const name = "last-dashboard";
/** As long as a session lasts on one's own device: later, nobody would be signed in any more. */
const longest = 30 * 86_400_000;
const mostPages = 8;
const keyShape = new RegExp(`^${personalKey("[^:]+", name)}$`);

const isKept = (value: unknown): value is LastDashboard =>
  typeof value === "object" &&
  value !== null &&
  "at" in value &&
  typeof value.at === "string" &&
  "session" in value &&
  "answers" in value &&
  Array.isArray(value.answers);

const read = (key: string): LastDashboard | undefined => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return isKept(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const keys = () => Object.keys(localStorage).filter((key) => keyShape.test(key));

/** Nothing of anybody, but for the one who is there. */
export const forgetLastDashboards = (exceptOf?: string) => {
  const spared = exceptOf === undefined ? undefined : personalKey(exceptOf, name);
  for (const key of keys()) if (key !== spared) localStorage.removeItem(key);
};

/** Keeps a page of the dashboard for a time without network: on one's own device, and nowhere else. */
export const keepDashboard = (session: Session, answer: KeptAnswer, now = new Date()) => {
  const { user, ownDevice, demonstration: _, offlineSince, ...rest } = session;
  if (!user || ownDevice !== true || offlineSince !== undefined) return;
  const key = personalKey(user.id, name);
  const same = JSON.stringify(answer.variables);
  const others = (read(key)?.answers ?? []).filter(({ variables }) => JSON.stringify(variables) !== same);
  const kept: LastDashboard = {
    at: now.toISOString(),
    session: { ...rest, user, ownDevice },
    answers: [answer, ...others].slice(0, mostPages),
  };
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // No room: the dashboard is read from the network, as everywhere.
    localStorage.removeItem(key);
  }
};

/** What can be shown while Préau cannot be reached; nothing by default. */
export const lastDashboard = (now = new Date()): LastDashboard | undefined =>
  keys()
    .map(read)
    .find((kept) => kept?.session.ownDevice === true && now.getTime() - Date.parse(kept.at) < longest);
