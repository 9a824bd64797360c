import { Field, GraphQLISODateTime, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "What becomes of a message that is about to be sent." })
export class SendingPreview {
  @Field(() => Int, { description: "How many receive it." })
  recipientCount: number;

  @Field(() => Int, { description: "How many of them are families." })
  guardianCount: number;

  @Field(() => Boolean, { description: "Whether each gets a copy of their own, and knows no other." })
  privateCopies: boolean;

  @Field(() => Boolean, {
    description: "Whether who writes may choose it: guardians of one child never learn of each other.",
  })
  canShare: boolean;

  @Field(() => GraphQLISODateTime, { description: "When it is delivered if it is sent now." })
  deliverAt: Date;

  @Field(() => Boolean, { description: "Whether it waits for the school to open." })
  waitsForOpening: boolean;

  @Field(() => Boolean, {
    description: "Whether the viewer may pass quiet hours there, for an urgent cause.",
  })
  viewerCanSendUrgent: boolean;

  @Field(() => Int, {
    description: "For how many minutes after its delivery it can be recalled; 0 for never.",
  })
  recallMinutes: number;
}
