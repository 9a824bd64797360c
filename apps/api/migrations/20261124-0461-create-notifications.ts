import { SqlMigration } from "../src/platform/database/sql-migration.ts";

export class CreateNotifications1795532460000 extends SqlMigration {
  protected readonly upSql = /* sql */ `
    create table notification (
      user_id uuid not null references "user" on delete cascade,
      id uuid not null,
      kind text not null,
      establishment_id uuid references establishment on delete cascade,
      subject_id uuid not null,
      urgent boolean not null default false,
      -- Whoever wants nothing of this kind on the screen has the row all the same: it keeps the others from doubling.
      on_screen boolean not null,
      created_at timestamptz not null,
      read_at timestamptz,
      planned_at timestamptz,
      primary key (user_id, id),
      unique (user_id, kind, subject_id)
    );
    create index notification_of_subject on notification (subject_id, kind);
    create index notification_newest on notification (user_id, created_at desc, id desc) where on_screen;
    create index notification_unread on notification (user_id) where on_screen and read_at is null;
    create index notification_to_plan on notification (created_at) where planned_at is null;

    -- What leaves Préau: one parcel is one e-mail, or one push to each device.
    create table notification_parcel (
      user_id uuid not null references "user" on delete cascade,
      id uuid not null,
      channel text not null check (channel in ('EMAIL', 'PUSH')),
      due_at timestamptz not null,
      attempts smallint not null default 0,
      done_at timestamptz,
      outcome text check (outcome in ('SENT', 'NOT_DUE', 'NO_ADDRESS', 'FAILED')),
      primary key (user_id, id)
    );
    create index notification_parcel_due on notification_parcel (channel, due_at) where done_at is null;

    create table notification_parcel_item (
      user_id uuid not null,
      parcel_id uuid not null,
      notification_id uuid not null,
      primary key (user_id, parcel_id, notification_id),
      foreign key (user_id, parcel_id) references notification_parcel on delete cascade,
      foreign key (user_id, notification_id) references notification on delete cascade
    );
    create index notification_parcel_item_of on notification_parcel_item (user_id, notification_id);

    -- A browser that wakes for a push. What it gave is a secret of its owner: sealed with the key of that name.
    create table push_subscription (
      user_id uuid not null references "user" on delete cascade,
      id uuid not null,
      endpoint_hash bytea not null unique,
      sealed bytea not null,
      sealed_with text not null,
      session_id uuid references session on delete cascade,
      created_at timestamptz not null,
      primary key (user_id, id)
    );

    create table notification_setting (
      user_id uuid not null references "user" on delete cascade,
      kind text not null,
      channel text not null check (channel in ('SCREEN', 'EMAIL', 'PUSH')),
      pace text not null check (pace in ('AT_ONCE', 'DIGEST', 'NEVER')),
      updated_at timestamptz not null,
      primary key (user_id, kind, channel)
    );
  `;

  protected readonly downSql = /* sql */ `
    drop table notification_setting, push_subscription, notification_parcel_item, notification_parcel, notification;
  `;
}
