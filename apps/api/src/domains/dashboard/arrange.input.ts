import { GraphQLJSON } from "graphql-scalars";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";

import { Structural } from "../../platform/graph/decorators.ts";
import { Dashboard } from "./dashboard.type.ts";

export const ArrangementRefusalCode = {
  LOCKED: "LOCKED",
  UNKNOWN_SLOT: "UNKNOWN_SLOT",
  UNKNOWN_PAGE: "UNKNOWN_PAGE",
  UNKNOWN_KIND: "UNKNOWN_KIND",
  LAST_PAGE: "LAST_PAGE",
  LIMIT: "LIMIT",
  INVALID: "INVALID",
} as const;
export type ArrangementRefusalCode = keyof typeof ArrangementRefusalCode;
registerEnumType(ArrangementRefusalCode, {
  name: "ArrangementRefusalCode",
  description: "Why an operation was not applied. The others of its batch were.",
  valuesConfig: {
    LOCKED: { description: "Whoever placed it does not allow that." },
    UNKNOWN_SLOT: { description: "There is no such widget on the dashboard." },
    UNKNOWN_PAGE: { description: "There is no such page." },
    UNKNOWN_KIND: { description: "No such kind of widget is offered to the viewer." },
    LAST_PAGE: { description: "A dashboard keeps one page at least." },
    LIMIT: { description: "Too many pages or widgets, too long a name, too large settings." },
    INVALID: { description: "The operation is not well formed, or the kind refuses its settings or size." },
  },
});

@InputType({ description: "Operations on the dashboard, in order." })
export class ArrangeDashboardInput {
  @Field(() => [GraphQLJSON], {
    description:
      'At most 1,000. Each is `{ id, type, … }`, with an `id` (UUIDv7) made by the client, so that one sent again applies once: `{"type":"move","slot":"news","page":"home","after":null}`. Types: add, move, resize, configure, remove, unremove, addPage, renamePage, movePage, removePage, unremovePage.',
  })
  operations: unknown[];

  @Field(() => Int, { description: "The version that the client saw. It informs, and never rejects." })
  basedOn: number;
}

@ObjectType({ description: "An operation that was not applied." })
export class ArrangementRefusal {
  @Structural()
  @Field(() => ID, { description: "The id of the operation." })
  operationId: string;

  @Structural()
  @Field(() => ArrangementRefusalCode, { description: "Why." })
  code: ArrangementRefusalCode;

  @Structural()
  @Field(() => ID, { nullable: true, description: "The widget that forbids it, or that is missing." })
  slot: string | null;
}

@ObjectType({ description: "The dashboard after a batch of changes." })
export class ArrangeDashboardPayload {
  @Field(() => Dashboard, { description: "As it is now, with what came from other devices." })
  dashboard: Dashboard;

  @Field(() => [ArrangementRefusal], { description: "What was not applied." })
  refused: ArrangementRefusal[];
}
