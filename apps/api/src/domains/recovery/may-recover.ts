/**
 * Whether somebody may reset their password by e-mail, for the alias of a "user": adults only. Pupils ask a teacher;
 * students of a university are adults. `today` is where the day stands among the parameters.
 */
export const mayRecover = (user: string, today: string): string => `(
  ${user}.status = 'ACTIVE' and not exists (
    select from membership m join establishment s on s.id = m.establishment_id
    where m.user_id = ${user}.id and m.role = 'STUDENT' and s.kind <> 'UNIVERSITY'
      and (m.ends_on is null or m.ends_on >= ${today}::date))
  and exists (select from contact_point c where c.user_id = ${user}.id and c.kind = 'EMAIL'
    and c.verified_at is not null and c.bounced_at is null))`;
