import { UserError } from "../../platform/errors/user-error.ts";
import { bodySchemaVersion, excerptOf, type NewsBody, newsBodySchema } from "../news/news-body.ts";

export type MessageBody = NewsBody;
export { bodySchemaVersion, excerptOf };

const empty: MessageBody = { type: "doc", content: [{ type: "paragraph" }] };

/** The rich text of a message. @throws INVALID, with the place in it */
export function bodyFrom(json: unknown, field = "body"): MessageBody {
  const body = newsBodySchema.safeParse(json);
  if (body.success) return body.data;
  const [issue] = body.error.issues;
  throw new UserError("INVALID", issue!.message, [field, ...issue!.path].join("."));
}

/** The same, that may be empty still. */
export const draftBodyFrom = (json: unknown): MessageBody => (isBlank(json) ? empty : bodyFrom(json));

const isBlank = (json: unknown): boolean => !JSON.stringify(json ?? null).includes('"text":');

/** The words alone, for a search. */
export const wordsOf = (body: MessageBody): string =>
  body.content.map((one) => (one.content ?? []).map((part) => part.text).join("")).join("\n");
