import { type RoleName, roles } from "../directory/role.ts";

export const reaches = ["NOBODY", "OWN", "ALL"] as const;
/** Whom, among the people of a role, the people of another may write to. */
export type Reach = (typeof reaches)[number];

export type RuleMatrix = Readonly<Record<RoleName, Readonly<Record<RoleName, Reach>>>>;

const letters = { "-": "NOBODY", o: "OWN", A: "ALL" } as const satisfies Record<string, Reach>;

const rowOf = (text: string) =>
  Object.fromEntries(
    text.split(" ").map((letter, at) => [roles[at]!, letters[letter as keyof typeof letters]]),
  ) as Record<RoleName, Reach>;

/** Rows write to columns, both in the order of `roles`. */
const matrix = (rows: Record<RoleName, string>): RuleMatrix =>
  Object.fromEntries(roles.map((from) => [from, rowOf(rows[from])])) as RuleMatrix;

/** What holds where a school decided nothing. Whoever finds nobody here still writes to the school's offices. */
export const defaultRules: RuleMatrix = matrix({
  // To: TEACHER STUDENT GUARDIAN LEADERSHIP SCHOOL_LIFE STAFF AGENT INTERNSHIP_TUTOR
  TEACHER: "A o o A A A A o",
  STUDENT: "o - o - - - - -",
  GUARDIAN: "o o - - - - - -",
  LEADERSHIP: "A A A A A A A A",
  SCHOOL_LIFE: "A A A A A A A A",
  STAFF: "A - - A A A A -",
  AGENT: "o o - - - - - -",
  INTERNSHIP_TUTOR: "o o - - - - - -",
});

/** The most that a school may allow: no family writes to the children of another, no outsider to all pupils. */
export const highestRules: RuleMatrix = matrix({
  TEACHER: "A A A A A A A A",
  STUDENT: "A A o A A A o o",
  GUARDIAN: "A o o A A A o o",
  LEADERSHIP: "A A A A A A A A",
  SCHOOL_LIFE: "A A A A A A A A",
  STAFF: "A A A A A A A A",
  AGENT: "A o o A A A A o",
  INTERNSHIP_TUTOR: "A o o A A A o o",
});

/** The least: whoever leads a school can always write to everybody in it. */
const lowestOf = (from: RoleName): Reach => (from === "LEADERSHIP" ? "ALL" : "NOBODY");

const inClasses = new Set<RoleName>(["TEACHER", "STUDENT", "GUARDIAN", "AGENT", "INTERNSHIP_TUTOR"]);

/** Whether some of a role are one's own: both are in classes, or have a child in one. */
export const hasOwn = (from: RoleName, to: RoleName): boolean => inClasses.has(from) && inClasses.has(to);

/** What a school may choose for people of a role towards those of another. */
export function allowedReaches(from: RoleName, to: RoleName): Reach[] {
  const [lowest, highest] = [lowestOf(from), highestRules[from][to]].map((one) => reaches.indexOf(one));
  return reaches.filter(
    (reach, at) => at >= lowest! && at <= highest! && (reach !== "OWN" || hasOwn(from, to)),
  );
}

export interface RuleChange {
  from: RoleName;
  to: RoleName;
  reach: Reach;
}

/** The rules of a school: the defaults with what it changed. What it may not, or no longer, choose does not count. */
export function rulesWith(changes: readonly RuleChange[]): RuleMatrix {
  const changed = new Map(changes.map((one) => [`${one.from} ${one.to}`, one.reach]));
  const reachOf = (from: RoleName, to: RoleName): Reach => {
    const wished = changed.get(`${from} ${to}`);
    return wished && allowedReaches(from, to).includes(wished) ? wished : defaultRules[from][to];
  };
  return Object.fromEntries(
    roles.map((from) => [from, Object.fromEntries(roles.map((to) => [to, reachOf(from, to)]))]),
  ) as unknown as RuleMatrix;
}
