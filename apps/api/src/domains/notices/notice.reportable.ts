import { plainTextOf, type RichText } from "@preau/rich-text";

import { publish } from "../../platform/events/publish.ts";
import { defineReportable } from "../moderation/reportable.service.ts";
import { takeBack } from "../notifications/notify.service.ts";
import { noticeOfNotice } from "./notices.facts.ts";
import { findNotice } from "./notices.service.ts";

interface Gone {
  id: string;
  establishmentId: string;
  title: string;
  body: RichText;
}

const textOf = ({ title, body }: Pick<Gone, "title" | "body">): string => `${title}\n${plainTextOf(body)}`;

/** A notice; what somebody wrote since their account was taken is closed, and told to nobody any more. */
export const noticeReportable = defineReportable({
  kind: "NOTICE",
  async describe(context, viewer, id) {
    const notice = await findNotice(context, viewer, id);
    const { establishmentId, authorId } = notice;
    return { establishmentId, authorId, excerpt: textOf(notice) };
  },
  async withdrawSince(manager, authorId, since, now) {
    const [gone] = (await manager.query(
      `update notice set closed_at = $3, version = version + 1, updated_at = $3
      where author_id = $1 and updated_at >= $2 and closed_at is null
      returning id, establishment_id as "establishmentId", title, body`,
      [authorId, since, now],
    )) as [Gone[], number];
    for (const { id } of gone) {
      await takeBack(manager, { kind: "NOTICE", subjectId: id, now });
      await publish(manager, noticeOfNotice(id));
    }
    return gone.map((one) => ({
      subjectId: one.id,
      establishmentId: one.establishmentId,
      excerpt: textOf(one),
    }));
  },
});
