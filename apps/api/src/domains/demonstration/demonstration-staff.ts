import { demonstrationId, type DemonstrationRows } from "./demonstration-rows.ts";
import {
  classNamed,
  type DemonstrationEstablishment,
  type DemonstrationSchools,
} from "./demonstration-schools.ts";
import {
  collegeTeachers,
  lyceeTeachers,
  teacher,
  teachSchool,
  universityTeachers,
} from "./demonstration-teaching.ts";
import { type DemonstrationTown, isoDay, type Person } from "./demonstration-town.ts";

export interface Staff {
  benali: Person;
  rossi: Person;
}

/** Who works in the three schools, with the mandates that some of them hold. */
export function hireStaff(
  town: DemonstrationTown,
  rows: DemonstrationRows,
  schools: DemonstrationSchools,
): Staff {
  const { college, lycee, university } = schools;
  const benali = teacher(town, college, {
    key: "benali",
    givenName: "Karim",
    familyName: "Benali",
    gender: "male",
  });
  const rossi = teacher(town, college, {
    key: "rossi",
    givenName: "Sofia",
    familyName: "Rossi",
    gender: "female",
  });
  town.membership(rossi, lycee.id, "TEACHER", { function: "ENS" });
  teachSchool(town, schools, college, collegeTeachers, [undefined, benali, rossi]);
  teachSchool(town, schools, lycee, lyceeTeachers, [undefined, undefined, rossi]);
  teachSchool(town, schools, university, universityTeachers, []);

  const head = post(town, college, {
    key: "head",
    givenName: "Hélène",
    familyName: "Marchand",
    role: "LEADERSHIP",
    code: "DIR",
  });
  const deputy = post(town, college, {
    key: "deputy",
    givenName: "Olivier",
    familyName: "Perrot",
    role: "LEADERSHIP",
    code: "DIR",
  });
  const lyceeHead = post(town, lycee, {
    key: "lycee-head",
    givenName: "Philippe",
    familyName: "Le Goff",
    role: "LEADERSHIP",
    code: "DIR",
  });
  post(town, college, {
    key: "cpe",
    givenName: "Claire",
    familyName: "Lemoine",
    role: "SCHOOL_LIFE",
    code: "EDU",
  });
  post(town, college, {
    key: "nurse",
    givenName: "Anne",
    familyName: "Guillou",
    role: "SCHOOL_LIFE",
    code: "MDS",
  });
  post(town, college, {
    key: "secretary",
    givenName: "Martine",
    familyName: "Cadiou",
    role: "STAFF",
    code: "ADF",
  });
  post(town, college, {
    key: "technician",
    givenName: "Youssef",
    familyName: "Haddad",
    role: "STAFF",
    code: "OUV",
  });
  post(town, lycee, {
    key: "lycee-cpe",
    givenName: "Sandrine",
    familyName: "Jouan",
    role: "SCHOOL_LIFE",
    code: "EDU",
  });
  post(town, lycee, {
    key: "lycee-secretary",
    givenName: "Patrick",
    familyName: "Morvan",
    role: "STAFF",
    code: "ADF",
  });
  const supervisor = post(town, college, {
    key: "aed",
    givenName: "Lucas",
    familyName: "Tanguy",
    role: "SCHOOL_LIFE",
    code: "AED",
  });
  town.membership(supervisor, university.id, "STUDENT");
  town.enrollment(supervisor, classNamed(university, "L2 Informatique").id, "STUDENT");

  const speaker = town.person({
    key: "agent",
    givenName: "Inès",
    familyName: "Caron",
    gender: "female",
    status: "ACTIVE",
  });
  town.membership(speaker, college.id, "AGENT", { to: new Date(town.start.getTime() + 300 * 86_400_000) });
  town.enrollment(speaker, classNamed(college, "5eB").id, "TEACHER", { subjectId: schools.subjects.art });
  const tutor = town.person({
    key: "tutor",
    givenName: "Bruno",
    familyName: "Kervella",
    gender: "male",
    status: "ACTIVE",
  });
  town.membership(tutor, college.id, "INTERNSHIP_TUTOR", {
    to: new Date(town.start.getTime() + 300 * 86_400_000),
  });

  const regional = town.person({
    key: "regional",
    givenName: "Aurélie",
    familyName: "Stéphan",
    gender: "female",
    status: "ACTIVE",
  });
  mandate(rows, town, head, { establishment_id: college.id }, ["ACCOUNTS", "NEWS", "LAYERS", "IMPORT"]);
  mandate(rows, town, deputy, { establishment_id: college.id }, ["NEWS"]);
  mandate(rows, town, lyceeHead, { establishment_id: lycee.id }, ["ACCOUNTS", "NEWS", "LAYERS"]);
  mandate(rows, town, regional, { territory_id: schools.academy }, [
    "ACCOUNTS",
    "IMPORT",
    "NEWS",
    "LAYERS",
    "AUDIT",
  ]);
  return { benali, rossi };
}

interface Post {
  key: string;
  givenName: string;
  familyName: string;
  role: "LEADERSHIP" | "SCHOOL_LIFE" | "STAFF";
  code: string;
}

function post(
  town: DemonstrationTown,
  school: DemonstrationEstablishment,
  { role, code, ...wish }: Post,
): Person {
  const person = town.person({ ...wish, status: "ACTIVE" });
  town.membership(person, school.id, role, { function: code });
  return person;
}

function mandate(
  rows: DemonstrationRows,
  town: DemonstrationTown,
  person: Person,
  scope: { establishment_id?: string; territory_id?: string },
  powers: string[],
): void {
  rows.add("mandate", {
    id: demonstrationId(`mandate ${person.id}`),
    user_id: person.id,
    establishment_id: null,
    territory_id: null,
    ...scope,
    powers,
    starts_on: isoDay(town.start),
  });
}
