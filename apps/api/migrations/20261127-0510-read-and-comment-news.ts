import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class ReadAndCommentNews1795756200000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    -- Whether those who read it may answer: its author decides, and by default they may not.
    alter table news add takes_comments boolean not null default false;

    -- Who opened it: counted, and never listed.
    create table news_reader (
      user_id uuid not null references "user" on delete cascade,
      news_id uuid not null references news on delete cascade,
      read_at timestamptz not null,
      primary key (user_id, news_id)
    );
    create index news_reader_of_news on news_reader (news_id);

    create table news_comment (
      id uuid primary key,
      news_id uuid not null references news on delete cascade,
      author_id uuid not null references "user" on delete cascade,
      text text not null,
      created_at timestamptz not null,
      removed_at timestamptz,
      removed_by_id uuid references "user" on delete set null
    );
    create index news_comment_of_news on news_comment (news_id, created_at, id) where removed_at is null;
    create index news_comment_of_author on news_comment (author_id, created_at);
  `;

  protected readonly downSql = /* sql */ `
    drop table news_comment, news_reader;
    alter table news drop takes_comments;
  `;
}
