import { validate } from "uuid";

import { notFound } from "../errors/user-error.ts";

/** The ids among some; what is no id at all points to nothing, like an id that nobody has. */
export const onlyIds = (values: readonly string[]): string[] => values.filter((value) => validate(value));

/** @throws NOT_FOUND for what cannot be an id, so that it answers like an id that nobody has */
export function requireId(value: string): string {
  if (!validate(value)) throw notFound();
  return value;
}
