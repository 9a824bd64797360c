import { DeliveryError } from "../aaf/delivery-error.ts";
import type { FoundEstablishment } from "../import-report.ts";
import { identityOf, type Merge } from "./merge.ts";

/** Which establishment each key of the feed means, and whether this source may act there. */
export async function resolveEstablishments(merge: Merge): Promise<FoundEstablishment[]> {
  await merge.run(/* sql */ `
    create temp table structure on commit drop as
    with staged as (
      select distinct on (key) *, count(*) over (partition by uai) as sharing from staged_establishment order by key, file, line
    ), known as (
      select s.*, i.target_id, e.uai as known_uai,
        array['all', s.uai, s.former_uai, e.uai] && :allowed::text[] as allowed,
        s.uai = any(:allowed::text[]) as named
      from staged s
      left join external_identity i on i.key = s.key and ${identityOf("i", "ESTABLISHMENT")}
      left join establishment e on e.id = i.target_id
    ), alike as (
      select k.*, case when k.target_id is null and k.sharing = 1 then (
        select min(e.id::text)::uuid from establishment e where e.uai = k.uai and e.closed_on is null having count(*) = 1
      ) end as same_uai
      from known k
    )
    select a.*, a.same_uai is not null and not coalesce(a.named, false) and exists (
      select from external_identity i where i.target_id = a.same_uai and i.kind = 'ESTABLISHMENT' and i.source <> :source
    ) as foreign_school
    from alike a`);
  await refuseReusedKeys(merge);
  await merge.run(/* sql */ `update structure set allowed = false where foreign_school`);
  return merge.rows<FoundEstablishment>(/* sql */ `
    select uai, name, kind, city, allowed, foreign_school as "belongsToAnotherSource"
    from structure order by uai, key`);
}

async function refuseReusedKeys(merge: Merge): Promise<void> {
  const [reused] = await merge.rows<{
    key: string;
    uai: string;
    known_uai: string;
    file: string;
    line: number;
  }>(`
    select key, uai, known_uai, file, line from structure
    where known_uai is not null and uai is not null and known_uai <> uai and known_uai is distinct from former_uai
    order by key limit 1`);
  if (!reused) return;
  throw new DeliveryError(
    `the establishment ${reused.key} was ${reused.known_uai} in this source and is now ${reused.uai}: ` +
      "this looks like the delivery of another academy, so nothing of it is taken",
    reused,
  );
}

/** Creates and updates the allowed establishments, with their school year. */
export async function mergeEstablishments(merge: Merge): Promise<void> {
  const { report } = merge;
  const created = await merge.insert(
    "establishment",
    /* sql */ `(id, uai, name, kind, phone, mail, address_lines, postal_code, city)
      select id, uai, name, kind, phone, mail, address_lines, postal_code, city
      from structure where allowed and target_id is null and same_uai is null`,
  );
  await merge.insert(
    "external_identity",
    /* sql */ `(source, academy, kind, key, target_id)
      select :source, :academy, 'ESTABLISHMENT', key, coalesce(same_uai, id) from structure where allowed and target_id is null`,
  );
  const changed = await merge.update(
    "establishment",
    /* sql */ `set uai = w.uai, name = w.name, kind = w.kind, phone = w.phone, mail = w.mail,
        address_lines = w.address_lines, postal_code = w.postal_code, city = w.city
      from (
        select e.id, coalesce(s.uai, e.uai) as uai, s.name, s.kind, coalesce(s.phone, e.phone) as phone,
          coalesce(s.mail, e.mail) as mail, coalesce(s.postal_code, e.postal_code) as postal_code, coalesce(s.city, e.city) as city,
          case when s.address_lines = '{}' then e.address_lines else s.address_lines end as address_lines
        from structure s join establishment e on e.id = coalesce(s.target_id, s.same_uai) where s.allowed
      ) w
      where target.id = w.id
        and (target.uai, target.name, target.kind, target.phone, target.mail, target.address_lines, target.postal_code, target.city)
          is distinct from (w.uai, w.name, w.kind, w.phone, w.mail, w.address_lines, w.postal_code, w.city)`,
  );
  await merge.run(`update structure set target_id = coalesce(target_id, same_uai, id) where allowed`);
  await resolveUnlisted(merge);
  await mergeSchoolYears(merge);

  const [counts] = await merge.rows<{ allowed: number; outside: number }>(`
    select count(*) filter (where allowed)::int as allowed, count(*) filter (where not allowed)::int as outside
    from structure where key in (select key from staged_establishment)`);
  report.count("establishments", { created, changed, unchanged: counts!.allowed - created - changed });
  if (counts!.outside > 0)
    report.skip("establishments", "outside the allowed establishments", counts!.outside);
}

/** Establishments of this source that the delivery does not list: references to them still hold, and nothing ends there. */
async function resolveUnlisted(merge: Merge): Promise<void> {
  const unlisted = await merge.rows<{ uai: string | null; name: string }>(/* sql */ `
    with added as (
      insert into structure (key, target_id, allowed, uai, name)
      select i.key, i.target_id, array['all', e.uai] && :allowed::text[], e.uai, e.name
      from external_identity i join establishment e on e.id = i.target_id
      where ${identityOf("i", "ESTABLISHMENT")} and not exists (select from structure s where s.key = i.key)
      returning uai, name, allowed
    )
    select uai, name from added where allowed order by uai`);
  for (const { uai, name } of unlisted) {
    merge.report.warn(
      `${uai ?? name} is no longer among the establishments of the delivery: nothing was ended there`,
    );
  }
  await merge.run("create index on structure (key)");
  await merge.run("analyze structure");
}

/** One current year an establishment: the one before is closed when a new one begins. */
async function mergeSchoolYears(merge: Merge): Promise<void> {
  const schools = /* sql */ `(select target_id from structure where allowed)`;
  if (merge.parameters.yearState === "CURRENT") {
    await merge.update(
      "school_year",
      /* sql */ `set state = 'CLOSED'
        where establishment_id in ${schools} and state = 'CURRENT' and starts_on <> :yearStart::date`,
    );
    await merge.update(
      "school_year",
      /* sql */ `set state = 'CURRENT'
        where establishment_id in ${schools} and state <> 'CURRENT' and starts_on = :yearStart::date`,
    );
  }
  await merge.insert(
    "school_year",
    /* sql */ `(id, establishment_id, state, starts_on, ends_on)
      select pg_temp.new_id(), s.target_id, :yearState, :yearStart::date, :yearEnd::date
      from (select distinct target_id from structure where allowed) s
      where not exists (
        select from school_year y where y.establishment_id = s.target_id and y.starts_on = :yearStart::date)`,
  );
}
