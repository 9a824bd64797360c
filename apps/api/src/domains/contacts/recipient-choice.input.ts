import { Field, ID, InputType } from "type-graphql";

import { describedEnum } from "../../platform/graph/described-enum.ts";

export const RecipientKind = describedEnum("RecipientKind", "What one chooses to write to.", {
  USER: "A person.",
  CLASS_STUDENTS: "The pupils or students of a class.",
  CLASS_GUARDIANS: "The guardians of the pupils of a class: those who may be contacted.",
  CLASS_TEACHERS: "The teachers of a class.",
  ROLE: "Everybody who has a role in the establishment.",
  ESTABLISHMENT: "Everybody of the establishment.",
  SENDER: "A shared sender, as the school life office.",
});
export type RecipientKindName = keyof typeof RecipientKind;

@InputType({ description: "A recipient, or several at once." })
export class RecipientChoiceInput {
  @Field(() => RecipientKind, { description: "What it is." })
  kind: RecipientKindName;

  @Field(() => ID, { description: "The id of the person, the class or the sender; the name of the role." })
  id: string;
}
