import { UserError } from "../../platform/errors/user-error.ts";
import { asLine, asPlainText } from "../../platform/text/plain-text.ts";
import type { NoticeWants } from "./notice.entity.ts";

const longest = { answer: 500, comment: 1000 };

/** What somebody answers. */
export interface WrittenAnswer {
  agrees?: boolean | null;
  answer?: string | null;
  comment?: string | null;
}

export interface NoticeAnswer {
  agrees: boolean;
  answer: string | null;
  comment: string | null;
}

interface Asked {
  wants: NoticeWants;
  choices: readonly string[];
}

/** What is kept of an answer: to yes or no, agreement is the answer itself. @throws INVALID, with the field */
export function answerTo({ wants, choices }: Asked, written: WrittenAnswer): NoticeAnswer {
  const comment = asPlainText(written.comment ?? "").trim();
  if (comment.length > longest.comment)
    throw new UserError("INVALID", `A comment has ${longest.comment} characters at most.`, "comment");
  const agrees = written.agrees ?? true;
  const kept = { agrees, answer: null, comment: comment || null };
  if (wants === "ACKNOWLEDGEMENT") return kept;
  if (wants === "YES_NO") {
    if (written.agrees == null) throw new UserError("INVALID", "Answer yes or no.", "agrees");
    return kept;
  }
  const answer = asLine(written.answer ?? "");
  // Who disagrees says so, and need not choose.
  if (answer === "" && !agrees) return kept;
  if (wants === "CHOICE" && !choices.includes(answer))
    throw new UserError("INVALID", "Choose one of those that are offered.", "answer");
  if (answer === "" || answer.length > longest.answer)
    throw new UserError("INVALID", `An answer has from 1 to ${longest.answer} characters.`, "answer");
  return { ...kept, answer };
}
