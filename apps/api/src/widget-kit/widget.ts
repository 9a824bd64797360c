import { Field, ID, InterfaceType, ObjectType, registerEnumType } from "type-graphql";

import { Structural } from "../platform/graph/decorators.ts";

/** Why a widget shows nothing new, as data: one widget's failure is never the dashboard's. */
export const WidgetFailureCode = {
  LATE: "LATE",
  UNAVAILABLE: "UNAVAILABLE",
  FORBIDDEN: "FORBIDDEN",
  INVALID_SETTINGS: "INVALID_SETTINGS",
  RETIRED: "RETIRED",
} as const;
export type WidgetFailureCode = keyof typeof WidgetFailureCode;

registerEnumType(WidgetFailureCode, {
  name: "WidgetFailureCode",
  description: "Why a widget has no data this time.",
  valuesConfig: {
    LATE: { description: "Took longer than a dashboard waits: ask for this widget alone." },
    UNAVAILABLE: { description: "Something broke; it was logged under the request's id." },
    FORBIDDEN: { description: "The viewer, or the app, may not read what it shows." },
    INVALID_SETTINGS: { description: "Its settings point to something that no longer is." },
    RETIRED: { description: "This kind of widget is no longer installed." },
  },
});

@ObjectType({ description: "Why a widget has no data this time." })
export class WidgetFailure {
  @Field(() => WidgetFailureCode, { description: "The reason." })
  code: WidgetFailureCode;

  @Field(() => Boolean, { description: "Whether asking again may help." })
  retryable: boolean;
}

@InterfaceType({ description: "What a widget shows. Its own data lies in a field named after its kind." })
export abstract class Widget {
  /** The name of the concrete type, for the executor. */
  __typename: string;

  @Structural()
  @Field(() => ID, { description: "The slot that it fills." })
  id: string;

  @Structural()
  @Field(() => String, { description: "Which widget it is: the name of its folder." })
  kind: string;

  @Structural()
  @Field(() => WidgetFailure, { nullable: true, description: "Set when its data could not be had." })
  failure?: WidgetFailure | null;
}

@ObjectType({ implements: Widget, description: "A widget whose kind is no longer installed." })
export class RetiredWidget extends Widget {}
