import { current } from "../directory/current.visible.ts";
import { learnsThere, ofAge } from "./notices.visible.ts";

/**
 * SQL, for the aliases of a notice and of a child's row: who reads it for the child today, and whether they may sign and
 * be told. It says of everybody what `canReadForChild` and `canSignForChild` say of one viewer.
 */
export const readersOf = (notice: string, child: string): string => `(
  select g.guardian_id as id, bool_or(g.may_sign) and not ${ofAge(notice, child)} as may_sign,
    bool_or(g.may_be_contacted) as may_be_told
  from guardianship g join "user" p on p.id = g.guardian_id
  where g.child_id = ${child}.child_id and g.may_see and ${current("g")} and p.status not in ('LEFT', 'ERASED')
    and not exists (select from contact_restriction r where r.child_id = g.child_id and r.against_id = g.guardian_id
      and r.hides in ('ALL', 'WHEREABOUTS') and ${current("r")})
    and ${learnsThere(notice, child)}
  group by g.guardian_id
  union all
  select ${child}.child_id, true, true where ${ofAge(notice, child)} and ${learnsThere(notice, child)})`;

/** SQL: answers are taken at `:now`. */
export const noticeOpen = (notice: string): string =>
  `(${notice}.closed_at is null and (${notice}.closes_at is null or ${notice}.closes_at > :now::timestamptz))`;

/** SQL of one row: what was answered for a child, and how many who may sign have not. */
export const answeredFor = (notice: string, child: string): string => `(
  select given.answers, given.disagrees, asked.signers, asked.waiting, case
      when given.answers > 0 and (${notice}.signers = 'ONE' or asked.waiting = 0) then 'ANSWERED'
      when given.answers > 0 then 'PARTLY'
      when asked.signers = 0 then 'NOBODY'
      else 'WAITING' end as state
  from (select count(*)::int as answers, coalesce(bool_or(not a.agrees), false) as disagrees
      from notice_answer a
      where a.notice_id = ${notice}.id and a.child_id = ${child}.child_id and a.replaced_at is null) given,
    (select count(*)::int as signers, count(*) filter (where not ${hasAnswered(notice, child, "r.id")})::int as waiting
      from ${readersOf(notice, child)} r where r.may_sign) asked)`;

/** SQL: somebody (SQL of their id) has answered for the child, on the screen or on paper. */
export const hasAnswered = (notice: string, child: string, userId: string): string => `exists (
  select from notice_answer b where b.notice_id = ${notice}.id and b.child_id = ${child}.child_id
  and b.signer_id = ${userId} and b.replaced_at is null)`;
