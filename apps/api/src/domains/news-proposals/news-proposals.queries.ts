import type { RichText } from "@preau/rich-text";

import { jsonRows } from "../../platform/read/json-rows.ts";
import { defineRead } from "../../platform/read/read.ts";
import type { AudienceTerm } from "../audiences/audience.policy.ts";
import type { ProposalState } from "./news-proposals.policy.ts";
import {
  proposalChangeable,
  proposalDecidable,
  proposalVisible,
  proposalWithdrawable,
} from "./news-proposals.visible.ts";

export interface ProposalRow {
  id: string;
  establishmentId: string;
  /** Where the establishment lies. */
  territoryId: string | null;
  sender: string;
  audienceId: string;
  terms: AudienceTerm[];
  classNames: string[];
  authorId: string;
  title: string;
  body: RichText;
  bodySchema: number;
  signedBy: string | null;
  takesComments: boolean;
  expiresAt: Date | null;
  state: ProposalState;
  word: string | null;
  decidedAt: Date | null;
  newsId: string | null;
  version: number;
  createdAt: Date;
  isMine: boolean;
  viewerCanChange: boolean;
  viewerCanDecide: boolean;
  viewerCanWithdraw: boolean;
}

const from = `news_proposal p join establishment s on s.id = p.establishment_id`;

const columns = `p.id, p.establishment_id as "establishmentId", s.territory_id as "territoryId", s.name as sender,
  p.audience_id as "audienceId", p.author_id as "authorId", p.title, p.body, p.body_schema as "bodySchema",
  p.signed_by as "signedBy", p.takes_comments as "takesComments", p.expires_at as "expiresAt", p.state, p.word,
  p.decided_at as "decidedAt", p.news_id as "newsId", p.version, p.created_at as "createdAt",
  ${jsonRows(`select t.include, t.territory_id as "territoryId", t.establishment_id as "establishmentId", t.role,
    t.function, t.class_id as "classId", t.user_id as "userId", t.relation
    from audience_term t where t.audience_id = p.audience_id`)} as terms,
  array(select distinct c.name::text from audience_term t join class c on c.id = t.class_id
    where t.audience_id = p.audience_id order by 1) as "classNames",
  p.author_id = :viewer::uuid as "isMine", ${proposalChangeable("p", "s")} as "viewerCanChange",
  ${proposalDecidable("p", "s")} as "viewerCanDecide", ${proposalWithdrawable("p")} as "viewerCanWithdraw"`;

const listOf = (name: string, which: string) => ({
  rows: defineRead<ProposalRow>(
    `news-proposals-${name}`,
    `select ${columns} from ${from} where ${which}
      and (:beforeId::uuid is null or (p.created_at, p.id) < (:beforeAt::timestamptz, :beforeId::uuid))
    order by p.created_at desc, p.id desc limit :limit::integer`,
  ),
  count: defineRead<{ count: number }>(
    `news-proposal-count-${name}`,
    `select count(*)::integer as count from ${from} where ${which}`,
  ),
});

export const ownProposals = listOf("own", "p.author_id = :viewer::uuid");
export const proposalsToDecide = listOf("to-decide", proposalDecidable("p", "s"));

export const readProposal = defineRead<ProposalRow>(
  "news-proposal",
  `select ${columns} from ${from} where p.id = :id::uuid and ${proposalVisible("p", "s")}`,
);

/** Where the viewer was asked to write. */
export const readWriterOf = defineRead<{ establishmentId: string }>(
  "news-writer-of",
  `select establishment_id as "establishmentId" from news_writer where user_id = :viewer::uuid`,
);

export const readPlaceNames = defineRead<{
  id: string;
  name: string;
  classes: { id: string; name: string }[];
}>(
  "news-proposal-places",
  `select s.id, s.name, ${jsonRows(`select c.id, c.name from class c join school_year y on y.id = c.school_year_id
    where c.establishment_id = s.id and c.id = any(:classes::uuid[]) and y.state = 'CURRENT' order by c.name`)} as classes
  from establishment s where s.id = any(:ids::uuid[]) order by s.name`,
);
