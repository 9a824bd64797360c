import { pageNameIn, type PageName } from "@preau/dashboard-model";
import { GraphQLJSON } from "graphql-scalars";
import { Arg, Field, GraphQLISODateTime, ID, Int, ObjectType } from "type-graphql";

import { describedEnum } from "../../platform/graph/described-enum.ts";
import { LayerSource, WidgetSize } from "../dashboard/dashboard.type.ts";
import { Role, type RoleName } from "../directory/role.ts";
import type { LayerRow } from "./layers.queries.ts";

const LayerPlaceKind = describedEnum("LayerPlaceKind", "Whose layer it is.", {
  CLASS: "A class, a course or a group.",
  ESTABLISHMENT: "A school or university.",
  TERRITORY: "A territory.",
});

@ObjectType("LayerPlace", { description: "Where the viewer may lay out dashboards." })
export class LayerPlaceType {
  @Field(() => LayerPlaceKind, { description: "What it is." })
  kind: keyof typeof LayerPlaceKind;

  @Field(() => ID, { description: "The id of the class, establishment or territory." })
  id: string;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => String, { nullable: true, description: "The name of the establishment of a class." })
  within: string | null;
}

@ObjectType({ description: "A class for whose people a layer is." })
export class LayerClass {
  @Field(() => ID, { description: "The id of the class." })
  id: string;

  @Field(() => String, { description: "Its name." })
  name: string;
}

@ObjectType({ description: "For whom a layer is: everybody of its place where it names nobody." })
export class LayerAudience {
  @Field(() => [Role], { description: "Only people who are one of these there." })
  roles: RoleName[];

  @Field(() => [LayerClass], { description: "Only the people and families of these classes." })
  classes: LayerClass[];
}

@ObjectType({ description: "What the people of a layer were given from a moment on." })
export class LayerVersion {
  @Field(() => Int, { description: "Its number; the first is 1." })
  number: number;

  @Field(() => GraphQLISODateTime, { description: "From when on; a moment to come is a schedule." })
  publishedAt: Date;

  @Field(() => String, { nullable: true, description: "The name of who published it." })
  publishedBy: string | null;

  @Field(() => Boolean, { description: "Whether it took the layer away from its people." })
  withdrawal: boolean;

  @Field(() => Int, { nullable: true, description: "The version that it published once more." })
  again: number | null;

  @Field(() => Int, { description: "How many widgets it places." })
  count: number;

  @Field(() => LayerAudience, { description: "For whom it is." })
  audience: LayerAudience;
}

@ObjectType({ description: "What a school or a territory places on dashboards, for who administers it." })
export class AdministeredLayer {
  @Field(() => ID, { description: "The id of the layer." })
  id: string;

  @Field(() => String, { description: "What its administrators call it." })
  name: string;

  @Field(() => LayerPlaceType, { description: "Whose layer it is." })
  place: LayerPlaceType;

  @Field(() => Int, { description: "Grows with each change; give it back to change the layer." })
  version: number;

  @Field(() => GraphQLJSON, {
    description:
      "What is composed and not published: `{ pages, placements }`, as in the package dashboard-model.",
  })
  draft: unknown;

  @Field(() => LayerAudience, { description: "For whom the draft is." })
  audience: LayerAudience;

  @Field(() => Boolean, { description: "Whether the draft holds something that no version does." })
  unpublished: boolean;

  @Field(() => GraphQLISODateTime, { description: "When it was last changed." })
  updatedAt: Date;

  @Field(() => String, { nullable: true, description: "The name of who last changed it." })
  updatedBy: string | null;

  @Field(() => LayerVersion, { nullable: true, description: "What people have now." })
  live: LayerVersion | null;

  @Field(() => LayerVersion, { nullable: true, description: "What people will have from a moment to come." })
  scheduled: LayerVersion | null;

  @Field(() => [LayerVersion], { description: "What was published, the latest first; 100 at most." })
  versions: LayerVersion[];

  row: LayerRow;
}

@ObjectType({ description: "A widget as somebody would find it. It shows no data: the person is imagined." })
export class PreviewPlacement {
  @Field(() => ID, { description: "The slot." })
  id: string;

  @Field(() => String, { description: "The name of its folder." })
  kind: string;

  @Field(() => GraphQLJSON, { description: "Its settings." })
  settings: unknown;

  @Field(() => WidgetSize, { description: "How large it wishes to be." })
  size: WidgetSize;

  @Field(() => [LayerSource], { description: "Who placed it." })
  placedBy: LayerSource[];

  @Field(() => Boolean, { description: "Whether they could move or resize it." })
  canMove: boolean;

  @Field(() => Boolean, { description: "Whether they could take it away." })
  canRemove: boolean;

  @Field(() => Boolean, { description: "Whether they could change its settings." })
  canConfigure: boolean;
}

@ObjectType({ description: "A page of an imagined person's dashboard." })
export class PreviewPage {
  @Field(() => ID, { description: "Its key." })
  id: string;

  names: PageName;

  @Field(() => String, { description: "Its name." })
  name(
    @Arg("locale", () => String, { defaultValue: "fr", description: "`fr` or `en`." }) locale: string,
  ): string {
    return pageNameIn(this.names, locale);
  }

  @Field(() => [PreviewPlacement], { description: "What stands on it, in reading order." })
  placements: PreviewPlacement[];
}

@ObjectType({
  description: "The dashboard with which somebody of a role would begin, were the draft published.",
})
export class LayerPreview {
  @Field(() => Boolean, { description: "Whether the draft is for such a person at all." })
  reached: boolean;

  @Field(() => [PreviewPage], { description: "Its pages, in order." })
  pages: PreviewPage[];
}
