import { Field, ID, ObjectType } from "type-graphql";

import { describedEnum } from "../../platform/graph/described-enum.ts";
import { Role, type RoleName } from "../directory/role.ts";

export const CorrespondentKind = describedEnum("CorrespondentKind", "Who writes or is written to.", {
  USER: "A person.",
  SENDER: "A shared sender: an office of the school, whoever writes in it.",
});

@ObjectType({ description: "Who writes or is written to, as the message names them." })
export class Correspondent {
  @Field(() => ID, { description: "The id of the user or of the shared sender." })
  id: string;

  @Field(() => CorrespondentKind, { description: "What they are." })
  kind: keyof typeof CorrespondentKind;

  @Field(() => String, { description: "Their name, as people are called." })
  name: string;

  @Field(() => String, { description: "Two capitals, for where there is no room for the name." })
  initials: string;

  @Field(() => String, {
    nullable: true,
    description: "What tells them apart: the name of the school of a shared sender.",
  })
  detail: string | null;

  @Field(() => Role, {
    nullable: true,
    description: "What a person is in the establishment of the message, its staff first; none for a sender.",
  })
  role: RoleName | null;
}
