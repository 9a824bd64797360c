import type { Role } from "../platform/gql/graphql.ts";

/** Whose dashboard one imagines, of a school that does not exist. */
export interface Imagined {
  settings: Readonly<Record<string, unknown>>;
  /** None said: whoever the layout is for. */
  role: Role | null;
  now: Date;
}

/** What the widget of a folder would have read of them. */
export type Sample<Data> = (imagined: Imagined) => Data;

/** Samples by the name of their folder. */
export type Samples = ReadonlyMap<string, Sample<unknown>>;
