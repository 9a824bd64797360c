/** Why a message did not leave: the field that wants something, what the API refused, or no answer at all. */
export interface Problem {
  kind: "field" | "refused" | "unreached";
  field?: string | undefined;
  code?: string | undefined;
}
