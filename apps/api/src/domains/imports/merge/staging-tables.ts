/** Temporary: they live and die with the transaction of the import; `new_id` makes UUIDv7 of its time. */
export const stagingTablesSql = (now: Date): string => /* sql */ `
  create function pg_temp.new_id() returns uuid language sql volatile as $$
    select encode(set_bit(set_bit(
      overlay(uuid_send(gen_random_uuid()) placing substring(int8send(${now.getTime()}) from 3) from 1 for 6),
      52, 1), 53, 1), 'hex')::uuid
  $$;
  -- Two names that no correction of accents, case or hyphens brings together.
  create function pg_temp.different(a text, b text) returns boolean language sql stable as $$
    select lower(a) is distinct from lower(b)
      and (normalize_name(a) is distinct from normalize_name(b) or normalize_name(a) = '')
  $$;
  create temp table staged_establishment (
    key text, id uuid, uai text, former_uai text, name text, kind text, phone text, mail text,
    address_lines text[], postal_code text, city text, file text, line integer
  ) on commit drop;
  create temp table staged_class (structure text, kind text, name text) on commit drop;
  create temp table staged_group_part (structure text, group_name text, class_name text) on commit drop;
  create temp table staged_subject (key text, id uuid, name text) on commit drop;
  create temp table staged_level (
    key text, id uuid, name text, national_code text, statistical_code text
  ) on commit drop;
  create temp table staged_person (
    key text, kind text, id uuid, birth_name text, usual_name text, given_name text, other_given_names text[],
    title text, birth_date date, home text, teaches boolean, level text, file text, line integer
  ) on commit drop;
  create temp table staged_contact (person text, kind text, value text) on commit drop;
  create temp table staged_function (person text, structure text, code text, role text) on commit drop;
  create temp table staged_place (
    person text, role text, kind text, structure text, name text, subject text, head_teacher boolean, attribute text
  ) on commit drop;
  create temp table staged_link (
    child text, guardian text, relation text, authority text, raw_codes jsonb, feed_version text, lives_with boolean
  ) on commit drop;
  create temp sequence change_position;
`;
