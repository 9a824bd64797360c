import { UserError } from "../../platform/errors/user-error.ts";
import { defineBatch } from "../../platform/read/batch.ts";
import { defineRead } from "../../platform/read/read.ts";
import type { RoleName } from "../directory/role.ts";
import { establishmentsOf, type Viewer, viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { canWriteTo, type ClassPart } from "./contacts.policy.ts";
import { readRules } from "./contact-rules.service.ts";
import type { Suggestion } from "./find-recipients.service.ts";
import { readRecipientFacts } from "./recipient-facts.queries.ts";
import { type Locale, wordsIn } from "./recipient-words.ts";
import { expandRecipients, type RecipientChoice, type WritingFrom } from "./recipients.service.ts";
import { ownDesk } from "./writing-desk.policy.ts";

/** In which of the viewer's establishments they may begin to write to some users. */
export const writableIn = defineBatch<ViewerContext, string[]>(async (context, ids) => {
  const viewer = viewerOf(context);
  const found = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const place of establishmentsOf(viewer)) {
    const [facts, rules] = await Promise.all([
      context.rowsAlone(readRecipientFacts, { ids, place, today: viewer.today }),
      readRules(context.database, place),
    ]);
    const desk = ownDesk(viewer, place, rules);
    for (const recipient of facts)
      if (canWriteTo(viewer, { desk, recipient })) found.get(recipient.id)!.push(place);
  }
  return found;
});

const readClassName = defineRead<{ name: string }>(
  "recipient-class-name",
  "select name from class where id = :id::uuid",
);

/** One recipient, as a suggestion names it; null when the viewer may not write to it there. */
export async function nameRecipient(
  context: ViewerContext,
  viewer: Viewer,
  from: WritingFrom,
  choice: RecipientChoice,
  locale: Locale,
): Promise<Suggestion | null> {
  try {
    const reached = await expandRecipients(context.database, viewer, { ...from, choices: [choice] });
    if (reached.length === 0) return null;
    const name = await nameOf(context, choice, reached[0]!.name, locale);
    return { ...choice, name, detail: "", count: reached.length };
  } catch (error) {
    if (error instanceof UserError && error.code === "NOT_FOUND") return null;
    throw error;
  }
}

async function nameOf(
  context: ViewerContext,
  { kind, id }: RecipientChoice,
  alone: string,
  locale: Locale,
): Promise<string> {
  const say = wordsIn(locale);
  if (kind === "USER" || kind === "SENDER") return alone;
  if (kind === "ESTABLISHMENT") return say.everybody;
  if (kind === "ROLE") return say.roles[id as RoleName];
  const [found] = await context.rowsAlone(readClassName, { id });
  return say.parts[kind.slice("CLASS_".length) as ClassPart](found?.name ?? "");
}
