import { Arg, Ctx, Field, FieldResolver, InputType, Mutation, ObjectType, Resolver } from "type-graphql";

import { SessionOnly } from "../../platform/graph/decorators.ts";
import { defineRead } from "../../platform/read/read.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ViewerType } from "../directory/viewer.type.ts";

@InputType({ description: "Whether the viewer's classes may know the day of their birthday." })
export class ShowBirthdayInput {
  @Field(() => Boolean, { description: "True to show day and month, never the year; false to hide them." })
  shown: boolean;
}

@ObjectType({ description: "What the viewer decided about their birthday." })
export class ShowBirthdayPayload {
  @Field(() => Boolean, { description: "Whether their classes may know it." })
  shown: boolean;
}

const readShown = defineRead<{ shown: boolean }>(
  "shows-birthday",
  "select exists (select from shown_birthday b where b.user_id = :viewer::uuid) as shown",
);

@Resolver(() => ViewerType)
export class ViewerBirthdayResolver {
  @SessionOnly()
  @FieldResolver(() => Boolean, {
    description:
      "Whether the viewer agreed that the people of their classes know the day and the month of their birth. Nobody else reads or decides it.",
  })
  async showsBirthday(@Ctx() context: ViewerContext): Promise<boolean> {
    const [row] = await context.rows(readShown, { viewer: viewerOf(context).id });
    return row?.shown ?? false;
  }
}

@Resolver()
export class ShowBirthdayResolver {
  @SessionOnly()
  @Mutation(() => ShowBirthdayPayload, {
    description: "Shows the viewer's birthday to the people of their classes, or hides it again at once.",
  })
  async showBirthday(
    @Arg("input", () => ShowBirthdayInput, { description: "The decision." }) { shown }: ShowBirthdayInput,
    @Ctx() context: ViewerContext,
  ): Promise<ShowBirthdayPayload> {
    const { id } = viewerOf(context);
    if (shown)
      await context.database.query(
        "insert into shown_birthday (user_id, agreed_at) values ($1, $2) on conflict do nothing",
        [id, context.now],
      );
    else await context.database.query("delete from shown_birthday where user_id = $1", [id]);
    return { shown };
  }
}
