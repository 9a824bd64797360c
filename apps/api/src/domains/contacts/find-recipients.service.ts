import { UserError } from "../../platform/errors/user-error.ts";
import { type RoleName, roles } from "../directory/role.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { canWriteToRole } from "./contacts.policy.ts";
import { deskParameters, senderParameters } from "./contacts.visible.ts";
import {
  countRoles,
  findClassParts,
  findPeople,
  type FoundPerson,
  findSenders,
} from "./find-recipients.queries.ts";
import {
  type AskedFor,
  isNamed,
  joined,
  type Locale,
  readAsked,
  rolesNamed,
  wordsIn,
} from "./recipient-words.ts";
import type { RecipientKind, WritingFrom } from "./recipients.service.ts";
import { deskOf } from "./shared-senders.service.ts";
import type { Desk } from "./writing-desk.policy.ts";

export interface Suggestion {
  kind: RecipientKind;
  id: string;
  name: string;
  /** Why: « Mère de Léa Martin (5e B) ». */
  detail: string;
  count: number;
}

export const mostSuggestions = 10;
const longestText = 100;

/** Whom somebody may mean by what they typed, among those whom they may write to: at most ten, the likeliest first. */
export async function findRecipients(
  context: ViewerContext,
  viewer: Viewer,
  { text, first, locale, ...from }: WritingFrom & { text: string; first: number; locale: Locale },
): Promise<Suggestion[]> {
  if (first < 1 || first > mostSuggestions)
    throw new UserError("INVALID", `From 1 to ${mostSuggestions} suggestions.`, "first");
  const desk = await deskOf(context.database, viewer, from);
  const asked = readAsked(text.slice(0, longestText));
  const rights = deskParameters(viewer, desk);
  const [offices, groups, classes, people] = await Promise.all([
    suggestOffices(context, viewer, desk, asked, locale),
    suggestRoles(context, desk, rights, asked, locale),
    suggestClasses(context, rights, asked, locale),
    suggestPeople(context, viewer, rights, asked, locale),
  ]);
  // A class is asked for by its name; a person is, when no class has it.
  const isClass = asked.part !== null || /\d/.test(asked.rest);
  const ranked = isClass
    ? [...classes, ...groups, ...people, ...offices]
    : [...offices, ...people, ...groups, ...classes];
  return ranked.slice(0, first);
}

async function suggestOffices(
  context: ViewerContext,
  viewer: Viewer,
  { establishmentId }: Desk,
  { whole }: AskedFor,
  locale: Locale,
): Promise<Suggestion[]> {
  const parameters = { ...senderParameters(viewer, [establishmentId]), place: establishmentId };
  const found = await context.rowsAlone(findSenders, parameters);
  return found
    .filter(({ name }) => whole === "" || isNamed(name, whole))
    .map(({ id, name }) => ({ kind: "SENDER", id, name, detail: wordsIn(locale).office, count: 1 }));
}

async function suggestRoles(
  context: ViewerContext,
  desk: Desk,
  rights: Record<string, unknown>,
  { whole }: AskedFor,
  locale: Locale,
): Promise<Suggestion[]> {
  const say = wordsIn(locale);
  const everybody = isNamed(say.everybody, whole) && roles.every((role) => canWriteToRole(desk, role));
  const named = rolesNamed(whole, locale).filter((role) => canWriteToRole(desk, role));
  if (named.length === 0 && !everybody) return [];
  const counts = await context.rowsAlone(countRoles, { ...rights, roles: everybody ? roles : named });
  const countOf = (role: RoleName): number => counts.find((one) => one.role === role)?.count ?? 0;
  const suggestions = named
    .map((role): Suggestion => ({
      kind: "ROLE",
      id: role,
      name: say.roles[role],
      detail: "",
      count: countOf(role),
    }))
    .filter(({ count }) => count > 0);
  if (!everybody) return suggestions;
  const count = counts.reduce((sum, one) => sum + one.count, 0);
  return [
    { kind: "ESTABLISHMENT", id: desk.establishmentId, name: say.everybody, detail: "", count },
    ...suggestions,
  ];
}

async function suggestClasses(
  context: ViewerContext,
  rights: Record<string, unknown>,
  { part, rest }: AskedFor,
  locale: Locale,
): Promise<Suggestion[]> {
  const [read] = await context.rowsAlone(findClassParts, { ...rights, search: rest, part });
  return read!.found
    .filter(({ count }) => count > 0)
    .map((one) => ({
      kind: `CLASS_${one.part}`,
      id: one.id,
      name: wordsIn(locale).parts[one.part](one.name),
      detail: "",
      count: one.count,
    }));
}

async function suggestPeople(
  context: ViewerContext,
  viewer: Viewer,
  rights: Record<string, unknown>,
  { part, rest, whole }: AskedFor,
  locale: Locale,
): Promise<Suggestion[]> {
  const ofChildren = part === "GUARDIANS" && rest !== "";
  const [read] = await context.rowsAlone(findPeople, {
    ...rights,
    search: ofChildren ? rest : whole,
    of_children: ofChildren,
    // A family is told of a teacher what concerns its own classes, and no more.
    classes_shown: viewer.memberships.some(({ role }) => role !== "GUARDIAN" && role !== "STUDENT")
      ? []
      : rights["viewer_all_classes"],
    limit: mostSuggestions,
  });
  return read!.found.map((person) => ({
    kind: "USER",
    id: person.id,
    name: person.name,
    detail: detailOf(person, locale),
    count: 1,
  }));
}

function detailOf(person: FoundPerson, locale: Locale): string {
  const say = wordsIn(locale);
  if (person.isOwnChild) return say.ownChild;
  if (person.isOwnGuardian) return say.ownGuardian;
  const role = person.roles.find((one) => one !== "GUARDIAN");
  if (role === "STUDENT") return joined(say.one.STUDENT, person.learns.join(", "));
  if (role) return joined(person.subjects.join(", ") || say.one[role], person.classes.join(", "));
  const children = person.children.map(
    ({ name, relation, className }) => `${say.relation(relation, name)}${className ? ` (${className})` : ""}`,
  );
  return children.join(", ") || say.one.GUARDIAN;
}
