import { defineRead } from "../../platform/read/read.ts";
import { defineFileSubject } from "../files/file-subject.ts";
import { proposalParameters, proposalVisible } from "./news-proposals.visible.ts";

const readReadableProposals = defineRead<{ id: string }>(
  "news-proposals-readable",
  `select p.id from news_proposal p join establishment s on s.id = p.establishment_id
  where p.id = any(:ids::uuid[]) and ${proposalVisible("p", "s")}`,
);

/** The images of a proposal are seen by who wrote it and by who may publish it. */
export const proposalFiles = defineFileSubject({
  kind: "NEWS_PROPOSAL",
  async readableBy(context, viewer, ids) {
    const rows = await context.rows(readReadableProposals, { ...proposalParameters(viewer), ids });
    return new Set(rows.map(({ id }) => id));
  },
});
