import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class LayTheGround1795428000000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    create extension if not exists unaccent;
    create extension if not exists pg_trgm;

    -- Élodie before Zoé, 6e 2 before 6e 10.
    create collation if not exists french (provider = icu, locale = 'fr-u-kn-true');

    -- unaccent() is only stable; naming its dictionary makes it fit for an index.
    create function normalize_name(name text) returns text language sql immutable strict parallel safe as
      $$ select trim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, name)), '[^a-z0-9]+', ' ', 'g')) $$;

    create text search configuration french_unaccent (copy = french);
    alter text search configuration french_unaccent
      alter mapping for hword, hword_part, word with unaccent, french_stem;

    do $$
    begin
      if not exists (select from pg_roles where rolname = 'preau_api') then
        create role preau_api nologin;
      end if;
      execute format('grant preau_api to %I', current_user);
    exception
      when insufficient_privilege then
        raise warning 'The role preau_api could not be created: journals will not be protected against the API itself.';
      when duplicate_object or unique_violation then null;
    end $$;

    do $$
    begin
      if exists (select from pg_roles where rolname = 'preau_api') then
        grant usage on schema public to preau_api;
        alter default privileges in schema public grant select, insert, update, delete on tables to preau_api;
        alter default privileges in schema public grant usage on sequences to preau_api;
      end if;
    end $$;

    -- One row: whether this base is a demonstration or a real one. Nothing turns one into the other.
    create table installation (
      id boolean primary key default true check (id),
      mode text not null check (mode in ('DEMONSTRATION', 'REAL')),
      created_at timestamptz not null
    );
  `;

  protected readonly downSql = /* sql */ `
    drop table installation;
    do $$
    begin
      if exists (select from pg_roles where rolname = 'preau_api') then
        alter default privileges in schema public revoke select, insert, update, delete on tables from preau_api;
        alter default privileges in schema public revoke usage on sequences from preau_api;
        revoke usage on schema public from preau_api;
      end if;
    end $$;
    drop text search configuration french_unaccent;
    drop function normalize_name;
    drop collation french;
    drop extension pg_trgm;
    drop extension unaccent;
  `;
}
