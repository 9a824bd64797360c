import { Field, GraphQLISODateTime, ID, ObjectType } from "type-graphql";
import { z } from "zod";

import type { ViewerContext } from "../../domains/directory/viewer.ts";
import { readAnnouncements } from "../../domains/service-status/announcements.queries.ts";
import { Scope, Structural } from "../../platform/graph/decorators.ts";
import { describedEnum } from "../../platform/graph/described-enum.ts";
import { type ServiceState, stateOfService } from "../../platform/health/service-health.ts";
import { defineWidget } from "../../widget-kit/widget-definition.ts";
import { Widget } from "../../widget-kit/widget.ts";

const parts = ["JOBS", "LIVE"] as const;
type Part = "DATA" | (typeof parts)[number];

const ServicePart = describedEnum<Part>("ServicePart", "A part of Préau that one can tell by what it does.", {
  DATA: "What is kept and shown: the database.",
  JOBS: "What is done in the background: calendars that are read again, for instance.",
  LIVE: "What appears by itself, without asking again.",
});

const ServiceStateEnum = describedEnum<ServiceState>("ServiceState", "How a part of Préau does.", {
  WORKING: "As it should.",
  SLOW: "It answers late.",
  DOWN: "It does not answer.",
});

@ObjectType({ description: "How a part of Préau does." })
export class ServiceReport {
  @Field(() => ServicePart, { description: "Which part." })
  part: Part;

  @Field(() => ServiceStateEnum, { description: "How it does." })
  state: ServiceState;
}

@ObjectType({ description: "What those who run Préau tell everybody." })
export class ServiceAnnouncement {
  @Field(() => ID, { description: "The id of the announcement." })
  id: string;

  @Field(() => String, { description: "Plain text of one line." })
  message: string;

  @Field(() => GraphQLISODateTime, { description: "When what it tells of begins." })
  startsAt: Date;

  @Field(() => GraphQLISODateTime, { description: "When it is over." })
  endsAt: Date;
}

@ObjectType({ description: "The state of Préau itself." })
export class ServiceStatus {
  @Field(() => GraphQLISODateTime, { description: "When it was looked at." })
  checkedAt: Date;

  @Structural()
  @Field(() => [ServiceReport], { description: "The parts that run on this installation." })
  reports: ServiceReport[];

  @Structural()
  @Field(() => [ServiceAnnouncement], { description: "Of now and of the coming week, the nearest first." })
  announcements: ServiceAnnouncement[];
}

@ObjectType({ implements: Widget, description: "Whether Préau works as it should, and what is announced." })
export class ServiceStatusWidget extends Widget {
  @Scope("status:read")
  @Field(() => ServiceStatus, { nullable: true, description: "The state; null when `failure` is set." })
  serviceStatus?: ServiceStatus | null;
}

/** Milliseconds from which people notice that an answer of the base takes its time. */
const slow = 120;

export const serviceStatus = defineWidget<ViewerContext, object>({
  kind: "service-status",
  type: ServiceStatusWidget,
  sizes: [
    { width: "small", height: "compact" },
    { width: "small", height: "normal" },
    { width: "wide", height: "compact" },
  ],
  settings: z.strictObject({}),
  places: [{ roles: ["ADMINISTRATOR"], rank: 60, size: { width: "small", height: "normal" } }],
  async load(context) {
    const states = Promise.all(parts.map((part) => stateOfService(part)));
    const asked = performance.now();
    const announcements = await context.rows(readAnnouncements, { now: context.now });
    const took = performance.now() - asked;
    const data: ServiceReport = { part: "DATA", state: took > slow ? "SLOW" : "WORKING" };
    const known = await states;
    const others = parts.flatMap((part, at): ServiceReport[] => {
      const state = known[at] ?? null;
      return state === null ? [] : [{ part, state }];
    });
    return { serviceStatus: { checkedAt: context.now, reports: [data, ...others], announcements } };
  },
});
