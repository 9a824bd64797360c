import type { DataSource, EntityManager } from "typeorm";

import { exportsOf, foundModules } from "../../platform/found/found-modules.ts";
import type { Viewer } from "../directory/viewer.ts";

export type Base = Pick<DataSource | EntityManager, "query">;
export type Locale = "fr" | "en";
export const paces = ["AT_ONCE", "DIGEST", "NEVER"] as const;
export type Pace = (typeof paces)[number];
export const channels = ["SCREEN", "EMAIL", "PUSH"] as const;
export type Channel = (typeof channels)[number];
/** How something leaves Préau. */
export type Carrier = Exclude<Channel, "SCREEN">;

/** Something that people are told of: declared in a `*.notification.ts` of its domain. */
export interface NotificationKind {
  /** As `MESSAGE`; stored, so that it never changes. */
  kind: string;
  /** What happened, once: « Vous avez un nouveau message ». It says nobody's name and no content. */
  title(locale: Locale): string;
  /** What they are, in the settings and in a digest: « Nouveaux messages ». */
  label(locale: Locale): string;
  /** Who may ever be told of it, and chooses how; everybody when absent. */
  concerns?(viewer: Viewer): boolean;
  /** The page of Préau that shows the subject, from its first `/` on. */
  address(subjectId: string): string;
  /** For who chose nothing. */
  defaults: { screen: Exclude<Pace, "DIGEST">; email: Pace; push: Pace };
  /** Asked again at the time of sending: to whom, among these, it may still be told. */
  stillDue(base: Base, subjectId: string, userIds: readonly string[]): Promise<string[]>;
}

const defined = new WeakSet<object>();

export function defineNotificationKind(kind: NotificationKind): NotificationKind {
  defined.add(kind);
  return kind;
}

const isNotificationKind = (value: unknown): value is NotificationKind =>
  typeof value === "object" && value !== null && defined.has(value);

let known: Promise<ReadonlyMap<string, NotificationKind>> | undefined;

/** Every kind of the domains, by its name. @throws when two have the same name */
export function notificationKinds(): Promise<ReadonlyMap<string, NotificationKind>> {
  return (known ??= findKinds());
}

async function findKinds(): Promise<ReadonlyMap<string, NotificationKind>> {
  const modules = await foundModules(new URL("../", import.meta.url), ".notification");
  const all = [...new Set(exportsOf(modules, isNotificationKind))];
  const byName = new Map(all.map((one) => [one.kind, one]));
  if (byName.size < all.length) throw new Error("Two kinds of notifications have the same name.");
  return byName;
}

/** @throws when no domain declares it */
export async function notificationKind(name: string): Promise<NotificationKind> {
  const kind = (await notificationKinds()).get(name);
  if (!kind) throw new Error(`No *.notification.ts declares the kind ${name}.`);
  return kind;
}

/** Whether somebody belongs to a school by more than their children. */
export const isMoreThanGuardian = (viewer: Viewer): boolean =>
  viewer.memberships.some(({ role }) => role !== "GUARDIAN");

/** Whether somebody learns, or has a child who does. */
export const isFamily = (viewer: Viewer): boolean =>
  viewer.children.length > 0 || viewer.memberships.some(({ role }) => role === "STUDENT");

export const paceByDefault = ({ defaults }: NotificationKind, channel: Channel): Pace =>
  ({ SCREEN: defaults.screen, EMAIL: defaults.email, PUSH: defaults.push })[channel];
