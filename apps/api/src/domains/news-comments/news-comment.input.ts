import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "A comment on news." })
export class AddNewsCommentInput {
  @Field(() => ID, { description: "The id of the news." })
  newsId: string;

  @Field(() => String, { description: "Plain text, from 1 to 1,000 characters." })
  text: string;
}

@InputType({ description: "Which comment to take away." })
export class RemoveNewsCommentInput {
  @Field(() => ID, { description: "The id of the comment." })
  id: string;
}
