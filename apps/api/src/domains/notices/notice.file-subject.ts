import { defineRead } from "../../platform/read/read.ts";
import { defineFileSubject } from "../files/file-subject.ts";
import { noticeParameters, noticeVisible } from "./notices.visible.ts";

const readReadableNotices = defineRead<{ id: string }>(
  "notices-readable",
  `select n.id from notice n where n.id = any(:ids::uuid[]) and ${noticeVisible("n")}`,
);

/** What is attached to a notice is read by who reads the notice, as long as they do. */
export const noticeFiles = defineFileSubject({
  kind: "NOTICE",
  async readableBy(context, viewer, ids) {
    const rows = await context.rows(readReadableNotices, { ...noticeParameters(viewer), ids });
    return new Set(rows.map(({ id }) => id));
  },
});
