import { followSchool } from "../dates.ts";
import { currentLocale } from "../locale.ts";
import { activateLocale } from "../locale.ts";
import { choicesIn } from "../preference-choices.ts";
import { enterPerson, leavePerson } from "../preferences.ts";
import { codeOf, getJson } from "../requests.ts";
import { forgetLastDashboards, lastDashboard } from "./last-dashboard.ts";

export interface SessionUser {
  id: string;
  displayName: string;
  /** How one is greeted. */
  givenName: string;
  initials: string;
  roles: readonly string[];
  /** Of their mandates, wherever these hold. */
  powers?: readonly string[];
  /** Whether they lay out dashboards of others: by a mandate, or as who leads a class. */
  laysOut?: boolean;
  /** Whether they lead a school, or moderate one by a mandate. */
  moderates?: boolean;
  /** Whether an incident lasts in a school of theirs. */
  hasIncident?: boolean;
  /** When somebody else reset the password, if that was within the week. */
  resetAt?: string | null;
  /** Of their school: what happens there is told in it. */
  timeZone?: string;
  /** Of a guardian, those whom they may see. */
  childIds?: readonly string[];
  /** Whether notices of schools concern them, as a family or as who writes them. */
  hasNotices?: boolean;
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
  /** In a demonstration on one's own machine, one reads the e-mails that it would send. */
  demonstrationReadsMails?: boolean;
  /** How many notifications are left to read when the page opens: 100 says 100 or more. */
  unread?: number;
  /** False on a shared computer, where nothing of a person may stay. */
  ownDevice?: boolean;
  /** Minutes without a gesture before a shared computer signs out; null on one's own device. */
  idleMinutes?: number | null;
  /** Préau cannot be reached: what is shown was kept on one's own device at this moment (ISO 8601). */
  offlineSince?: string;
}

let known: Session | undefined;

/** Who was there when the API was last asked. */
export const knownSession = () => known;

export const loadSession = async () => {
  const session = await getJson<Session>("/session").catch(withoutNetwork);
  if (session.offlineSince === undefined)
    forgetLastDashboards(session.ownDevice === true ? session.user?.id : undefined);
  known = session;
  followSchool(session.user?.timeZone, currentLocale());
  await followPreferences(session);
  return session;
};

const withoutNetwork = (problem: unknown): Session => {
  const kept = codeOf(problem) === "UNREACHABLE" ? lastDashboard() : undefined;
  if (kept === undefined) throw problem;
  return { ...kept.session, offlineSince: kept.at };
};

/** Before anything is drawn for who is there: in their language, as they read. */
const followPreferences = async ({ user, ownDevice = false, preferences }: Session) => {
  const { locale } = user
    ? enterPerson({ id: user.id, ownDevice, chosen: choicesIn(preferences) })
    : leavePerson();
  await activateLocale(locale);
};
