import { getJson } from "../requests.ts";

export interface SessionUser {
  id: string;
  displayName: string;
  initials: string;
  roles: readonly string[];
}

/** What a demonstration offers to those who look around. */
export interface DemonstrationSignIn {
  label: string;
  login: string;
  password: string;
}

export interface Session {
  signedIn: boolean;
  user?: SessionUser;
  demonstration?: { signIns: readonly DemonstrationSignIn[] };
  /** Minutes without a gesture before a shared computer signs out; absent on one's own device. */
  idleMinutes?: number | null;
}

export const loadSession = () => getJson<Session>("/session");
