import { demonstrationId, type DemonstrationRows } from "./demonstration-rows.ts";
import type { SubjectKey } from "./demonstration-subjects.ts";

/** A class of the year before, which is over. */
export interface FormerClass {
  id: string;
  establishmentId: string;
}

export interface DemonstrationClass {
  id: string;
  name: string;
  /** Age of its pupils on the first day. */
  age: number;
  size: number;
  /** Where its pupils were last year. */
  before?: FormerClass;
}

/** A group or a course, across classes. */
export interface DemonstrationGroup {
  id: string;
  name: string;
  subject: SubjectKey;
  parts: DemonstrationClass[];
  /** Whether it has the student of this seat of each part. */
  takes(seat: number): boolean;
}

export interface DemonstrationEstablishment {
  id: string;
  name: string;
  /** The classes in which everybody has one place. */
  classes: DemonstrationClass[];
  groups: DemonstrationGroup[];
}

/** A class by its name. @throws when there is none: the demonstration would not be what it says */
export function classNamed(school: DemonstrationEstablishment, name: string): DemonstrationClass {
  const found = school.classes.find((one) => one.name === name);
  if (!found) throw new Error(`${school.name} has no class ${name}.`);
  return found;
}

export const yearOf = (establishmentId: string, state: "CLOSED" | "CURRENT"): string =>
  demonstrationId(`year ${establishmentId} ${state}`);

interface ClassWish {
  name: string;
  age: number;
  size: number;
  levelId?: string;
  before?: FormerClass;
}

export function addLevel(rows: DemonstrationRows, { code, name }: { code: string; name: string }): string {
  const id = demonstrationId(`level ${code}`);
  rows.add("level", { id, code, name });
  return id;
}

export function addClass(
  rows: DemonstrationRows,
  school: DemonstrationEstablishment,
  { levelId, ...wish }: ClassWish,
): void {
  const id = demonstrationId(`class ${school.id} ${wish.name}`);
  const continues = wish.before?.establishmentId === school.id ? wish.before.id : null;
  rows.add("class", {
    id,
    establishment_id: school.id,
    school_year_id: yearOf(school.id, "CURRENT"),
    kind: "HOMEROOM",
    name: wish.name,
    level_id: levelId,
    continues_class_id: continues,
  });
  school.classes.push({ id, ...wish });
}

export function addFormerClass(
  rows: DemonstrationRows,
  school: DemonstrationEstablishment,
  name: string,
  levelId: string,
): FormerClass {
  const id = demonstrationId(`class ${school.id} ${name} last year`);
  rows.add("class", {
    id,
    establishment_id: school.id,
    school_year_id: yearOf(school.id, "CLOSED"),
    kind: "HOMEROOM",
    name,
    level_id: levelId,
  });
  return { id, establishmentId: school.id };
}

export interface GroupWish {
  name: string;
  kind?: "GROUP" | "COURSE";
  subject: SubjectKey;
  /** What the names of its parts begin with. */
  of: string;
  takes?: (seat: number) => boolean;
}

export function addGroup(
  rows: DemonstrationRows,
  school: DemonstrationEstablishment,
  { name, kind = "GROUP", subject, of, takes = () => true }: GroupWish,
): void {
  const id = demonstrationId(`class ${school.id} ${name}`);
  const parts = school.classes.filter((one) => one.name.startsWith(of));
  rows.add("class", {
    id,
    establishment_id: school.id,
    school_year_id: yearOf(school.id, "CURRENT"),
    kind,
    name,
  });
  for (const part of parts) rows.add("class_part", { group_id: id, class_id: part.id });
  school.groups.push({ id, name, subject, parts, takes });
}
