import { dayOf } from "../../platform/context/context.ts";
import { defineFactRule, type Notice } from "../../platform/events/fact.ts";
import { defineRead, type Reader } from "../../platform/read/read.ts";
import type { UserFacts } from "../directory/users.policy.ts";
import { userFacts } from "../directory/users.queries.ts";
import type { Viewer } from "../directory/viewer.ts";
import { keyOf } from "../live/audience-keys.service.ts";
import { canFollowNotice, canReadNotice, type WholeNotice } from "./notices.policy.ts";
import { ofAge } from "./notices.visible.ts";

interface Row {
  establishmentId: string;
  authorId: string | null;
  children: { child: UserFacts; ofAge: boolean }[];
}

/** A notice with all that its rules know of its children. */
export const readNoticeFacts = defineRead<Row>(
  "notice-facts",
  `select n.establishment_id as "establishmentId", n.author_id as "authorId", coalesce((
    select jsonb_agg(jsonb_build_object('ofAge', ${ofAge("n", "c")}, 'child', (select to_jsonb(f) from (
      select u.id, ${userFacts("u")}) f)))
    from notice_child c join "user" u on u.id = c.child_id where c.notice_id = n.id), '[]') as children
  from notice n where n.id = :id::uuid`,
);

const readNextClosing = defineRead<{ at: Date | null }>(
  "notice-next-closing",
  `select min(closes_at) as at from notice where closed_at is null and closes_at > :after::timestamptz`,
);

const readClosed = defineRead<{ id: string }>(
  "notice-closed",
  `select id from notice where closed_at is null and closes_at > :after::timestamptz and closes_at <= :until::timestamptz`,
);

const factsOf = async (reader: Reader, id: string | undefined, now: Date): Promise<WholeNotice | null> =>
  (await reader.rowsAlone(readNoticeFacts, { id: id ?? null, today: dayOf(now) }))[0] ?? null;

const kind = "NOTICES";

/** What a notice says or asks; of what somebody did with it themselves, only they hear. */
export const noticesFacts = defineFactRule<Viewer>({
  kind,
  async hear(reader, { ids, of }, now) {
    if (of !== undefined) return { keys: [keyOf.user(of)], may: (viewer) => viewer.id === of };
    const notice = await factsOf(reader, ids[0], now);
    if (!notice) return null;
    return {
      keys: [keyOf.establishment(notice.establishmentId)],
      may: (viewer) => canReadNotice(viewer, notice),
    };
  },
  clock: {
    next: async (reader, after) => (await reader.rows(readNextClosing, { after }))[0]?.at ?? null,
    due: async (reader, after, until) =>
      (await reader.rows(readClosed, { after, until })).map(({ id }) => noticeOfNotice(id)),
  },
});

/** That somebody answered: for the people of the school alone, since one guardian hears nothing of the other. */
export const noticeAnswersFacts = defineFactRule<Viewer>({
  kind: "NOTICE_ANSWERS",
  async hear(reader, { ids }, now) {
    const notice = await factsOf(reader, ids[0], now);
    if (!notice) return null;
    return {
      keys: [keyOf.establishment(notice.establishmentId)],
      may: (viewer) => canFollowNotice(viewer, notice),
    };
  },
});

/** What every process is told of a notice, and when there will be something to tell by itself. */
export const noticeOfNotice = (id: string, closesAt: Date | null = null): Notice => ({
  kind,
  ids: [id],
  at: closesAt === null ? [] : [closesAt.toISOString()],
});
export const noticeOfAnswer = (id: string): Notice => ({ kind: "NOTICE_ANSWERS", ids: [id] });
