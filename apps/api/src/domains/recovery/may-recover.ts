/**
 * Whether somebody is a pupil of a school, for the alias of a "user". Students of a university are adults. `today` is
 * where the day stands among the parameters.
 */
export const isPupil = (user: string, today: string): string => `exists (
    select from membership m join establishment s on s.id = m.establishment_id
    where m.user_id = ${user}.id and m.role = 'STUDENT' and s.kind <> 'UNIVERSITY'
      and (m.ends_on is null or m.ends_on >= ${today}::date))`;

/** Whether somebody may reset their password by e-mail: adults only. Pupils ask a teacher. */
export const mayRecover = (user: string, today: string): string => `(
  ${user}.status = 'ACTIVE' and not ${isPupil(user, today)}
  and exists (select from contact_point c where c.user_id = ${user}.id and c.kind = 'EMAIL'
    and c.verified_at is not null and c.bounced_at is null))`;
