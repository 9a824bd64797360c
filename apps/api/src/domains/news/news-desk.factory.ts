import { bodyOf } from "@preau/rich-text";
import type { ExecutionResult } from "graphql";

import type { Name } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";

/** What came back of one mutation or query: the news, or why not. */
export interface Told {
  id?: string;
  version?: number;
  [field: string]: unknown;
}

export interface NewsDesk extends OpenSchool {
  /** Publishes for the collège unless said otherwise. */
  publish(name: Name, input?: object): Promise<Told>;
  update(name: Name, news: Told, input?: object): Promise<Told>;
  withdraw(name: Name, news: Told): Promise<Told>;
  /** One news item by its id. */
  read(name: Name, id: string): Promise<Told>;
  /** Titles of the list, page after page. */
  titles(name: Name, first?: number): Promise<string[]>;
}

const fields =
  "id title excerpt body bodySchema signedBy sender pinned takesComments publishedAt expiresAt withdrawn version viewerCanEdit";
const writes = (mutation: string, input: string) =>
  `mutation Write($input: ${input}!) { told: ${mutation}(input: $input) { ${fields} } }`;

const told = ({ data, errors }: ExecutionResult): Told => {
  const [error] = errors ?? [];
  if (error) return { ...error.extensions };
  return { ...(data!["told"] as object) };
};

/** The awkward school, and who writes and reads news in it. */
export async function openNewsDesk(): Promise<NewsDesk> {
  const school = await openSchool();
  const ask = async (name: Name, document: string, variables: Record<string, unknown>): Promise<Told> =>
    told(await school.api.ask(school.people[name], document, { variables }));
  const content = { title: "Title", body: bodyOf("Some text.") };
  return {
    ...school,
    publish: (name, input = {}) =>
      ask(name, writes("publishNews", "PublishNewsInput"), {
        input: {
          ...content,
          ...("territoryId" in input ? {} : { establishmentId: school.places.college }),
          ...input,
        },
      }),
    update: (name, { id, version }, input = {}) =>
      ask(name, writes("updateNews", "UpdateNewsInput"), { input: { ...content, id, version, ...input } }),
    withdraw: (name, { id, version }) =>
      ask(name, writes("withdrawNews", "WithdrawNewsInput"), { input: { id, version } }),
    read: (name, id) => ask(name, `query Read($id: ID!) { told: news(id: $id) { ${fields} } }`, { id }),
    async titles(name, first = 2) {
      const found: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { viewer } = (await school.as(
          name,
          `query List($first: Int!, $after: String) { viewer { news(first: $first, after: $after) {
            totalCount nodes { title } pageInfo { endCursor hasNextPage } } } }`,
          { first, after },
        )) as { viewer: { news: Page } };
        found.push(...viewer.news.nodes.map((one) => one.title));
        after = viewer.news.pageInfo.endCursor;
        more = viewer.news.pageInfo.hasNextPage;
        if (!more && viewer.news.totalCount !== found.length)
          throw new Error(`${found.length} news were listed, and ${viewer.news.totalCount} counted.`);
      }
      return found;
    },
  };
}

interface Page {
  totalCount: number;
  nodes: { title: string }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}
