import { Arg, Ctx, Field, ID, Int, ObjectType, Resolver, Root, Subscription } from "type-graphql";

import type { FactStream } from "../../platform/events/fact-stream.ts";
import type { Fact } from "../../platform/events/fact.ts";
import { unauthenticated, UserError } from "../../platform/errors/user-error.ts";
import { SessionOnly } from "../../platform/graph/decorators.ts";
import { describedEnum } from "../../platform/graph/described-enum.ts";
import type { ViewerContext } from "../directory/viewer.ts";

export const FactKind = describedEnum("FactKind", "What is no longer as it was read.", {
  ASK_AGAIN: "Anything: something was missed.",
  NEWS: "News was published, changed or withdrawn. The ids are those of the news.",
  AGENDA:
    "Events were written, changed or removed. The ids are that of their calendar, and of the event if it was one.",
  DASHBOARD: "The viewer's dashboard, changed on one of their devices.",
  NOTICES: "A notice was written, changed, answered by the viewer or closed. The id is that of the notice.",
  NOTICE_ANSWERS: "A notice that the viewer follows was answered. The id is that of the notice.",
  LAYERS: "What a school or a territory places on the viewer's dashboard. The ids are those of the layers.",
  FAVOURITES: "The viewer's favourites.",
  NEWS_COMMENTS: "What is written under news. The ids are those of the news.",
  NEWS_PROPOSALS: "News was proposed, changed or decided on. The ids are those of the proposals.",
  NOTES: "The viewer's notes. The ids are their keys.",
  MESSAGES:
    "Messages came, were recalled, or were read, moved or written on one of the viewer's devices. The ids are those of the messages, if any.",
  INCIDENTS: "An incident began or ended in a school of the viewer.",
  NOTIFICATIONS: "The viewer's notifications. The ids are those of what they tell of.",
});

@ObjectType({
  description: "Something happened: whoever shows it asks again. It says what, never what it contains.",
})
export class FactType {
  @Field(() => FactKind, { description: "What it is about." })
  kind: keyof typeof FactKind;

  @Field(() => [ID], { description: "Of which subjects, as their kind says." })
  ids: readonly string[];

  @Field(() => Int, {
    nullable: true,
    description: "The version that the change made, for a dashboard or a note.",
  })
  version: number | null;
}

@Resolver()
export class FactsResolver {
  @SessionOnly()
  @Subscription(() => FactType, {
    description:
      "What happens to what the viewer may read, until their session ends. Rights are those of the moment of each fact.",
    subscribe: ({ context, args }: { context: ViewerContext; args: { missedFor: number } }): FactStream => {
      if (context.principal.kind !== "SESSION") throw unauthenticated();
      if (!context.facts) throw new UserError("INVALID", "Facts are told on a socket.");
      return context.facts(Math.max(0, args.missedFor));
    },
  })
  facts(
    @Root() fact: Fact,
    @Arg("missedFor", () => Int, {
      defaultValue: 0,
      description:
        "For how many milliseconds nobody listened: what was told meanwhile comes first, or ASK_AGAIN when that is over a minute.",
    })
    _missedFor: number,
    @Ctx() _context: ViewerContext,
  ): FactType {
    return fact as FactType;
  }
}
