import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "How messages work in an establishment." })
export class MessagingSettings {
  @Field(() => ID, { description: "The id of the establishment." })
  establishmentId: string;

  @Field(() => Int, { description: "For how many minutes one may recall; 0 for never." })
  recallMinutes: number;

  @Field(() => Boolean, { description: "Whether the school is shown when families have read." })
  readStateOfFamilies: boolean;

  @Field(() => Boolean, { description: "Whether families are shown when the school has read." })
  readStateToFamilies: boolean;

  @Field(() => Boolean, { description: "Whether the viewer decides them." })
  viewerCanChange: boolean;
}
