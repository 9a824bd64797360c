import { Field, ID, ObjectType } from "type-graphql";

import { Scope, Structural } from "../../platform/graph/decorators.ts";
import { describedEnum } from "../../platform/graph/described-enum.ts";
import { LocalDate } from "../../platform/graph/local-date.ts";
import { EstablishmentType, TerritoryType } from "./establishment.type.ts";
import { Role, type RoleName } from "./role.ts";
import type { Power } from "./viewer.ts";

@ObjectType("Viewer", { description: "The signed-in person asking. Everything personal starts here." })
export class ViewerType {
  @Scope("profile:read")
  @Field(() => ID, { description: "The id of the viewer's user." })
  id: string;
}

@ObjectType({ description: "What the viewer is in an establishment." })
export class Membership {
  @Field(() => Role, { description: "What they are there." })
  role: RoleName;

  @Field(() => String, {
    nullable: true,
    description: "The code of their function, when there is one: `ENS`, `EDU`…",
  })
  function: string | null;

  @Structural()
  @Field(() => EstablishmentType, { description: "The establishment." })
  establishment: EstablishmentType;
}

export const PowerEnum = describedEnum<Power>("Power", "What a mandate allows.", {
  ACCOUNTS: "Administer accounts, and grant powers that one holds.",
  IMPORT: "Bring in directories.",
  NEWS: "Publish news.",
  MODERATION: "Act on what was reported.",
  APPS: "Approve the apps of third parties.",
  LAYERS: "Lay out dashboards for others.",
  AUDIT: "Read the journal.",
});

@ObjectType("Mandate", {
  description:
    "Powers over an establishment or a territory, from a day to a day. The viewer sees their own alone.",
})
export class MandateType {
  @Field(() => ID, { description: "The id of the mandate." })
  id: string;

  @Field(() => [PowerEnum], { description: "What it allows." })
  powers: Power[];

  @Structural()
  @Field(() => EstablishmentType, {
    nullable: true,
    description: "The establishment, unless it is over a territory.",
  })
  establishment: EstablishmentType | null;

  @Structural()
  @Field(() => TerritoryType, {
    nullable: true,
    description: "The territory, unless it is over an establishment.",
  })
  territory: TerritoryType | null;

  @Field(() => LocalDate, { description: "Its first day." })
  startsOn: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: "Its last day, included; none while nobody ended it.",
  })
  endsOn: string | null;
}
