import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class CreateGuardianships1795431000000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    create table guardianship (
      id uuid primary key,
      child_id uuid not null references "user" on delete cascade,
      guardian_id uuid not null references "user" on delete cascade,
      relation text not null check (relation in
        ('MOTHER', 'FATHER', 'PARENT', 'SIBLING', 'GRANDPARENT', 'FAMILY', 'EDUCATOR', 'FOSTER', 'TUTOR', 'CHILD_WELFARE', 'SELF', 'OTHER')),
      authority text not null check (authority in ('EXERCISED', 'NOT_EXERCISED', 'WITHDRAWN', 'DELEGATED', 'UNKNOWN')),
      -- Three bits, since a parent without the exercise keeps the right to be informed.
      may_see boolean not null,
      may_sign boolean not null,
      may_be_contacted boolean not null,
      contact_order smallint,
      lives_with boolean,
      starts_on date not null,
      ends_on date check (ends_on >= starts_on),
      source text,
      raw_codes jsonb,
      feed_version text,
      -- A local decision beats the feed until its end.
      local_override_by_id uuid references "user",
      override_until date,
      check (child_id <> guardian_id),
      check (authority <> 'UNKNOWN' or not (may_see or may_sign or may_be_contacted)),
      unique nulls not distinct (child_id, guardian_id, starts_on, source)
    );
    create index guardianship_child on guardianship (child_id);
    create index guardianship_guardian on guardianship (guardian_id);

    create table contact_restriction (
      id uuid primary key,
      child_id uuid not null references "user" on delete cascade,
      against_id uuid not null references "user" on delete cascade,
      hides text not null check (hides in ('CONTACT', 'WHEREABOUTS', 'ALL')),
      starts_on date not null,
      ends_on date check (ends_on >= starts_on),
      decided_by_id uuid references "user",
      reason text
    );
    create index contact_restriction_against on contact_restriction (against_id);
    create index contact_restriction_child on contact_restriction (child_id);
  `;

  protected readonly downSql = /* sql */ `
    drop table contact_restriction, guardianship;
  `;
}
