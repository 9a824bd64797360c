import { type Changes, emptyChanges } from "@preau/dashboard-model";
import type { LayerQuery } from "../../platform/gql/graphql.ts";
import type { WholeStep } from "../dashboard/arranging/waiting-step.ts";
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

/** What one composes, after all that it was before and what was undone of it. */
export interface Steps {
  now: Composed;
  before: readonly Composed[];
  undone: readonly Composed[];
}

export const noSteps: Steps = { now: nothingComposed, before: [], undone: [] };

/** Where a step leads; none when there is nothing to go back to. */
export const targetOf = ({ now, before, undone }: Steps, step: WholeStep): Composed | undefined =>
  step === "reset" ? { ...now, changes: emptyChanges } : step === "undo" ? before.at(-1) : undone.at(-1);

export const stepped = (
  { now: left, before, undone }: Steps,
  step: WholeStep | "change",
  now: Composed,
): Steps =>
  step === "undo"
    ? { now, before: before.slice(0, -1), undone: [...undone, left] }
    : { now, before: [...before, left], undone: step === "redo" ? undone.slice(0, -1) : [] };

export const audienceFrom = ({ roles, classes }: ChosenAudience): Audience => ({
  __typename: "LayerAudience",
  roles: [...roles],
  classes: classes.map(({ id, name }) => ({ __typename: "LayerClass", id, name })),
});

export const audienceInput = ({ roles, classes }: Audience) => ({
  roles: [...roles],
  classIds: classes.map(({ id }) => id),
});
