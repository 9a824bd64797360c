import { jsonRows } from "../../platform/read/json-rows.ts";
import { defineRead } from "../../platform/read/read.ts";
import { userCard, type UserCardRow } from "../directory/users.queries.ts";
import { answeredFor, hasAnswered, noticeOpen, readersOf } from "./notice-people.visible.ts";
import { childFollowed, noticeFollowed } from "./notices.visible.ts";

/** How far the answers are, among the children whom the viewer follows. */
export interface ProgressRow {
  total: number;
  answered: number;
  disagreeing: number;
  nobody: number;
}

export interface FollowedNoticeRow {
  id: string;
  title: string;
  establishmentName: string;
  sender: string;
  isMine: boolean;
  wants: string;
  dueOn: string | null;
  open: boolean;
  createdAt: Date;
  progress: ProgressRow;
}

/** SQL of one row: progress of a notice. */
const progress = (notice: string): string => `(
  select count(*)::int as total, count(*) filter (where d.state = 'ANSWERED')::int as answered,
    count(*) filter (where d.disagrees)::int as disagreeing, count(*) filter (where d.state = 'NOBODY')::int as nobody
  from notice_child c join "user" u on u.id = c.child_id, lateral ${answeredFor(notice, "c")} d
  where c.notice_id = ${notice}.id and ${childFollowed(notice, "u")})`;

const wanted = `n.establishment_id = any(:notice_writes::uuid[]) and ${noticeFollowed("n")}
  and (not :mine::boolean or n.author_id = :viewer::uuid) and (not :open::boolean or ${noticeOpen("n")})`;

/** SQL: notices that the viewer follows, the latest first, each with its progress. */
export const followedNotices = `select n.id, n.title, n."establishmentName", n.sender, n."isMine", n.wants, n."dueOn", n.open, n.created_at as "createdAt",
    (select to_jsonb(p) from ${progress("n")} p) as progress
  from (
    select n.*, s.name as "establishmentName", n.due_on::text as "dueOn", ${noticeOpen("n")} as open,
      coalesce(n.signed_by, w.given_name || ' ' || w.family_name, s.name) as sender,
      coalesce(n.author_id = :viewer::uuid, false) as "isMine"
    from notice n join establishment s on s.id = n.establishment_id left join "user" w on w.id = n.author_id
    where ${wanted} and (:beforeId::uuid is null or (n.created_at, n.id) < (:beforeAt::timestamptz, :beforeId::uuid))
    order by n.created_at desc, n.id desc limit :limit::integer
  ) n order by n.created_at desc, n.id desc`;

export const readFollowedNotices = defineRead<FollowedNoticeRow>("notices-followed", followedNotices);

export const countFollowedNotices = defineRead<{ count: number }>(
  "notices-followed-count",
  `select count(*)::integer as count from notice n where ${wanted}`,
);

export const readProgress = defineRead<ProgressRow & { id: string }>(
  "notice-progress",
  `select n.id, p.* from notice n, lateral ${progress("n")} p where n.id = any(:ids::uuid[])`,
);

export type NoticeChildState = "WAITING" | "PARTLY" | "ANSWERED" | "NOBODY";

export interface GivenAnswerRow {
  id: string;
  signerId: string | null;
  agrees: boolean;
  answer: string | null;
  comment: string | null;
  answeredAt: string;
  onPaper: boolean;
  recordedById: string | null;
  replacedAt: string | null;
}

/** A child whom the viewer follows in a notice. */
export interface FollowUpRow {
  noticeId: string;
  childId: string;
  child: UserCardRow;
  className: string | null;
  state: NoticeChildState;
  disagrees: boolean;
  rank: number;
  answers: GivenAnswerRow[];
  /** Who may sign and has not. */
  waitingIds: string[];
  /** Who may sign. */
  signerIds: string[];
}

const followedChildren = `select c.child_id, u.family_name, u.given_name, ${userCard("u")} as card, d.state, d.disagrees,
    case when d.disagrees then 0 when d.state in ('WAITING', 'NOBODY') then 1 when d.state = 'PARTLY' then 2 else 3 end as rank,
    home.name as class_name
  from notice n join notice_child c on c.notice_id = n.id join "user" u on u.id = c.child_id
    cross join lateral ${answeredFor("n", "c")} d
    left join lateral (select k.name from enrollment e join class k on k.id = e.class_id
        join school_year y on y.id = k.school_year_id
      where e.user_id = u.id and e.role = 'STUDENT' and e.starts_on <= :today::date
        and (e.ends_on is null or e.ends_on >= :today::date) and k.establishment_id = n.establishment_id
        and y.state = 'CURRENT' order by k.kind <> 'HOMEROOM', k.name limit 1) home on true
  where n.id = :noticeId::uuid and ${childFollowed("n", "u")}
    and (:childId::uuid is null or c.child_id = :childId::uuid)
    and (:filter::text is null or case :filter::text when 'MISSING' then d.state <> 'ANSWERED'
      when 'DISAGREEING' then d.disagrees else d.state = 'ANSWERED' end)`;

/** The children whom the viewer follows: who disagrees first, then those for whom nobody answered. */
export const readFollowUp = defineRead<FollowUpRow>(
  "notice-follow-up",
  `select n.id as "noticeId", f.child_id as "childId", f.card as child, f.class_name as "className", f.state, f.disagrees,
    f.rank, ${jsonRows(`
      select a.id, a.signer_id as "signerId", a.agrees, a.answer, a.comment, a.answered_at as "answeredAt",
        a.on_paper as "onPaper", a.recorded_by_id as "recordedById", a.replaced_at as "replacedAt"
      from notice_answer a where a.notice_id = n.id and a.child_id = f.child_id order by a.answered_at desc, a.id desc`)} as answers,
    array(select r.id from ${readersOf("n", "f")} r where r.may_sign and not ${hasAnswered("n", "f", "r.id")}
      order by r.id) as "waitingIds",
    array(select r.id from ${readersOf("n", "f")} r where r.may_sign order by r.id) as "signerIds"
  from (select * from (${followedChildren}) g
    where :afterId::uuid is null
      or (g.rank, g.family_name, g.given_name, g.child_id)
        > (:afterRank::integer, :afterFamily::text, :afterGiven::text, :afterId::uuid)
    order by g.rank, g.family_name, g.given_name, g.child_id limit :limit::integer) f
  join notice n on n.id = :noticeId::uuid
  order by f.rank, f.family_name, f.given_name, f.child_id`,
);

export const countFollowUp = defineRead<{ count: number }>(
  "notice-follow-up-count",
  `select count(*)::integer as count from (${followedChildren}) f`,
);
