-- Twenty news of the first establishment of a made-up country: everything before now ($1), for everybody there.
with school as (
  select id from establishment order by id limit 1
), made as (
  select number, ('019c0000-0000-7000-8000-' || lpad(to_hex(number), 12, '0'))::uuid as id from generate_series(1, 20) number
), audience as (
  insert into audience (id, created_at) select id, $1::timestamptz from made
), term as (
  insert into audience_term (audience_id, position, establishment_id) select made.id, 0, school.id from made, school
)
insert into news (id, establishment_id, audience_id, title, body, published_at, updated_at)
select made.id, school.id, made.id, 'News ' || made.number, jsonb_build_object('type', 'doc', 'content', jsonb_build_array(
    jsonb_build_object('type', 'paragraph', 'content', jsonb_build_array(
      jsonb_build_object('type', 'text', 'text', 'What happened at school in week ' || made.number || '.'))))),
  $1::timestamptz - made.number * interval '1 day', $1::timestamptz
from made, school
