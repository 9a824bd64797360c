import { defineRead } from "../../platform/read/read.ts";
import { reportJudged } from "./moderation.visible.ts";

export type ReportState = "OPEN" | "CLOSED";
export type ReportOutcome = "ACTED" | "NO_BREACH" | "PASSED_ON";
export type ReportReason = "HARASSMENT" | "VIOLENCE" | "HATE" | "SEXUAL" | "DANGER" | "PRIVACY" | "OTHER";

export interface ReportRow {
  id: string;
  kind: string;
  reason: ReportReason;
  state: ReportState;
  createdAt: Date;
  establishmentId: string;
  establishmentName: string;
  territoryId: string | null;
  aboutLeader: boolean;
  reporterName: string;
  reportedId: string | null;
  reportedName: string | null;
  reportedIsPupil: boolean;
  reportedIsSuspended: boolean;
  outcome: ReportOutcome | null;
  note: string | null;
  closedAt: Date | null;
  closedByName: string | null;
}

const nameOf = (user: string): string => `${user}.given_name || ' ' || ${user}.family_name`;

/** SQL: the columns of a report, without what was written: an excerpt is opened, one at a time, and journaled. */
const columns = `r.id, r.kind, r.reason, r.state, r.created_at as "createdAt", r.establishment_id as "establishmentId",
  s.name as "establishmentName", s.territory_id as "territoryId", r.about_leader as "aboutLeader",
  ${nameOf("w")} as "reporterName", r.reported_id as "reportedId", ${nameOf("a")} as "reportedName",
  exists (select from membership m where m.user_id = r.reported_id and m.establishment_id = s.id
    and m.role = 'STUDENT' and (m.ends_on is null or m.ends_on >= :today::date)) as "reportedIsPupil",
  coalesce(a.status = 'SUSPENDED', false) as "reportedIsSuspended",
  r.outcome, r.note, r.closed_at as "closedAt", ${nameOf("c")} as "closedByName"`;
const tables = `report r join establishment s on s.id = r.establishment_id join "user" w on w.id = r.reporter_id
  left join "user" a on a.id = r.reported_id left join "user" c on c.id = r.closed_by_id`;

/** A page of the reports that the viewer judges, the latest first. */
export const readReportQueue = defineRead<ReportRow>(
  "report-queue",
  `select ${columns} from ${tables}
  where r.state = :state::text and ${reportJudged("r", "s")}
    and (:after_id::uuid is null or (r.created_at, r.id) < (:after_at::timestamptz, :after_id::uuid))
  order by r.created_at desc, r.id desc limit :limit::int`,
);

export const countReportQueue = defineRead<{ count: number }>(
  "report-queue-count",
  `select count(*)::int as count from report r join establishment s on s.id = r.establishment_id
  where r.state = :state::text and ${reportJudged("r", "s")}`,
);

/** A report that the viewer judges, with what was written. */
export const readJudgedReport = defineRead<ReportRow & { excerpt: string; comment: string }>(
  "judged-report",
  `select ${columns}, r.excerpt, r.comment from ${tables} where r.id = :id::uuid and ${reportJudged("r", "s")}`,
);

export interface OwnReportRow {
  id: string;
  kind: string;
  reason: ReportReason;
  createdAt: Date;
  state: ReportState;
  outcome: ReportOutcome | null;
  note: string | null;
  closedAt: Date | null;
}

/** What the viewer reported, the latest first: 100 at most. */
export const readOwnReports = defineRead<OwnReportRow>(
  "own-reports",
  `select r.id, r.kind, r.reason, r.created_at as "createdAt", r.state, r.outcome, r.note, r.closed_at as "closedAt"
  from report r where r.reporter_id = :viewer::uuid order by r.created_at desc, r.id desc limit 100`,
);
