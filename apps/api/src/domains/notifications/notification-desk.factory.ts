import { Client } from "pg";
import { v7 as uuidv7 } from "uuid";

import { openFetcher } from "../../platform/fetcher/fetcher.ts";
import type { JobTools } from "../../platform/jobs/job.ts";
import { openMailer } from "../../platform/mail/open-mailer.ts";
import type { Name } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";
import { noStorage } from "../../testing/test-storage.ts";
import { notify, type Telling } from "./notify.service.ts";
import { planAll } from "./plan.service.ts";
import { openPostOffice, type PostOffice } from "./post-office.factory.ts";
import { sendAll } from "./send.service.ts";

export interface NotificationDesk {
  school: OpenSchool;
  office: PostOffice;
  client: Client;
  tools: JobTools;
  logged: string[];
  /** Gives somebody a verified address, and answers it. */
  verify(name: Name): Promise<string>;
  /** Tells some of the cast of something new; answers its subject. */
  tell(names: readonly Name[], more?: Partial<Telling>): Promise<string>;
  /** Plans and sends all that is due. */
  deliver(now?: Date): Promise<void>;
  close(): Promise<void>;
}

/** The awkward school with a post office, and the tools of a worker. */
export async function openNotificationDesk(): Promise<NotificationDesk> {
  const [school, office] = [await openSchool(), await openPostOffice()];
  const client = new Client({ connectionString: school.url });
  await client.connect();
  const { database, secrets } = await school.api.context(null);
  const logged: string[] = [];
  const fetcher = openFetcher({ loopback: true, timeout: 2000 });
  const mailer = openMailer({
    smtpUrl: office.url,
    from: "Préau <ne-pas-repondre@ent.example.org>",
    folder: "",
    origin: "https://ent.example.org",
  });
  const log = (message: string): void => void logged.push(message);
  const tools: JobTools = { database, secrets, fetcher, mailer, storage: noStorage, log };
  return {
    school,
    office,
    client,
    tools,
    logged,
    async verify(name) {
      const address = `${name.toLowerCase()}@courriel.example`;
      await client.query(
        `insert into contact_point (user_id, id, kind, value, verified_at) values ($1, $2, 'EMAIL', $3, now())`,
        [school.people[name], uuidv7(), address],
      );
      return address;
    },
    async tell(names, more = {}) {
      const telling = {
        kind: "ACCOUNT",
        establishmentId: null,
        subjectId: uuidv7(),
        userIds: names.map((name) => school.people[name]),
        now: new Date(),
        ...more,
      };
      await database.transaction((manager) => notify(manager, telling));
      return telling.subjectId;
    },
    async deliver(now = new Date()) {
      await planAll(database, now);
      await Promise.all([sendAll(tools, "EMAIL"), sendAll(tools, "PUSH")]);
    },
    async close() {
      mailer.close();
      await Promise.all([client.end(), office.close(), fetcher.close()]);
      await school.close();
    },
  };
}
