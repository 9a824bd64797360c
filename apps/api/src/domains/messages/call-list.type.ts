import { Field, GraphQLISODateTime, ID, ObjectType } from "type-graphql";

import { connectionType } from "../../platform/graph/connection.ts";
import { UserType } from "../directory/user.type.ts";
import { Correspondent } from "./correspondent.type.ts";

@ObjectType({ description: "A telephone number by which to reach somebody." })
export class CallListNumber {
  @Field(() => ID, { description: "The id of the number." })
  id: string;

  @Field(() => String, { description: "What it is: MOBILE, HOME_PHONE or WORK_PHONE." })
  kind: string;

  @Field(() => String, { description: "The number." })
  value: string;
}

@ObjectType({ description: "Somebody whom an urgent message did not reach: they have not read it." })
export class CallListEntry {
  @Field(() => Correspondent, { description: "Who." })
  correspondent: Correspondent;

  @Field(() => [UserType], { description: "For which children, among those whom the viewer sees." })
  children: UserType[];

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: "When it was delivered to them; none when it could not be.",
  })
  deliveredAt: Date | null;

  @Field(() => [CallListNumber], {
    description: "Their telephone numbers, as far as the viewer sees them in the record of the pupil.",
  })
  numbers: CallListNumber[];

  position: number;
}

export const CallListConnection = connectionType(
  "CallListEntry",
  () => CallListEntry,
  "people whom an urgent message did not reach, by name.",
);
