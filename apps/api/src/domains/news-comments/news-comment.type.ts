import { Field, GraphQLISODateTime, ID, ObjectType } from "type-graphql";

import { connectionType } from "../../platform/graph/connection.ts";
import { Role, type RoleName } from "../directory/role.ts";

@ObjectType("NewsComment", {
  description: "What a reader answers to news. Read by those who read the news, and by nobody else.",
})
export class NewsCommentType {
  @Field(() => ID, { description: "The id of the comment." })
  id: string;

  @Field(() => Role, {
    nullable: true,
    description:
      "What its author is where the news is told, also where the viewer may not know their name; none in a territory, or once they left.",
  })
  authorRole: RoleName | null;

  @Field(() => String, { description: "Plain text, with its lines." })
  text: string;

  @Field(() => GraphQLISODateTime, { description: "When it was written." })
  createdAt: Date;

  @Field(() => Boolean, { description: "Whether the viewer wrote it." })
  isMine: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may take it away." })
  viewerCanRemove: boolean;

  authorId: string;
}

export const NewsCommentConnection = connectionType(
  "NewsComment",
  () => NewsCommentType,
  "comments that the viewer may read, the oldest first.",
);
