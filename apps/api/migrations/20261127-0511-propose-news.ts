import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class ProposeNews1795756260000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    -- Who may propose news for everybody of an establishment, as who holds the mandate NEWS there wished.
    create table news_writer (
      user_id uuid not null references "user" on delete cascade,
      establishment_id uuid not null references establishment on delete cascade,
      granted_by_id uuid references "user" on delete set null,
      granted_at timestamptz not null,
      primary key (user_id, establishment_id)
    );
    create index news_writer_of_establishment on news_writer (establishment_id);

    create table news_proposal (
      id uuid primary key,
      establishment_id uuid not null references establishment on delete cascade,
      audience_id uuid not null references audience,
      author_id uuid not null references "user" on delete cascade,
      title text not null,
      body jsonb not null,
      body_schema smallint not null,
      signed_by text,
      takes_comments boolean not null,
      expires_at timestamptz,
      state text not null check (state in ('PENDING', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
      -- What was said with the decision.
      word text,
      decided_by_id uuid references "user" on delete set null,
      decided_at timestamptz,
      news_id uuid references news on delete set null,
      version integer not null,
      created_at timestamptz not null,
      updated_at timestamptz not null
    );
    create index news_proposal_pending on news_proposal (establishment_id, created_at desc, id desc)
      where state = 'PENDING';
    create index news_proposal_of_author on news_proposal (author_id, created_at desc, id desc);
  `;

  protected readonly downSql = /* sql */ `
    drop table news_proposal, news_writer;
  `;
}
