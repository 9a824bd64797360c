import { identityOf, type Merge } from "./merge.ts";

/**
 * A class exists by its pupils, or because its establishment lists it; a group also by whoever teaches it.
 * No delivery removes one: a class that nobody is in any more is only empty.
 */
export async function mergeClasses(merge: Merge): Promise<void> {
  await merge.run("create index on staged_place (person)");
  await merge.run("analyze staged_place");
  await merge.run(/* sql */ `
    create temp table wanted_class on commit drop as
    select distinct s.target_id as establishment_id, y.id as school_year_id, c.kind, c.name
    from (
      select structure, kind, name from staged_class
      union
      select l.structure, l.kind, l.name from staged_place l join person p on p.key = l.person and p.verdict = 'ACCEPTED'
      where l.role = 'STUDENT' or l.kind = 'GROUP'
    ) c
    join structure s on s.key = c.structure and s.allowed
    join school_year y on y.establishment_id = s.target_id and y.starts_on = :yearStart::date`);
  await voteLevels(merge);
  await merge.insert(
    "class",
    /* sql */ `(id, establishment_id, school_year_id, kind, name, level_id)
      select pg_temp.new_id(), w.establishment_id, w.school_year_id, w.kind, w.name, l.level_id
      from wanted_class w
      left join class_level l on l.establishment_id = w.establishment_id and l.name = w.name and w.kind = 'HOMEROOM'
      where not exists (
        select from class c where c.establishment_id = w.establishment_id and c.school_year_id = w.school_year_id
          and c.kind = w.kind and c.name = w.name)`,
  );
  await merge.run(/* sql */ `
    create temp table known_class on commit drop as
    select s.key as structure, c.kind, c.name, c.id as class_id, c.establishment_id
    from structure s
    join school_year y on y.establishment_id = s.target_id and y.starts_on = :yearStart::date
    join class c on c.school_year_id = y.id
    where s.allowed`);
  await merge.run("create index on known_class (structure, kind, name)");
  await merge.run("analyze known_class");
  await merge.update(
    "class",
    /* sql */ `set level_id = l.level_id
      from known_class k join class_level l on l.establishment_id = k.establishment_id and l.name = k.name
      where k.kind = 'HOMEROOM' and target.id = k.class_id and target.level_id is distinct from l.level_id`,
  );
  await mergeGroupParts(merge);
  await report(merge);
}

/** The level of a class is the one of most of its pupils; a pupil of two classes speaks for the first. */
async function voteLevels(merge: Merge): Promise<void> {
  await merge.run(/* sql */ `
    create temp table class_level on commit drop as
    select distinct on (v.establishment_id, v.name) v.establishment_id, v.name, i.target_id as level_id
    from (
      select distinct on (p.key) s.target_id as establishment_id, l.name, r.level
      from person p
      join staged_person r on r.key = p.key and r.kind = 'Eleve' and r.level is not null
      join staged_place l on l.person = p.key and l.role = 'STUDENT' and l.kind = 'HOMEROOM'
      join structure s on s.key = l.structure and s.allowed
      where p.verdict = 'ACCEPTED'
      order by p.key, l.structure collate "C", l.name collate "C"
    ) v
    join external_identity i on i.key = v.level and ${identityOf("i", "LEVEL")}
    group by v.establishment_id, v.name, i.target_id, v.level
    order by v.establishment_id, v.name, count(*) desc, v.level`);
}

async function mergeGroupParts(merge: Merge): Promise<void> {
  await merge.run(/* sql */ `
    create temp table wanted_part on commit drop as
    select distinct g.class_id as group_id, c.class_id
    from staged_group_part t
    join known_class g on g.structure = t.structure and g.kind = 'GROUP' and g.name = t.group_name
    join known_class c on c.structure = t.structure and c.kind = 'HOMEROOM' and c.name = t.class_name`);
  await merge.delete(
    "class_part",
    /* sql */ `where group_id in (select group_id from wanted_part)
      and not exists (
        select from wanted_part w where w.group_id = target.group_id and w.class_id = target.class_id)`,
  );
  await merge.insert(
    "class_part",
    /* sql */ `(group_id, class_id) select group_id, class_id from wanted_part w
      where not exists (
        select from class_part c where c.group_id = w.group_id and c.class_id = w.class_id)`,
  );
}

async function report(merge: Merge): Promise<void> {
  const counts = await merge.rows<{
    kind: "classes" | "groups";
    total: number;
    created: number;
    changed: number;
  }>(`
    with touched as (
      select (row_key->>'id')::uuid as id, bool_or(before is null) as created
      from import_change where run_id = :run::uuid and table_name = 'class' group by 1
    )
    select case kind when 'HOMEROOM' then 'classes' else 'groups' end as kind, count(*)::int as total,
      count(*) filter (where t.created)::int as created, count(*) filter (where not t.created)::int as changed
    from known_class k left join touched t on t.id = k.class_id
    where kind in ('HOMEROOM', 'GROUP') group by 1`);
  for (const { kind, total, created, changed } of counts) {
    merge.report.count(kind, { created, changed, unchanged: total - created - changed });
  }
}
