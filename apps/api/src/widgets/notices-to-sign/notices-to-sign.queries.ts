import { type FollowedNoticeRow, followedNotices } from "../../domains/notices/follow-up.queries.ts";
import { countedFamilyNotices, type NoticeRow } from "../../domains/notices/notices.queries.ts";
import { jsonRows } from "../../platform/read/json-rows.ts";
import { defineRead } from "../../platform/read/read.ts";

/** What JSON makes of a row: its moments are text. */
type InJson<Row extends { createdAt: Date }> = Omit<Row, "createdAt"> & { createdAt: string };

/** What waits for the viewer's signature, and what they wrote that waits for that of others: one statement for both. */
export const readNoticesToSign = defineRead<{
  toSign: (InJson<NoticeRow> & { total: number })[];
  written: InJson<FollowedNoticeRow>[];
}>(
  "notices-to-sign",
  `select ${jsonRows(countedFamilyNotices)} as "toSign", ${jsonRows(followedNotices)} as written`,
);
