import { GraphQLJSON } from "graphql-scalars";
import { ArgsType, Field, GraphQLISODateTime, ID, InputType, Int } from "type-graphql";

import type { AudienceChoice } from "../audiences/audience-choice.service.ts";
import { Role, type RoleName } from "../directory/role.ts";

/** Whose layer, and for whom. */
export interface LayerAddress extends AudienceChoice {
  establishmentId?: string | null;
  territoryId?: string | null;
  classId?: string | null;
}

const says = {
  establishmentId: "The establishment whose layer it is; else give a territory or a class.",
  territoryId: "The territory whose layer it is; else give an establishment or a class.",
  classId: "The class whose layer it is; else give an establishment or a territory.",
  roles: "Only people who are one of these there; everybody there when absent.",
  classIds:
    "Only these classes of the establishment: their people and the guardians of their pupils, or those who are one of the roles.",
};

@ArgsType()
export class LayerPlaceArguments {
  @Field(() => ID, { nullable: true, description: says.establishmentId })
  establishmentId?: string | null;

  @Field(() => ID, { nullable: true, description: says.territoryId })
  territoryId?: string | null;

  @Field(() => ID, { nullable: true, description: says.classId })
  classId?: string | null;
}

@ArgsType()
export class LayerAudienceArguments extends LayerPlaceArguments implements LayerAddress {
  @Field(() => [Role], { nullable: true, description: says.roles })
  roles?: RoleName[] | null;

  @Field(() => [ID], { nullable: true, description: says.classIds })
  classIds?: string[] | null;
}

@InputType({
  description:
    "A new layer, empty, for everybody of its place, and published to nobody. Give one place: a class, an establishment or a territory.",
})
export class CreateLayerInput {
  @Field(() => ID, { nullable: true, description: says.establishmentId })
  establishmentId?: string | null;

  @Field(() => ID, { nullable: true, description: says.territoryId })
  territoryId?: string | null;

  @Field(() => ID, { nullable: true, description: says.classId })
  classId?: string | null;

  @Field(() => String, { description: "What its administrators call it, from 1 to 80 characters." })
  name: string;
}

@InputType({ description: "For whom a layer is: everybody of its place, or some of them." })
export class LayerAudienceInput implements AudienceChoice {
  @Field(() => [Role], { nullable: true, description: says.roles })
  roles?: RoleName[] | null;

  @Field(() => [ID], { nullable: true, description: says.classIds })
  classIds?: string[] | null;
}

@InputType({ description: "A change of a layer." })
class LayerChangeInput {
  @Field(() => ID, { description: "The id of the layer." })
  id: string;

  @Field(() => Int, {
    description: "The version that was changed: CONFLICT when somebody else changed the layer since.",
  })
  basedOn: number;
}

@InputType({ description: "A change of a draft. What is absent stays as it is." })
export class SaveLayerDraftInput extends LayerChangeInput {
  @Field(() => String, { nullable: true, description: "Its name, from 1 to 80 characters." })
  name?: string | null;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description:
      'The pages and what stands on them, as in the package dashboard-model: `{ "pages": [{ "key", "name" }], "placements": [{ "kind", "settings", "page", "size", "canMove", "canRemove", "canConfigure" }] }`.',
  })
  content?: unknown;

  @Field(() => LayerAudienceInput, { nullable: true, description: "For whom it is." })
  audience?: LayerAudienceInput | null;
}

@InputType({ description: "What to publish, and when." })
export class PublishLayerInput extends LayerChangeInput {
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: "From when on people have it; now when absent. It takes the place of another schedule.",
  })
  at?: Date | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "An earlier version to publish again as it was; the draft when absent. A draft that holds nothing unpublished follows.",
  })
  number?: number | null;
}

@InputType({ description: "Which layer." })
export class LayerInput extends LayerChangeInput {}

@InputType({ description: "Which version of which layer." })
export class LayerVersionInput extends LayerChangeInput {
  @Field(() => Int, { description: "The number of the version." })
  number: number;
}
