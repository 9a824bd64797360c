import { Field, ID, Int, ObjectType } from "type-graphql";
import { z } from "zod";

import { Role, type RoleName } from "../../domains/directory/role.ts";
import { viewerOf, type ViewerContext } from "../../domains/directory/viewer.ts";
import { viewerParameters } from "../../domains/directory/viewer.visible.ts";
import { Scope, Structural } from "../../platform/graph/decorators.ts";
import { defineWidget } from "../../widget-kit/widget-definition.ts";
import { Widget } from "../../widget-kit/widget.ts";
import { readPendingAccounts } from "./accounts-to-activate.queries.ts";

@ObjectType({ description: "Accounts of the pupils of one class that nobody activated yet. Numbers only." })
export class ClassAccountsToActivate {
  @Field(() => ID, { description: "The id of the class." })
  classId: string;

  @Field(() => String, { description: "Its name." })
  className: string;

  @Field(() => Int, { description: "How many of its pupils wait." })
  pending: number;

  @Field(() => Int, { description: "How many pupils with an account it has." })
  total: number;
}

@ObjectType({
  description: "Accounts of one role in one establishment that nobody activated yet. Numbers only.",
})
export class AccountsToActivate {
  @Field(() => ID, { description: "The id of the establishment." })
  establishmentId: string;

  @Field(() => String, { description: "Its name." })
  establishmentName: string;

  @Field(() => Role, { description: "What these people are there." })
  role: RoleName;

  @Field(() => Int, { description: "How many accounts wait." })
  pending: number;

  @Field(() => Int, { description: "How many accounts there are." })
  total: number;

  @Structural()
  @Field(() => [ClassAccountsToActivate], {
    description:
      "For STUDENT, this year's homeroom classes in which somebody waits, by name; empty for other roles.",
  })
  classes: ClassAccountsToActivate[];
}

@ObjectType({
  implements: Widget,
  description: "Accounts not activated, for who holds the mandate ACCOUNTS.",
})
export class AccountsToActivateWidget extends Widget {
  @Scope("accounts:read")
  @Field(() => [AccountsToActivate], {
    nullable: true,
    description: "By establishment and role, at most 40 rows; null when `failure` is set.",
  })
  accountsToActivate?: AccountsToActivate[] | null;
}

const settings = z.strictObject({
  /** Only one establishment. */
  establishment: z.uuid().optional(),
});

export const accountsToActivate = defineWidget<ViewerContext, z.infer<typeof settings>>({
  kind: "accounts-to-activate",
  type: AccountsToActivateWidget,
  sizes: [
    { width: "small", height: "normal" },
    { width: "wide", height: "normal" },
  ],
  settings,
  roles: ["ADMINISTRATOR"],
  places: [{ roles: ["ADMINISTRATOR"], rank: 40 }],
  async load(context, { establishment = null }) {
    const parameters = { ...viewerParameters(viewerOf(context)), establishment };
    return { accountsToActivate: await context.rows(readPendingAccounts, parameters) };
  },
});
