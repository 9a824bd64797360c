import type { RoleName } from "../directory/role.ts";
import type { Power } from "../directory/viewer.ts";
import { classNamed, type DemonstrationEstablishment } from "./demonstration-classes.ts";
import { day, isoDay, yearBefore } from "./demonstration-days.ts";
import type { Person } from "./demonstration-people.ts";
import { demonstrationId, type DemonstrationRows } from "./demonstration-rows.ts";
import type { DemonstrationSchools } from "./demonstration-schools.ts";
import type { DemonstrationTown } from "./demonstration-town.ts";

interface Post {
  key: string;
  givenName: string;
  familyName: string;
  gender: "female" | "male";
  role: RoleName;
  code?: string;
}

const collegePosts = [
  ["head", "Hélène", "Marchand", "female", "LEADERSHIP", "DIR"],
  ["deputy", "Olivier", "Perrot", "male", "LEADERSHIP", "DIR"],
  ["cpe", "Claire", "Lemoine", "female", "SCHOOL_LIFE", "EDU"],
  ["aed", "Lucas", "Tanguy", "male", "SCHOOL_LIFE", "AED"],
  ["aed-2", "Maëva", "Rolland", "female", "SCHOOL_LIFE", "AED"],
  ["nurse", "Anne", "Guillou", "female", "SCHOOL_LIFE", "MDS"],
  ["orientation", "Pascal", "Hamon", "male", "SCHOOL_LIFE", "ORI"],
  ["librarian", "Isabelle", "Quéré", "female", "TEACHER", "DOC"],
  ["secretary", "Martine", "Cadiou", "female", "STAFF", "ADF"],
  ["technician", "Youssef", "Haddad", "male", "STAFF", "OUV"],
  ["cook", "Sylvie", "Riou", "female", "STAFF", "OUV"],
] as const;
const lyceePosts = [
  ["lycee-head", "Philippe", "Le Goff", "male", "LEADERSHIP", "DIR"],
  ["lycee-cpe", "Sandrine", "Jouan", "female", "SCHOOL_LIFE", "EDU"],
  ["lycee-librarian", "Gaëlle", "Salaün", "female", "TEACHER", "DOC"],
  ["lycee-secretary", "Patrick", "Morvan", "male", "STAFF", "ADF"],
] as const;
const universityPosts = [
  ["university-head", "Béatrice", "Chauvin", "female", "LEADERSHIP", undefined],
  ["university-secretary", "Nadège", "Corre", "female", "STAFF", undefined],
] as const;

type PostRow = (typeof collegePosts | typeof lyceePosts | typeof universityPosts)[number];

/** Who works in the three schools besides their teachers, and who comes from outside. */
export function hireStaff(
  town: DemonstrationTown,
  rows: DemonstrationRows,
  schools: DemonstrationSchools,
): void {
  const { college, lycee, university } = schools;
  const staff = new Map<string, Person>();
  for (const [school, posts] of [
    [college, collegePosts],
    [lycee, lyceePosts],
    [university, universityPosts],
  ] as const)
    for (const row of posts) staff.set(row[0], post(town, school, row));

  const supervisor = staff.get("aed")!;
  town.membership(supervisor, university.id, "STUDENT");
  town.enrollment(supervisor, classNamed(university, "L2 Informatique").id, "STUDENT");
  receiveOutsiders(town, schools);
  sayGoodbye(town, college);

  const grant = (who: Person, scope: Scope, ...powers: Power[]): void =>
    rows.add("mandate", mandate(town, who, scope, powers));
  grant(
    staff.get("head")!,
    { establishment_id: college.id },
    "ACCOUNTS",
    "NEWS",
    "LAYERS",
    "IMPORT",
    "MODERATION",
  );
  grant(staff.get("deputy")!, { establishment_id: college.id }, "NEWS");
  grant(staff.get("lycee-head")!, { establishment_id: lycee.id }, "ACCOUNTS", "NEWS", "LAYERS", "MODERATION");
  grant(staff.get("university-head")!, { establishment_id: university.id }, "ACCOUNTS", "NEWS");
  const regional = town.person({
    key: "regional",
    givenName: "Aurélie",
    familyName: "Stéphan",
    gender: "female",
    status: "ACTIVE",
    mail: "ac-rennes.example",
  });
  grant(
    regional,
    { territory_id: schools.academy },
    "ACCOUNTS",
    "IMPORT",
    "NEWS",
    "LAYERS",
    "MODERATION",
    "AUDIT",
  );
}

function post(
  town: DemonstrationTown,
  school: DemonstrationEstablishment,
  [key, givenName, familyName, gender, role, code]: PostRow,
): Person {
  const age = key.startsWith("aed") ? 21 : 30 + town.faker.number.int(32);
  const wish = { key, givenName, familyName, gender, age } satisfies Partial<Post> & { age: number };
  const person = town.person({ ...wish, status: "ACTIVE", mail: "ac-rennes.example" });
  town.membership(person, school.id, role, code === undefined ? {} : { function: code });
  return person;
}

/** Whose time in the school ends by itself. */
function receiveOutsiders(town: DemonstrationTown, { college, subjects }: DemonstrationSchools): void {
  const known = { status: "ACTIVE", mail: "courriel.example" } as const;
  const speaker = town.person({
    key: "agent",
    givenName: "Inès",
    familyName: "Caron",
    gender: "female",
    ...known,
  });
  town.membership(speaker, college.id, "AGENT", { to: town.end });
  town.enrollment(speaker, classNamed(college, "5eB").id, "TEACHER", { subjectId: subjects.art });
  const tutor = town.person({
    key: "tutor",
    givenName: "Bruno",
    familyName: "Kervella",
    gender: "male",
    ...known,
  });
  town.membership(tutor, college.id, "INTERNSHIP_TUTOR", { to: town.end });
}

/** Whose account is closed since the summer. */
function sayGoodbye(town: DemonstrationTown, college: DemonstrationEstablishment): void {
  const from = yearBefore(town.start);
  const teacher = town.person({
    key: "former teacher",
    givenName: "Régis",
    familyName: "Fouquet",
    gender: "male",
    status: "LEFT",
  });
  town.membership(teacher, college.id, "TEACHER", {
    function: "ENS",
    from,
    to: town.eve,
    endReason: "Mutation",
  });
  const moved = classNamed(college, "5eC").before;
  const pupil = town.person({ key: "former pupil", age: 12, status: "LEFT" });
  town.membership(pupil, college.id, "STUDENT", { from, to: town.eve, endReason: "Déménagement" });
  if (moved) town.enrollment(pupil, moved.id, "STUDENT", { from, to: town.eve });
}

interface Scope {
  establishment_id?: string;
  territory_id?: string;
}

const mandate = (town: DemonstrationTown, person: Person, scope: Scope, powers: Power[]) => ({
  id: demonstrationId(`mandate ${person.id}`),
  user_id: person.id,
  establishment_id: null,
  territory_id: null,
  ...scope,
  powers,
  starts_on: isoDay(new Date(town.start.getTime() - 30 * day)),
});
