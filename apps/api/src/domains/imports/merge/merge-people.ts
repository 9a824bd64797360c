import { identityOf, type Merge } from "./merge.ts";
import { reportKindSql } from "./resolve-people.ts";
import type { ReportKind } from "../import-report.ts";

/** A column of the feed, unless somebody at the school locked it. */
const unlocked = (column: string, fromFeed: string, known: string): string =>
  `case when '${column}' = any(u.locked_fields) then ${known}.${column} else p.${fromFeed} end as ${column}`;

/** Creates and updates the accounts' owners; a feed creates no credential, no power and no mandate. */
export async function mergePeople(merge: Merge): Promise<void> {
  await createPeople(merge);
  await updatePeople(merge);
  await merge.update(
    "external_identity",
    /* sql */ `set state = case when p.verdict = 'QUARANTINED' then 'QUARANTINED' else 'ACTIVE' end, feed_kind = p.kind
      from person p
      where ${identityOf("target", "USER")} and target.key = p.key and p.verdict in ('QUARANTINED', 'ACCEPTED')
        and not p.fresh and target.state <> 'MERGED'
        and (target.state, target.feed_kind) is distinct from
          (case when p.verdict = 'QUARANTINED' then 'QUARANTINED' else 'ACTIVE' end, p.kind)`,
  );
  await mergeContactPoints(merge);
}

async function createPeople(merge: Merge): Promise<void> {
  const fresh = `from person where verdict = 'ACCEPTED' and fresh`;
  await merge.run(
    `update person set fresh = true, target_id = id, link_id = id where verdict = 'ACCEPTED' and target_id is null`,
  );
  await merge.run("analyze person");
  await merge.insert(
    '"user"',
    /* sql */ `(id, birth_name, usual_name, civil_given_name, status, created_at, updated_at)
      select id, birth_name, usual_name, given_name, 'PENDING', :now::timestamptz, :now::timestamptz ${fresh}`,
  );
  await merge.insert(
    "user_private",
    /* sql */ `(user_id, birth_date, title, other_given_names) select id, birth_date, title, other_given_names ${fresh}`,
  );
  await merge.insert(
    "external_identity",
    /* sql */ `(source, academy, kind, key, target_id, feed_kind)
      select :source, :academy, 'USER', key, id, kind ${fresh}`,
  );
}

async function updatePeople(merge: Merge): Promise<void> {
  await merge.update(
    '"user"',
    /* sql */ `set birth_name = w.birth_name, usual_name = w.usual_name, civil_given_name = w.civil_given_name,
        status = w.status, left_on = case when w.status = 'LEFT' then target.left_on end,
        purge_after = case when w.status = 'LEFT' then target.purge_after end, updated_at = :now::timestamptz
      from (
        select u.id, ${unlocked("birth_name", "birth_name", "u")}, ${unlocked("usual_name", "usual_name", "u")},
          ${unlocked("civil_given_name", "given_name", "u")},
          case when u.status <> 'LEFT' then u.status when c.password_hash is null then 'PENDING' else 'ACTIVE' end as status
        from person p join "user" u on u.id = p.target_id left join credential c on c.user_id = u.id
        where p.verdict = 'ACCEPTED' and not p.fresh
      ) w
      where target.id = w.id and (target.birth_name, target.usual_name, target.civil_given_name, target.status)
        is distinct from (w.birth_name, w.usual_name, w.civil_given_name, w.status)`,
  );
  await merge.update(
    "user_private",
    /* sql */ `set birth_date = w.birth_date, title = w.title, other_given_names = w.other_given_names
      from (
        select v.user_id, ${unlocked("birth_date", "birth_date", "v")}, ${unlocked("title", "title", "v")},
          ${unlocked("other_given_names", "other_given_names", "v")}
        from person p join "user" u on u.id = p.target_id join user_private v on v.user_id = u.id
        where p.verdict = 'ACCEPTED' and not p.fresh
      ) w
      where target.user_id = w.user_id and (target.birth_date, target.title, target.other_given_names)
        is distinct from (w.birth_date, w.title, w.other_given_names)`,
  );
}

/** Imported addresses and numbers are unverified; one that its owner verified is theirs, whatever the feed says later. */
async function mergeContactPoints(merge: Merge): Promise<void> {
  await merge.run(/* sql */ `
    create temp table wanted_contact on commit drop as
    select distinct p.link_id as user_id, c.kind, c.value
    from staged_contact c join person p on p.key = c.person and p.verdict = 'ACCEPTED'`);
  await merge.run("create index on wanted_contact (user_id)");
  await merge.run("analyze wanted_contact");
  const left = await merge.delete(
    "contact_point",
    /* sql */ `using person p
      where target.source = :source and target.verified_at is null
        and p.link_id = target.user_id and p.verdict = 'ACCEPTED' and not p.fresh
        and not exists (
          select from wanted_contact w
          where w.user_id = target.user_id and w.kind = target.kind and w.value = target.value)`,
  );
  const total = await countOf(merge, "wanted_contact");
  const created = await merge.insert(
    "contact_point",
    /* sql */ `(user_id, id, kind, value, source)
      select user_id, pg_temp.new_id(), kind, value, :source from wanted_contact w
      where not exists (
        select from contact_point c where c.user_id = w.user_id and c.kind = w.kind and c.value = w.value)`,
  );
  merge.report.count("contactPoints", { created, left, unchanged: total - created });
}

export async function countOf(merge: Merge, table: string): Promise<number> {
  const [row] = await merge.rows<{ count: number }>(`select count(*)::int as count from ${table}`);
  return row!.count;
}

/** How many of each kind came in, and for how many something of their own changed. */
export async function reportPeople(merge: Merge): Promise<void> {
  const counts = await merge.rows<{
    kind: ReportKind;
    created: number;
    changed: number;
    known: number;
  }>(/* sql */ `
    with changed as (
      select distinct coalesce(row_key->>'id', row_key->>'user_id')::uuid as id
      from import_change
      where run_id = :run::uuid and table_name in ('user', 'user_private') and before is not null and after is not null
    )
    select ${reportKindSql} as kind, count(*) filter (where p.fresh)::int as created,
      count(*) filter (where not p.fresh)::int as known, count(c.id) filter (where not p.fresh)::int as changed
    from person p left join changed c on c.id = p.target_id
    where p.verdict = 'ACCEPTED' group by 1`);
  for (const { kind, created, changed, known } of counts) {
    merge.report.count(kind, { created, changed, unchanged: known - changed });
  }
}
