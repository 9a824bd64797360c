import { defineRead } from "../../platform/read/read.ts";
import { viewerFactsSql, type ViewerFacts } from "../directory/viewer.queries.ts";

interface AddressRow {
  id: string;
  userId: string;
  locale: string;
  lastReadOn: string | null;
  facts: ViewerFacts;
}

/** The person of a private address, while it is not revoked and they may sign in, with the facts of the viewer. */
export const readAddress = defineRead<AddressRow>(
  "calendar-address",
  `select a.id, a.user_id as "userId", u.locale, a.last_read_on::text as "lastReadOn",
    ${viewerFactsSql("a.user_id")} as facts
  from calendar_address a join "user" u on u.id = a.user_id
  where a.token_hash = :tokenHash and a.revoked_at is null and u.status = 'ACTIVE'`,
);
