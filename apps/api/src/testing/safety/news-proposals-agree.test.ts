import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

import {
  canChangeProposal,
  canDecideProposal,
  canReadProposal,
  canWithdrawProposal,
  type ProposalFacts,
} from "../../domains/news-proposals/news-proposals.policy.ts";
import {
  proposalChangeable,
  proposalDecidable,
  proposalParameters,
  proposalVisible,
  proposalWithdrawable,
} from "../../domains/news-proposals/news-proposals.visible.ts";
import { defineRead } from "../../platform/read/read.ts";
import { names } from "./cast.ts";
import { openSchool, type OpenSchool } from "./open-school.ts";

type Verdict = "readable" | "changeable" | "decidable" | "withdrawable";

const readFacts = defineRead<ProposalFacts & { id: string } & Record<Verdict, boolean>>(
  "testing-proposal-facts",
  `select p.id, p.author_id as "authorId", p.state, p.establishment_id as "establishmentId",
    s.territory_id as "territoryId", ${proposalVisible("p", "s")} as readable,
    ${proposalChangeable("p", "s")} as changeable, ${proposalDecidable("p", "s")} as decidable,
    ${proposalWithdrawable("p")} as withdrawable
  from news_proposal p join establishment s on s.id = p.establishment_id`,
);

let school: OpenSchool;
beforeAll(async () => {
  school = await openSchool();
  const client = new Client({ connectionString: school.url });
  await client.connect();
  for (const author of [
    "headTeacher",
    "head",
    "administeringTeacher",
    "otherTeacher",
    "goneTeacher",
  ] as const)
    await client.query(
      `insert into news_proposal (id, establishment_id, audience_id, author_id, title, body, body_schema,
        takes_comments, state, version, created_at, updated_at)
      select gen_random_uuid(), establishment_id, audience_id, $1, title, body, 2, false, state, 1, now(), now()
      from news cross join unnest(array['PENDING', 'APPROVED', 'REFUSED', 'WITHDRAWN']) as state`,
      [school.people[author]],
    );
  await client.query(
    `insert into mandate (id, user_id, territory_id, powers, starts_on)
    select gen_random_uuid(), $1, territory_id, '{NEWS}', '2020-01-01' from establishment where name = 'College'`,
    [school.people.stranger],
  );
  await client.end();
});
afterAll(() => school.close());

test("for everybody and every proposal, the rules of reading, changing and deciding and their SQL say the same", async () => {
  const counts: Record<Verdict, number> = { readable: 0, changeable: 0, decidable: 0, withdrawable: 0 };
  for (const name of names) {
    const context = await school.api.context(school.people[name]);
    const viewer = context.viewer!;
    for (const proposal of await context.rows(readFacts, proposalParameters(viewer))) {
      const { readable, changeable, decidable, withdrawable } = proposal;
      const said = { readable, changeable, decidable, withdrawable };
      expect([name, proposal.id, said]).toEqual([
        name,
        proposal.id,
        {
          readable: canReadProposal(viewer, proposal),
          changeable: canChangeProposal(viewer, proposal),
          decidable: canDecideProposal(viewer, proposal),
          withdrawable: canWithdrawProposal(viewer, proposal),
        },
      ]);
      for (const [verdict, holds] of Object.entries(said)) if (holds) counts[verdict as Verdict] += 1;
    }
  }
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(0);
});
