import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { ReportOutcome, ReportReason } from "../../platform/gql/graphql.ts";

export const reasonWords: Readonly<Record<ReportReason, MessageDescriptor>> = {
  HARASSMENT: msg`Mockery or harassment`,
  VIOLENCE: msg`Threats or violence`,
  HATE: msg`Racism, sexism or another hatred`,
  SEXUAL: msg`Sexual content or behaviour`,
  DANGER: msg`Somebody seems to be in danger`,
  PRIVACY: msg`Private images or facts that are spread`,
  OTHER: msg`Something else`,
};

export const outcomeWords: Readonly<Record<ReportOutcome, MessageDescriptor>> = {
  ACTED: msg`The school acted.`,
  NO_BREACH: msg`The school saw no breach of its rules.`,
  PASSED_ON: msg`It was passed on to somebody who can do more.`,
};

const kinds: Readonly<Record<string, MessageDescriptor>> = {
  MESSAGE: msg`Message`,
  NEWS: msg`News item`,
  COMMENT: msg({ message: "Comment", context: "what is reported" }),
  NEWS_COMMENT: msg({ message: "Comment", context: "what is reported" }),
};

/** What was reported; a kind that this page does not know is content. */
export const kindWords = (kind: string): MessageDescriptor => kinds[kind] ?? msg`Content`;
