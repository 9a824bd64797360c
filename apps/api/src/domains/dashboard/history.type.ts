import type { BatchItem } from "@preau/dashboard-model";
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from "type-graphql";

import { connectionType } from "../../platform/graph/connection.ts";
import { describedEnum } from "../../platform/graph/described-enum.ts";
import type { RevisionCause } from "./dashboard-revision.entity.ts";

export const DashboardRevisionCause = describedEnum<RevisionCause>(
  "DashboardRevisionCause",
  "What made a revision.",
  {
    ARRANGE: "The viewer arranged.",
    UNDO: "A batch was taken back.",
    REDO: "What had been taken back was made again.",
    RESTORE: "An earlier moment was given back.",
    RESET: "The dashboard of the school was given back.",
    IMPORT: "A file was brought in.",
  },
);

@ObjectType({ description: "One thing that a batch did, to widgets of a kind or to a page." })
export class DashboardRevisionItem {
  @Field(() => String, { description: "The type of its operations: `add`, `move`, `resize`…" })
  type: string;

  @Field(() => ID, {
    nullable: true,
    description: "The kind of the widgets; null for what is done to a page.",
  })
  kind: string | null;

  names: BatchItem["page"];

  @Field(() => Int, { description: "How many times." })
  count: number;
}

@ObjectType({ description: "A batch of changes of a dashboard. Only its viewer sees it." })
export class DashboardRevision {
  @Field(() => Int, { description: "The version that the dashboard had after it." })
  version: number;

  @Field(() => GraphQLISODateTime, { description: "When it was made." })
  madeAt: Date;

  @Field(() => DashboardRevisionCause, { description: "What made it." })
  cause: RevisionCause;

  @Field(() => [DashboardRevisionItem], { description: "What it did, in order." })
  items: DashboardRevisionItem[];
}

export const DashboardRevisionConnection = connectionType(
  "DashboardRevision",
  () => DashboardRevision,
  "the changes of the viewer's dashboard, the latest first; kept for a year, and the last 100 for ever.",
);
