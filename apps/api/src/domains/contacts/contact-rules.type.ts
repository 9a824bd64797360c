import { Field, ID, InputType, ObjectType } from "type-graphql";

import { describedEnum } from "../../platform/graph/described-enum.ts";
import { Role, type RoleName } from "../directory/role.ts";
import type { Reach } from "./contact-rules.policy.ts";

export const ReachEnum = describedEnum<Reach>("ContactReach", "Whom of a role one may write to.", {
  NOBODY: "None of them.",
  OWN: "Those of one's own classes, one's own children, one's own guardians.",
  ALL: "All those of the establishment.",
});

@ObjectType({ description: "Whether the people of a role may begin to write to those of another." })
export class ContactRule {
  @Field(() => Role, { description: "Who writes." })
  from: RoleName;

  @Field(() => Role, { description: "To whom." })
  to: RoleName;

  @Field(() => ReachEnum, { description: "Whom of them, today." })
  reach: Reach;

  @Field(() => ReachEnum, { description: "Whom of them, where a school decides nothing." })
  byDefault: Reach;

  @Field(() => [ReachEnum], {
    description: "What the school may choose. Some ways stay open or closed in every school.",
  })
  allowed: Reach[];
}

@ObjectType({ description: "Who may write to whom in an establishment, for who decides it." })
export class ContactRules {
  @Field(() => [ContactRule], { description: "One for each pair of roles." })
  rules: ContactRule[];

  establishmentId: string;
}

@InputType({ description: "A rule to change." })
export class SetContactRuleInput {
  @Field(() => ID, { description: "The establishment." })
  establishmentId: string;

  @Field(() => Role, { description: "Who writes." })
  from: RoleName;

  @Field(() => Role, { description: "To whom." })
  to: RoleName;

  @Field(() => ReachEnum, { description: "Whom of them: one of those that the rule allows." })
  reach: Reach;
}
