import { defineRead } from "../../platform/read/read.ts";
import { viewerFactsSql } from "../directory/viewer.queries.ts";

interface SessionRow {
  sessionId: string;
  userId: string;
  ownDevice: boolean;
  lastSeenAt: Date;
  /** JSON of `ViewerFacts`. */
  facts: string;
}

/** The session of a cookie, while it lasts and its user may use it, with the facts of the viewer: one statement. */
export const readSession = defineRead<SessionRow>(
  "session",
  `select s.id as "sessionId", s.user_id as "userId", s.own_device as "ownDevice", s.last_seen_at as "lastSeenAt",
    ${viewerFactsSql("s.user_id")}::text as facts
  from session s join "user" u on u.id = s.user_id
  where s.token_hash = :tokenHash and s.revoked_at is null and s.expires_at > :now::timestamptz
    and u.status = 'ACTIVE' and (s.own_device or s.last_seen_at > :idleSince::timestamptz)`,
);

interface TokenRow {
  tokenId: string;
  userId: string;
  scopes: string[];
  /** JSON of `ViewerFacts`. */
  facts: string;
}

/** The access token of a programme, while it lasts, with the facts of the viewer for whom it asks. */
export const readAccessToken = defineRead<TokenRow>(
  "access-token",
  `select a.id as "tokenId", a.user_id as "userId", a.scopes, ${viewerFactsSql("a.user_id")}::text as facts
  from access_token a join "user" u on u.id = a.user_id
  where a.token_hash = :tokenHash and a.revoked_at is null and a.expires_at > :now::timestamptz
    and u.status = 'ACTIVE'`,
);
