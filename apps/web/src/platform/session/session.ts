import { activateLocale } from "../locale.ts";
import { choicesIn } from "../preference-choices.ts";
import { enterPerson, leavePerson } from "../preferences.ts";
import { getJson } from "../requests.ts";

export interface SessionUser {
  id: string;
  displayName: string;
  /** How one is greeted. */
  givenName: string;
  initials: string;
  roles: readonly string[];
  /** When somebody else reset the password, if that was within the week. */
  resetAt?: string | null;
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
  /** What they chose, on any device. */
  preferences?: object;
  demonstration?: { signIns: readonly DemonstrationSignIn[] };
  /** False on a shared computer, where nothing of a person may stay. */
  ownDevice?: boolean;
  /** Minutes without a gesture before a shared computer signs out; null on one's own device. */
  idleMinutes?: number | null;
}

let shared = true;

export const loadSession = async () => {
  const session = await getJson<Session>("/session");
  shared = session.ownDevice !== true;
  await followPreferences(session);
  return session;
};

/** Before anything is drawn for who is there: in their language, as they read. */
const followPreferences = async ({ user, ownDevice = false, preferences }: Session) => {
  const { locale } = user
    ? enterPerson({ id: user.id, ownDevice, chosen: choicesIn(preferences) })
    : leavePerson();
  await activateLocale(locale);
};

/** Nothing of one person stays here for the next. */
export const deviceIsShared = () => shared;
