import { bodyOf } from "@preau/rich-text";
import type { ExecutionResult } from "graphql";

import type { Name } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";

/** What came back of one mutation or query: the notice, or why not. */
export interface Told {
  id?: string;
  version?: number;
  [field: string]: unknown;
}

export interface NoticeDesk extends Omit<OpenSchool, "close"> {
  /** Writes to the families of 6A, unless said otherwise. */
  publish(name: Name, content?: object, address?: object): Promise<Told>;
  update(name: Name, notice: Told, content?: object): Promise<Told>;
  closeNotice(name: Name, notice: Told): Promise<Told>;
  read(name: Name, id: string): Promise<Told>;
  sign(name: Name, notice: Told, child: Name, answer?: object): Promise<Told>;
  paper(name: Name, notice: Told, child: Name, answer?: object): Promise<Told>;
  remind(name: Name, notice: Told, children?: Name[]): Promise<Told>;
  /** Titles of what the family of somebody is told, page after page. */
  titles(name: Name, more?: object): Promise<string[]>;
  /** For each child whom somebody follows, how far it is: `ada ANSWERED`. */
  states(name: Name, notice: Told): Promise<string[]>;
  rows<Row>(sql: string, ...values: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

const fields = `id title body sender signedBy wants question choices signers dueOn closesOn open version toSign aside
  replacedById viewerFollows viewerCanKeep viewerCanEdit establishmentName
  children { child { id givenName } viewerCanSign answer { agrees answer comment onPaper answeredAt } }`;

const told = ({ data, errors }: ExecutionResult): Told => {
  const [error] = errors ?? [];
  if (error) return { ...error.extensions };
  return JSON.parse(JSON.stringify(data!["told"])) as Told;
};

/** The awkward school, and who writes, signs and follows notices in it. */
export async function openNoticeDesk(): Promise<NoticeDesk> {
  const school = await openSchool();
  const { people } = school;
  const ask = async (name: Name, document: string, variables: Record<string, unknown>): Promise<Told> =>
    told(await school.api.ask(people[name], document, { variables }));
  const write = (name: Name, mutation: string, type: string, input: object, answer = fields) =>
    ask(name, `mutation Write($input: ${type}!) { told: ${mutation}(input: $input) { ${answer} } }`, {
      input,
    });
  const { database } = await school.api.context(null);
  const content = {
    title: "Sortie",
    body: bodyOf("Au théâtre."),
    wants: "ACKNOWLEDGEMENT",
    signers: "ONE",
  };
  return {
    ...school,
    publish: (name, more = {}, address = { classIds: [school.classes["6A"]] }) =>
      write(name, "publishNotice", "PublishNoticeInput", {
        establishmentId: school.places.college,
        ...address,
        content: { ...content, ...more },
      }),
    update: (name, { id, version }, more = {}) =>
      write(name, "updateNotice", "UpdateNoticeInput", { id, version, content: { ...content, ...more } }),
    closeNotice: (name, { id }) => write(name, "closeNotice", "CloseNoticeInput", { id }),
    read: (name, id) => ask(name, `query Read($id: ID!) { told: notice(id: $id) { ${fields} } }`, { id }),
    sign: (name, { id }, child, answer = {}) =>
      write(name, "signNotice", "SignNoticeInput", { noticeId: id, childId: people[child], ...answer }),
    paper: (name, { id }, child, answer = {}) =>
      write(name, "recordPaperAnswer", "RecordPaperAnswerInput", {
        noticeId: id,
        childId: people[child],
        ...answer,
      }),
    remind: (name, { id }, children) =>
      write(
        name,
        "remindOfNotice",
        "RemindOfNoticeInput",
        { noticeId: id, childIds: children?.map((one) => people[one]) },
        "reached",
      ),
    async titles(name, more = {}) {
      const found: string[] = [];
      for (let after: string | null = null, next = true; next;) {
        const { viewer } = (await school.as(
          name,
          `query List($after: String, $childId: ID, $toSign: Boolean) { viewer {
            notices(first: 2, after: $after, childId: $childId, toSign: $toSign) {
              totalCount nodes { title } pageInfo { endCursor hasNextPage } } } }`,
          { after, toSign: false, ...more },
        )) as { viewer: { notices: Page } };
        found.push(...viewer.notices.nodes.map(({ title }) => title));
        after = viewer.notices.pageInfo.endCursor;
        next = viewer.notices.pageInfo.hasNextPage;
        if (!next && viewer.notices.totalCount !== found.length)
          throw new Error(`${found.length} notices were listed, and ${viewer.notices.totalCount} counted.`);
      }
      return found;
    },
    async states(name, { id }) {
      const { notice } = (await school.as(
        name,
        `query ($id: ID!) { notice(id: $id) { progress { total } followUp(first: 100) { totalCount nodes {
          child { id } state disagrees } } } }`,
        { id },
      )) as { notice: { progress: { total: number }; followUp: FollowUp } };
      const { nodes, totalCount } = notice.followUp;
      if (notice.progress.total !== nodes.length || totalCount !== nodes.length)
        throw new Error(`${nodes.length} children were listed, and ${notice.progress.total} counted.`);
      return nodes.map(
        ({ child, state, disagrees }) =>
          `${school.nameOf(child.id)} ${state}${disagrees ? " DISAGREES" : ""}`,
      );
    },
    rows: (sql, ...values) => database.query(sql, values),
  };
}

interface Page {
  totalCount: number;
  nodes: { title: string }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

interface FollowUp {
  totalCount: number;
  nodes: { child: { id: string }; state: string; disagrees: boolean }[];
}
