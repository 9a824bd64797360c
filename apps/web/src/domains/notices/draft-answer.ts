import type { NoticeWants } from "../../platform/gql/graphql.ts";

/** What somebody is about to answer; nothing is chosen for them. */
export interface DraftAnswer {
  agrees: "" | "yes" | "no";
  answer: string;
  comment: string;
}

interface Answer {
  agrees: boolean;
  answer?: string | null;
  comment?: string | null;
}

export const draftOf = (wants: NoticeWants, before?: Answer): DraftAnswer => {
  if (before)
    return {
      agrees: before.agrees ? "yes" : "no",
      answer: before.answer ?? "",
      comment: before.comment ?? "",
    };
  return { agrees: wants === "YES_NO" ? "" : "yes", answer: "", comment: "" };
};

/** As the API takes it. */
export const answerInput = (wants: NoticeWants, { agrees, answer, comment }: DraftAnswer) => ({
  agrees: agrees === "" ? null : agrees === "yes",
  answer: wants === "CHOICE" || wants === "TEXT" ? answer : null,
  comment,
});
