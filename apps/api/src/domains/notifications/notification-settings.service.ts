import { notFound, UserError } from "../../platform/errors/user-error.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import {
  type Channel,
  channels,
  notificationKinds,
  type Pace,
  paceByDefault,
  paces,
} from "./notification-kind.ts";
import type { NotificationSetting, NotificationSettingInput } from "./notification.type.ts";
import { readNotificationSettings } from "./notifications.queries.ts";

/** How the viewer is told of each kind: as they chose, or as it is by default. */
export async function settingsOf(context: ViewerContext, viewer: Viewer): Promise<NotificationSetting[]> {
  const rows = await context.rows(readNotificationSettings, { viewer: viewer.id });
  const chosen = new Map(rows.map(({ kind, channel, pace }) => [`${kind} ${channel}`, pace as Pace]));
  const concerning = [...(await notificationKinds()).values()].filter(
    (kind) => kind.concerns?.(viewer) ?? true,
  );
  return concerning.map((kind) => {
    const pace = (channel: Channel): Pace =>
      chosen.get(`${kind.kind} ${channel}`) ?? paceByDefault(kind, channel);
    return { kind: kind.kind, screen: pace("SCREEN"), email: pace("EMAIL"), push: pace("PUSH") };
  });
}

/** Chooses for one kind and one way. What waits and is muted now is not sent. */
export async function choose(
  context: ViewerContext,
  viewer: Viewer,
  { kind, channel, pace }: NotificationSettingInput,
): Promise<void> {
  if (!(await notificationKinds()).has(kind)) throw notFound();
  if (!channels.includes(channel) || !paces.includes(pace) || (channel === "SCREEN" && pace === "DIGEST"))
    throw new UserError("INVALID", "On the screen it is at once or never.", "pace");
  await context.database.query(
    `insert into notification_setting (user_id, kind, channel, pace, updated_at) values ($1, $2, $3, $4, $5)
    on conflict (user_id, kind, channel) do update set pace = excluded.pace, updated_at = excluded.updated_at`,
    [viewer.id, kind, channel, pace, context.now],
  );
}
