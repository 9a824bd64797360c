import { identityOf, type Merge } from "./merge.ts";

interface Nomenclature {
  reportAs: "subjects" | "levels";
  kind: "SUBJECT" | "LEVEL";
  table: "subject" | "level";
  columns: readonly string[];
}

const nomenclatures: readonly Nomenclature[] = [
  { reportAs: "subjects", kind: "SUBJECT", table: "subject", columns: ["name"] },
  {
    reportAs: "levels",
    kind: "LEVEL",
    table: "level",
    columns: ["name", "national_code", "statistical_code"],
  },
];

/** Subjects and levels, each known by its code; what a delivery no longer lists stays. */
export async function mergeNomenclatures(merge: Merge): Promise<void> {
  for (const nomenclature of nomenclatures) await mergeOne(merge, nomenclature);
}

async function mergeOne(merge: Merge, { reportAs, kind, table, columns }: Nomenclature): Promise<void> {
  const list = (alias: string): string => columns.map((column) => `${alias}.${column}`).join(", ");
  const total = await merge.run(/* sql */ `
    create temp table wanted_${table} on commit drop as
    select distinct on (s.key) s.*, i.target_id
    from staged_${table} s left join external_identity i on i.key = s.key and ${identityOf("i", kind)}
    order by s.key`);
  const created = await merge.insert(
    table,
    `(id, code, ${columns.join(", ")}) select id, key, ${columns.join(", ")} from wanted_${table} where target_id is null`,
  );
  await merge.insert(
    "external_identity",
    /* sql */ `(source, academy, kind, key, target_id)
      select :source, :academy, '${kind}', key, id from wanted_${table} where target_id is null`,
  );
  const changed = await merge.update(
    table,
    /* sql */ `set ${columns.map((column) => `${column} = w.${column}`).join(", ")}
      from wanted_${table} w where target.id = w.target_id and (${list("target")}) is distinct from (${list("w")})`,
  );
  merge.report.count(reportAs, { created, changed, unchanged: total - created - changed });
}
