-- A session of somebody of the first establishment of a made-up country: $1 the role, $2 the hash of the cookie, $3 now.
insert into session (id, user_id, token_hash, method, own_device, created_at, last_seen_at, expires_at)
select gen_random_uuid(), m.user_id, $2, 'PASSWORD', true, $3::timestamptz, $3::timestamptz,
  $3::timestamptz + interval '1 day'
from membership m
where m.role = $1 and m.establishment_id = (select id from establishment order by id limit 1)
  and ($1 <> 'TEACHER' or exists (select from enrollment e where e.user_id = m.user_id and e.role = 'TEACHER'))
order by m.user_id limit 1
