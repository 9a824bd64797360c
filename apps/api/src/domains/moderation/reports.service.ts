import type { EntityManager } from "typeorm";
import { v7 as uuidv7, validate } from "uuid";

import { notFound, UserError } from "../../platform/errors/user-error.ts";
import {
  type Connection,
  connectionOf,
  pageAfter,
  type PageArguments,
} from "../../platform/graph/connection.ts";
import { requireId } from "../../platform/graph/id.ts";
import { runRead } from "../../platform/read/run-read.ts";
import { journal } from "../audit/audit.service.ts";
import { type Viewer, viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { notify } from "../notifications/notify.service.ts";
import { moderationParameters } from "./moderation.visible.ts";
import { reportables, type Reported } from "./reportable.service.ts";
import {
  countReportQueue,
  readJudgedReport,
  readReportQueue,
  type ReportOutcome,
  type ReportReason,
  type ReportRow,
  type ReportState,
} from "./reports.queries.ts";

/** Reports that one person makes in a day. */
const mostADay = 20;
const longest = { comment: 1000, note: 500, excerpt: 2000 } as const;
const day = 86_400_000;

export interface ReportWish {
  kind: string;
  id: string;
  reason: ReportReason;
  comment?: string | null;
}

/**
 * Reports something that the viewer may read; what it said is kept as it is now. Reporting it again changes nothing.
 * @throws NOT_FOUND for what they may not read, TOO_MANY beyond twenty a day
 */
export async function report(
  context: ViewerContext,
  { kind, id, reason, comment }: ReportWish,
): Promise<void> {
  const viewer = viewerOf(context);
  const reportable = (await reportables()).get(kind);
  const subjectId = requireId(id);
  const reported = await reportable?.describe(context, viewer, subjectId);
  if (!reported) throw notFound();
  if (reported.authorId === viewer.id) throw new UserError("INVALID", "Nobody reports themselves.", "id");
  const words = (comment ?? "").trim();
  if (words.length > longest.comment)
    throw new UserError("INVALID", `${longest.comment} characters at most.`, "comment");
  await context.database.transaction(async (manager) => {
    await requireFew(manager, viewer, context.now);
    const reportId = uuidv7();
    const { establishmentId, authorId, excerpt } = reported;
    const made = (await manager.query(
      `insert into report (id, establishment_id, kind, subject_id, reporter_id, reported_id, about_leader, reason, comment,
        excerpt, created_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (reporter_id, kind, subject_id) do nothing returning 1`,
      [
        reportId,
        establishmentId,
        kind,
        subjectId,
        viewer.id,
        authorId,
        reported.isFromAbove || (await decidesIn(manager, authorId, establishmentId, context.now)),
        reason,
        words,
        excerpt.slice(0, longest.excerpt),
        context.now,
      ],
    )) as unknown[];
    if (made.length === 0) return;
    await tellJudges(manager, reportId, reported, context.now);
    await journal(manager, context.now, {
      action: "report.make",
      establishmentId,
      actorId: viewer.id,
      subjectId: reportId,
      reason,
      requestId: context.requestId,
    });
  });
}

async function requireFew(manager: EntityManager, viewer: Viewer, now: Date): Promise<void> {
  // One at a time, so that many at once do not count as few.
  await manager.query(`select 1 from "user" where id = $1 for no key update`, [viewer.id]);
  const [row] = (await manager.query(
    "select count(*)::int as count from report where reporter_id = $1 and created_at > $2",
    [viewer.id, new Date(now.getTime() - day)],
  )) as { count: number }[];
  if (row!.count >= mostADay) throw new UserError("TOO_MANY", `${mostADay} reports a day at most.`);
}

const holds = (alias: string): string =>
  `${alias}.starts_on <= $3::date and (${alias}.ends_on is null or ${alias}.ends_on >= $3::date)`;

/** Whether somebody leads an establishment, or moderates it from inside: then others judge. */
async function decidesIn(
  manager: EntityManager,
  userId: string | null,
  establishmentId: string,
  now: Date,
): Promise<boolean> {
  const [row] = (await manager.query(
    `select exists (select from membership m where m.user_id = $1 and m.establishment_id = $2 and m.role = 'LEADERSHIP'
        and ${holds("m")})
      or exists (select from mandate d where d.user_id = $1 and d.establishment_id = $2 and 'MODERATION' = any(d.powers)
        and ${holds("d")}) as decides`,
    [userId, establishmentId, now],
  )) as { decides: boolean }[];
  return row!.decides;
}

/** Those who judge a report: never the one whom it is about, and of who decides only those above. */
const judges = `
  with recursive around as (
    select s.territory_id as id from establishment s where s.id = $2 and s.territory_id is not null
    union all select t.parent_id from territory t join around on t.id = around.id where t.parent_id is not null
  )
  select distinct d.user_id as id from mandate d join report r on r.id = $1
  where 'MODERATION' = any(d.powers) and ${holds("d")} and d.user_id is distinct from r.reported_id
    and ((d.establishment_id = $2 and not r.about_leader) or d.territory_id in (select id from around))`;

async function tellJudges(
  manager: EntityManager,
  reportId: string,
  { establishmentId }: Reported,
  now: Date,
): Promise<void> {
  const found = (await manager.query(judges, [reportId, establishmentId, now])) as { id: string }[];
  await notify(manager, {
    kind: "REPORT",
    establishmentId,
    subjectId: reportId,
    userIds: found.map(({ id }) => id),
    now,
  });
}

/** A page of the reports that the viewer judges, without what was written. */
export async function reportQueue(
  context: ViewerContext,
  { state, ...page }: PageArguments & { state: ReportState },
): Promise<Connection<ReportRow>> {
  const { limit, key } = pageAfter(page, ["text", "id"]);
  const [after_at, after_id] = key ?? [null, null];
  const parameters = { ...moderationParameters(viewerOf(context)), state };
  const [rows, counted] = await Promise.all([
    context.rowsAlone(readReportQueue, { ...parameters, limit, after_at, after_id }),
    context.rowsAlone(countReportQueue, parameters),
  ]);
  return connectionOf(
    page,
    { rows, total: counted[0]!.count },
    (row) => [row.createdAt.toISOString(), row.id],
    (row) => row,
  );
}

type OpenedReport = ReportRow & { excerpt: string; comment: string };

/** Opens what was reported. The journal says so before the answer does. @throws NOT_FOUND */
export async function openReport(context: ViewerContext, id: string): Promise<OpenedReport> {
  const viewer = viewerOf(context);
  return context.database.transaction(async (manager) => {
    const found = await requireJudged(manager, viewer, id);
    await journal(manager, context.now, {
      action: "report.open",
      establishmentId: found.establishmentId,
      actorId: viewer.id,
      subjectId: found.id,
      requestId: context.requestId,
    });
    return found;
  });
}

async function requireJudged(manager: EntityManager, viewer: Viewer, id: string): Promise<OpenedReport> {
  if (!validate(id)) throw notFound();
  const [found] = await runRead(manager, readJudgedReport, { ...moderationParameters(viewer), id });
  if (!found) throw notFound();
  return found;
}

/** Closes a report; whoever made it is told how it ended. @throws CONFLICT when somebody closed it already */
export async function closeReport(
  context: ViewerContext,
  { id, outcome, note }: { id: string; outcome: ReportOutcome; note?: string | null },
): Promise<OpenedReport> {
  const viewer = viewerOf(context);
  const words = (note ?? "").trim();
  if (words.length > longest.note)
    throw new UserError("INVALID", `${longest.note} characters at most.`, "note");
  return context.database.transaction(async (manager) => {
    const found = await requireJudged(manager, viewer, id);
    const [closed] = (await manager.query(
      `update report set state = 'CLOSED', outcome = $2, note = $3, closed_at = $4, closed_by_id = $5
      where id = $1 and state = 'OPEN' returning reporter_id as "reporterId"`,
      [found.id, outcome, words || null, context.now, viewer.id],
    )) as [{ reporterId: string }[], number];
    if (closed.length === 0) throw new UserError("CONFLICT", "Somebody closed this report already.");
    await notify(manager, {
      kind: "REPORT_OUTCOME",
      establishmentId: found.establishmentId,
      subjectId: found.id,
      userIds: [closed[0]!.reporterId],
      now: context.now,
    });
    await journal(manager, context.now, {
      action: "report.close",
      establishmentId: found.establishmentId,
      actorId: viewer.id,
      subjectId: found.id,
      reason: outcome,
      requestId: context.requestId,
    });
    return requireJudged(manager, viewer, id);
  });
}
