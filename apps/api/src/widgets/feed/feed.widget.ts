import { Field, GraphQLISODateTime, ObjectType } from "type-graphql";
import { z } from "zod";

import { type FeedProblem, feedAt } from "../../domains/feeds/feeds.service.ts";
import type { ViewerContext } from "../../domains/directory/viewer.ts";
import { Scope } from "../../platform/graph/decorators.ts";
import { describedEnum } from "../../platform/graph/described-enum.ts";
import { defineWidget } from "../../widget-kit/widget-definition.ts";
import { Widget } from "../../widget-kit/widget.ts";

const FeedProblemType = describedEnum<FeedProblem>("FeedProblem", "Why an address tells nothing new.", {
  REFUSED_ADDRESS: "It is no public address of the web.",
  UNREACHABLE: "Nobody answers there, or too slowly.",
  NOT_FOUND: "There is nothing at this address.",
  TOO_LARGE: "Its answer has more than 3 MB.",
  BAD_ANSWER: "It answers something else than a page.",
  NOT_A_FEED: "What is there is neither RSS nor Atom nor JSON Feed.",
  WEB_PAGE: "What is there is a page to look at, which offers no feed that can be read.",
  OWN_ENTITIES: "It is a feed that defines entities of its own, which Préau does not read.",
  EMPTY_ANSWER: "It is a feed, with nothing in it.",
  UNREADABLE: "Reading it failed in a way that nobody foresaw.",
});

@ObjectType({ description: "Something that a feed tells, as plain text." })
export class FeedEntryType {
  @Field(() => String, { description: "Its title; empty when it has none." })
  title: string;

  @Field(() => String, { nullable: true, description: "Its page, by http or https; null when it has none." })
  address: string | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: "When it was published, if the feed says it.",
  })
  publishedAt: Date | null;

  @Field(() => String, { description: "Its first words, 400 characters at most." })
  summary: string;
}

@ObjectType({ description: "What an address of the web last told." })
export class FeedReading {
  @Field(() => String, { description: "The name of the feed, as it gives it; empty until it was read." })
  title: string;

  @Field(() => String, { nullable: true, description: "Its host; null until an address is chosen." })
  host: string | null;

  @Field(() => [FeedEntryType], { description: "What it tells, in its own order." })
  entries: FeedEntryType[];

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: "When it was last read; null when it never was.",
  })
  readAt: Date | null;

  @Field(() => FeedProblemType, { nullable: true, description: "Why the last attempt brought nothing." })
  problem: FeedProblem | null;
}

@ObjectType({ implements: Widget, description: "News of another site, read by RSS, Atom or JSON Feed." })
export class FeedWidget extends Widget {
  @Scope("dashboard:read")
  @Field(() => FeedReading, { nullable: true, description: "What it tells; null when `failure` is set." })
  feed?: FeedReading | null;
}

const settings = z.strictObject({
  /** Where the feed is. */
  address: z
    .url({ protocol: /^https?$/, hostname: /./ })
    .max(500)
    .optional(),
  /** How many of its entries are shown. */
  most: z.int().min(1).max(20).default(5),
});

const nothing = { title: "", host: null, entries: [], readAt: null, problem: null };

export const feed = defineWidget<ViewerContext, z.infer<typeof settings>>({
  kind: "feed",
  type: FeedWidget,
  sizes: [
    { width: "small", height: "normal" },
    { width: "wide", height: "normal" },
    { width: "small", height: "tall" },
    { width: "wide", height: "tall" },
  ],
  settings,
  places: [],
  async load(context, { address, most }) {
    if (address === undefined) return { feed: nothing };
    const { host, href } = new URL(address);
    const row = await feedAt(context, href);
    if (!row) return { feed: { ...nothing, host } };
    const entries = row.entries.slice(0, most).map((entry) => ({
      ...entry,
      publishedAt: entry.publishedAt === null ? null : new Date(entry.publishedAt),
    }));
    return { feed: { ...row, host, entries } };
  },
});
