import { bodyOf, plainTextOf, type RichText } from "@preau/rich-text";

import { publish } from "../../platform/events/publish.ts";
import { removeUses } from "../files/file-uses.service.ts";
import { defineReportable } from "../moderation/reportable.service.ts";
import { takeBack } from "../notifications/notify.service.ts";
import { noticeOfNotice } from "./notices.facts.ts";
import { findNotice } from "./notices.service.ts";

interface Gone {
  id: string;
  establishmentId: string;
  title: string;
  body: RichText;
  question: string | null;
  choices: string[];
}

const textOf = ({ title, body, question, choices }: Omit<Gone, "id" | "establishmentId">): string =>
  [title, plainTextOf(body), question ?? [], choices].flat().join("\n");

/** What families read in its place: the school speaks French to them. */
const inItsPlace = { title: "Mot retiré", body: bodyOf("L’établissement a retiré ce mot."), choice: "Choix" };

/** A notice; what somebody wrote since their account was taken is closed, told to nobody any more, and says nothing. */
export const noticeReportable = defineReportable({
  kind: "NOTICE",
  async describe(context, viewer, id) {
    const notice = await findNotice(context, viewer, id);
    const { establishmentId, authorId } = notice;
    return { establishmentId, authorId, excerpt: textOf(notice) };
  },
  async withdrawSince(manager, authorId, since, now) {
    const [gone] = (await manager.query(
      `with said as (
        select id, title, body, question, choices from notice
        where coalesce(updated_by_id, author_id) = $1 and updated_at >= $2 for update
      )
      update notice n set closed_at = coalesce(n.closed_at, $3), version = n.version + 1, title = $4, body = $5,
        question = case when n.question is not null then $4 end,
        choices = array(select $6 || ' ' || choice from generate_series(1, cardinality(n.choices)) choice)
      from said where n.id = said.id
      returning n.id, n.establishment_id as "establishmentId", said.title, said.body, said.question,
        said.choices`,
      [authorId, since, now, inItsPlace.title, inItsPlace.body, inItsPlace.choice],
    )) as [Gone[], number];
    for (const { id } of gone) {
      await removeUses(manager, { subjectKind: "NOTICE", subjectId: id }, now);
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
