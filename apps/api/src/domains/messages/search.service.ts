import { plainTextOf, type RichText } from "@preau/rich-text";
import type { EntityManager } from "typeorm";

import { normalizeText } from "./search-text.ts";

interface Written {
  messageId: string;
  /** 0 for who wrote, then one for each batch of those who received it. */
  part: number;
  owners: readonly string[];
}

/** Only the beginning is looked for when it is spelled otherwise: an index of the letters of everything would be large. */
const lettersOf = 600;

/**
 * Makes a message found in some mailboxes: by what it says, who wrote it, and the names of its files; where it was written, by the first to
 * whom it went too. Names of recipients never come into the words of another mailbox.
 */
export async function writeSearch(
  manager: Pick<EntityManager, "query">,
  { messageId, part, owners }: Written,
): Promise<void> {
  const [message] = (await manager.query(
    `select m.subject, m.body, (select u.given_name || ' ' || u.family_name from "user" u
        where u.id = m.mailbox_id) as author,
      case when $2::integer = 0 then array(select u.given_name || ' ' || u.family_name
        from message_recipient r join "user" u on u.id = r.owner_id
        where r.message_id = m.id and r.position < 50 order by r.position) else '{}' end
        || array(select f.name from file_use s join file f on f.id = s.file_id
          where s.subject_kind = 'MESSAGE' and s.subject_id = m.id order by s.position) as names
    from message m where m.id = $1`,
    [messageId, part],
  )) as { subject: string; body: RichText; author: string | null; names: string[] }[];
  if (!message) return;
  const { subject, author, names } = message;
  const words = plainTextOf(message.body);
  await manager.query(
    `insert into message_search (message_id, part, establishment_id, owners, words, letters)
    select m.id, $2::smallint, m.establishment_id, $3::uuid[], setweight(to_tsvector('french_unaccent', $4), 'A')
      || setweight(to_tsvector('french_unaccent', $5), 'B') || to_tsvector('french_unaccent', $6), $7
    from message m where m.id = $1 on conflict (message_id, part) do nothing`,
    [
      messageId,
      part,
      owners,
      subject,
      [author, ...names].join(" "),
      words,
      normalizeText([subject, author, ...names, words.slice(0, lettersOf)].join(" ")),
    ],
  );
}
