import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from "type-graphql";

@ObjectType("Incident", {
  description: "A time when only the leadership of an establishment writes in it. Everybody of it is told.",
})
export class IncidentType {
  @Field(() => ID, { description: "The id of the incident." })
  id: string;

  @Field(() => ID, { description: "The id of the establishment." })
  establishmentId: string;

  @Field(() => String, { description: "The name of the establishment." })
  establishmentName: string;

  @Field(() => String, { description: "Why, in the words of who began it." })
  reason: string;

  @Field(() => GraphQLISODateTime, { description: "Since when." })
  startedAt: Date;

  @Field(() => GraphQLISODateTime, { description: "Until when at most: it then ends by itself." })
  endsAt: Date;

  @Field(() => Boolean, { description: "Whether the viewer may end it." })
  viewerCanEnd: boolean;
}

@ObjectType({ description: "An establishment that the viewer leads or moderates." })
export class ContainedPlace {
  @Field(() => ID, { description: "The id of the establishment." })
  establishmentId: string;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => IncidentType, { nullable: true, description: "The incident that lasts there, if any." })
  incident: IncidentType | null;
}

@InputType({ description: "An incident to begin." })
export class StartIncidentInput {
  @Field(() => ID, { description: "The establishment." })
  establishmentId: string;

  @Field(() => String, { description: "Why, for everybody of the school to read: 300 characters at most." })
  reason: string;

  @Field(() => Int, { description: "For how many hours at most, from 1 to 168." })
  hours: number;
}

@InputType({ description: "An incident to end." })
export class EndIncidentInput {
  @Field(() => ID, { description: "The id of the incident." })
  id: string;
}
