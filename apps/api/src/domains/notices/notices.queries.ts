import type { RichText } from "@preau/rich-text";

import { userCard, type UserCardRow } from "../directory/users.queries.ts";
import { defineRead } from "../../platform/read/read.ts";
import type { NoticeSigners, NoticeWants } from "./notice.entity.ts";
import { noticeOpen } from "./notice-people.visible.ts";
import {
  childReadable,
  childSignable,
  noticeFollowed,
  noticeKept,
  noticeShown,
  noticeVisible,
} from "./notices.visible.ts";

/** What the viewer answered for a child, or what the school recorded in their name. */
export interface OwnAnswerRow {
  id: string;
  agrees: boolean;
  answer: string | null;
  comment: string | null;
  answeredAt: string;
  onPaper: boolean;
}

/** A child of the viewer, or the viewer of age, whom a notice concerns. */
export interface NoticeChildRow {
  child: UserCardRow;
  signable: boolean;
  answer: OwnAnswerRow | null;
}

export interface NoticeRow {
  id: string;
  establishmentId: string;
  establishmentName: string;
  timeZone: string;
  authorId: string | null;
  /** Its official signature, else the name of its author. */
  sender: string;
  signedBy: string | null;
  title: string;
  body: RichText;
  bodySchema: number;
  wants: NoticeWants;
  question: string | null;
  choices: string[];
  signers: NoticeSigners;
  dueOn: string | null;
  closesOn: string | null;
  closedAt: Date | null;
  closesAt: Date | null;
  replacedById: string | null;
  createdAt: Date;
  version: number;
  open: boolean;
  aside: boolean;
  children: NoticeChildRow[];
  /** The viewer has something to sign there. */
  toSign: boolean;
}

export interface WholeNoticeRow extends NoticeRow {
  viewerFollows: boolean;
  viewerCanKeep: boolean;
  remindDaysBefore: number | null;
  answered: boolean;
}

const columns = `n.id, n.establishment_id as "establishmentId", s.name as "establishmentName", s.time_zone as "timeZone",
  n.author_id as "authorId", coalesce(n.signed_by, w.given_name || ' ' || w.family_name, s.name) as sender,
  n.signed_by as "signedBy", n.title, n.body, n.body_schema as "bodySchema", n.wants, n.question, n.choices, n.signers,
  n.due_on::text as "dueOn", n.closes_on::text as "closesOn", n.closed_at as "closedAt", n.closes_at as "closesAt",
  n.replaced_by_id as "replacedById", n.created_at as "createdAt", n.version, ${noticeOpen("n")} as open, f.aside,
  f.children, f.to_sign as "toSign"`;

const from = `notice n join establishment s on s.id = n.establishment_id left join "user" w on w.id = n.author_id`;

/** The readable part of a family in a notice "n": what each answered themselves, and nothing that others did. */
const family = `lateral (
  select aside, coalesce(jsonb_agg(jsonb_build_object('child', card, 'signable', signable, 'answer', answer)
      order by given_name, child_id) filter (where child_id is not null), '[]') as children,
    coalesce(bool_or(signable and answer is null) and ${noticeOpen("n")} and not aside, false) as to_sign
  from (select exists (select from notice_aside x
      where x.user_id = :viewer::uuid and x.notice_id = n.id) as aside) own
    left join lateral (
      select c.child_id, u.given_name, ${userCard("u")} as card, ${childSignable("n", "c")} as signable, (
        select jsonb_build_object('id', a.id, 'agrees', a.agrees, 'answer', a.answer, 'comment', a.comment,
          'answeredAt', a.answered_at, 'onPaper', a.on_paper)
        from notice_answer a where a.notice_id = n.id and a.child_id = c.child_id and a.signer_id = :viewer::uuid
          and a.replaced_at is null) as answer
      from notice_child c join "user" u on u.id = c.child_id
      where c.notice_id = n.id and c.child_id = any(:notice_children::uuid[]) and ${childReadable("n", "c")}
        and (:childId::uuid is null or c.child_id = :childId::uuid)) mine on true
  group by aside) f`;

const ofFamily = `n.id in (select c.notice_id from notice_child c where c.child_id = any(:notice_children::uuid[]))
  and ${noticeShown("n")} and f.children <> '[]'
  and (not :waiting::boolean or f.to_sign)`;

/** SQL: a page of what the viewer's family is told, what waits for their signature first, then the latest. */
const familyNotices = (more = ""): string => `select ${columns}${more} from ${from}, ${family}
  where ${ofFamily} and (:beforeId::uuid is null
    or (f.to_sign, n.created_at, n.id) < (:beforeToSign::boolean, :beforeAt::timestamptz, :beforeId::uuid))
  order by f.to_sign desc, n.created_at desc, n.id desc limit :limit::integer`;

export const readFamilyNotices = defineRead<NoticeRow>("notices-of-family", familyNotices());

/** SQL of the same, each with how many there are before any page. */
export const countedFamilyNotices = familyNotices(", (count(*) over ())::integer as total");

export const countFamilyNotices = defineRead<{ count: number }>(
  "notices-of-family-count",
  `select count(*)::integer as count from notice n, ${family} where ${ofFamily}`,
);

/** One notice, by its id or by that of a reminder of it. */
export const readNotice = defineRead<WholeNoticeRow>(
  "notice",
  `select ${columns}, n.remind_days_before as "remindDaysBefore", ${noticeFollowed("n")} as "viewerFollows",
    ${noticeKept("n")} as "viewerCanKeep", exists (select from notice_answer a where a.notice_id = n.id) as answered
  from ${from}, ${family}
  where n.id = coalesce((select r.notice_id from notice_reminder r where r.id = :id::uuid), :id::uuid)
    and ${noticeVisible("n")}`,
);

/** Where a list of notices begins. */
export const fromTheFirst = { beforeToSign: null, beforeAt: null, beforeId: null };
