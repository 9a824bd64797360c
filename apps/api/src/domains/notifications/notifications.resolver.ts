import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from "type-graphql";

import { SessionOnly } from "../../platform/graph/decorators.ts";
import { type Connection, PageArguments } from "../../platform/graph/connection.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ViewerType } from "../directory/viewer.type.ts";
import { notificationKind } from "./notification-kind.ts";
import {
  NotificationConnection,
  NotificationSetting,
  NotificationSettingInput,
  NotificationType,
} from "./notification.type.ts";
import { choose, settingsOf } from "./notification-settings.service.ts";
import { countUnread, findNotifications, markRead } from "./notifications.service.ts";

const localeOf = (written: string): "fr" | "en" => (written === "en" ? "en" : "fr");
const inLocale = { description: "In which language: `fr` or `en`.", defaultValue: "fr" } as const;

@Resolver(() => ViewerType)
export class NotificationsResolver {
  @SessionOnly()
  @FieldResolver(() => NotificationConnection, {
    description: "What the viewer is told of, the latest first.",
  })
  notifications(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: ViewerContext,
  ): Promise<Connection<NotificationType>> {
    return findNotifications(context, viewerOf(context), page);
  }

  @SessionOnly()
  @FieldResolver(() => Int, {
    description: "How many of them the viewer has not read: 100 says 100 or more.",
  })
  unreadNotificationCount(@Ctx() context: ViewerContext): Promise<number> {
    return countUnread(context, viewerOf(context));
  }

  @SessionOnly()
  @FieldResolver(() => [NotificationSetting], {
    description: "How the viewer is told of each kind of things.",
  })
  notificationSettings(@Ctx() context: ViewerContext): Promise<NotificationSetting[]> {
    return settingsOf(context, viewerOf(context));
  }

  @SessionOnly()
  @Mutation(() => Int, {
    description: "Marks notifications as read, or all of them; answers how many are left to read.",
  })
  async markNotificationsRead(
    @Arg("ids", () => [ID], { nullable: true, description: "Which ones; null for all that were told." })
    ids: string[] | null | undefined,
    @Ctx() context: ViewerContext,
  ): Promise<number> {
    await markRead(context, viewerOf(context), ids ?? null);
    return countUnread(context, viewerOf(context));
  }

  @SessionOnly()
  @Mutation(() => [NotificationSetting], {
    description: "Chooses how soon the viewer is told of a kind of things, by one way.",
  })
  async setNotificationSetting(
    @Arg("input", () => NotificationSettingInput, { description: "The choice." })
    input: NotificationSettingInput,
    @Ctx() context: ViewerContext,
  ): Promise<NotificationSetting[]> {
    await choose(context, viewerOf(context), input);
    return settingsOf(context, viewerOf(context));
  }
}

@Resolver(() => NotificationType)
export class NotificationWordsResolver {
  @SessionOnly()
  @FieldResolver(() => String, { description: "What happened, without a name: “You have a new message”." })
  async title(
    @Root() { kind }: NotificationType,
    @Arg("locale", () => String, inLocale) locale: string,
  ): Promise<string> {
    return (await notificationKind(kind)).title(localeOf(locale));
  }
}

@Resolver(() => NotificationSetting)
export class NotificationSettingWordsResolver {
  @SessionOnly()
  @FieldResolver(() => String, { description: "What the kind is called." })
  async label(
    @Root() { kind }: NotificationSetting,
    @Arg("locale", () => String, inLocale) locale: string,
  ): Promise<string> {
    return (await notificationKind(kind)).label(localeOf(locale));
  }
}
