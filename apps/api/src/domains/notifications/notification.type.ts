import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from "type-graphql";

import { connectionType } from "../../platform/graph/connection.ts";
import { describedEnum } from "../../platform/graph/described-enum.ts";
import type { Channel, Pace } from "./notification-kind.ts";

export const NotificationChannel = describedEnum("NotificationChannel", "By which way somebody is told.", {
  SCREEN: "In the list of notifications of Préau.",
  EMAIL: "By e-mail, to an address that they verified.",
  PUSH: "On their devices, by the browser.",
});

export const NotificationPace = describedEnum("NotificationPace", "How soon somebody is told.", {
  AT_ONCE: "At once, or at the next opening when it is quiet.",
  DIGEST: "Once a day, at the opening, all together.",
  NEVER: "Never.",
});

@ObjectType("Notification", {
  description: "Something that the viewer is told of: what it is about, and never its content.",
})
export class NotificationType {
  @Field(() => ID, { description: "The id of the notification." })
  id: string;

  @Field(() => String, { description: "Of which kind: see `notificationSettings`." })
  kind: string;

  @Field(() => ID, { description: "The id of what it tells of." })
  subjectId: string;

  @Field(() => String, { description: "The page of Préau that shows it, from its first `/` on." })
  address: string;

  @Field(() => String, { nullable: true, description: "The name of the school, when it comes from one." })
  establishmentName: string | null;

  @Field(() => GraphQLISODateTime, { description: "When the viewer was told." })
  createdAt: Date;

  @Field(() => Boolean, { description: "Whether the viewer has read it." })
  read: boolean;
}

export const NotificationConnection = connectionType(
  "Notification",
  () => NotificationType,
  "what the viewer is told of, the latest first.",
);

@ObjectType({ description: "How the viewer is told of a kind of things." })
export class NotificationSetting {
  @Field(() => ID, { description: "The kind." })
  kind: string;

  @Field(() => NotificationPace, { description: "In the list of notifications: at once or never." })
  screen: Pace;

  @Field(() => NotificationPace, { description: "By e-mail." })
  email: Pace;

  @Field(() => NotificationPace, { description: "On their devices." })
  push: Pace;
}

@InputType({ description: "How to be told of a kind of things, by one way." })
export class NotificationSettingInput {
  @Field(() => ID, { description: "The kind." })
  kind: string;

  @Field(() => NotificationChannel, { description: "The way." })
  channel: Channel;

  @Field(() => NotificationPace, { description: "How soon; a digest is for e-mail and push only." })
  pace: Pace;
}
