import { type Changes, emptyChanges } from "@preau/dashboard-model";
import type { LayerQuery } from "../../platform/gql/graphql.ts";
import type { Locks } from "./layer-content.ts";
import type { ChosenAudience } from "./use-audience-words.ts";

export type ShownLayer = LayerQuery["viewer"]["administeredLayer"] & object;
export type Audience = ShownLayer["audience"];

/** What one did to the draft of a layer up to a moment: what undo goes back to. */
export interface Composed {
  changes: Changes;
  /** Those that one set oneself. */
  locks: ReadonlyMap<string, Locks>;
  /** None chosen: the one that the layer had. */
  audience: Audience | null;
}

export const nothingComposed: Composed = { changes: emptyChanges, locks: new Map(), audience: null };

export const audienceFrom = ({ roles, classes }: ChosenAudience): Audience => ({
  __typename: "LayerAudience",
  roles: [...roles],
  classes: classes.map(({ id, name }) => ({ __typename: "LayerClass", id, name })),
});

export const audienceInput = ({ roles, classes }: Audience) => ({
  roles: [...roles],
  classIds: classes.map(({ id }) => id),
});
