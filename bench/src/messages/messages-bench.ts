import { randomUUID } from "node:crypto";

import { parse } from "graphql";
import { Client } from "pg";

import { median } from "../numbers.ts";
import { withProduct } from "../product.ts";
import { table } from "../table.ts";
import { type Graph, openGraph } from "./graph.ts";
import { invite, mailboxOf, type Mailbox } from "./school.ts";

const rounds = 40;
const [few, many] = [200, 20_000];
const [small, large] = [15, 1500];

const list = parse(`query List($box: MailboxBox, $text: String, $after: String) {
  viewer { mailboxes { id name unreadCount folders { id name unreadCount } }
    conversations(box: $box, text: $text, first: 25, after: $after) {
      pageInfo { endCursor hasNextPage }
      nodes { id subject excerpt lastAt unread starred messageCount participantCount
        participants(first: 3) { id name initials } aboutChildren { id displayName } establishment { id name } } } } }`);
const send = parse(`mutation Send($input: SendMessageInput!) {
  sendMessage(input: $input) { id state deliverAt recipientCount deliveredCount } }`);

interface Measured {
  name: string;
  fewMs: number;
  manyMs: number;
  ratio: number;
  wanted: number;
}

/** What a large mailbox and a large audience cost, against small ones: alternately, in one run. */
export async function benchMessages({ json }: { json: boolean }): Promise<void> {
  const results = await withProduct(async ({ databaseUrl }) => {
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    const graph = await openGraph(databaseUrl);
    try {
      const mailboxes = [
        await mailboxOf(client, "karim.benali", few),
        await mailboxOf(client, "sofia.rossi", many),
      ] as const;
      await client.query("vacuum analyze");
      return [...(await reading(graph, mailboxes)), await accepting(graph, client)];
    } finally {
      await graph.close();
      await client.end();
    }
  });
  console.log(json ? JSON.stringify(results, null, 2) : report(results));
}

interface Page {
  viewer: { conversations: { nodes: unknown[]; pageInfo: { endCursor: string } } };
}

async function reading(graph: Graph, [one, other]: readonly [Mailbox, Mailbox]): Promise<Measured[]> {
  const ask = (mailbox: Mailbox, variables: object) =>
    graph.ask(mailbox.ownerId, list, variables) as unknown as Promise<Page>;
  const open = (mailbox: Mailbox) => ask(mailbox, { box: "INBOX" });
  const cursors = new Map<Mailbox, string>();
  for (const mailbox of [one, other]) {
    // Both are read four pages further, where both have one.
    let after = (await open(mailbox)).viewer.conversations.pageInfo.endCursor;
    for (let page = 0; page < 3; page += 1)
      after = (await ask(mailbox, { box: "INBOX", after })).viewer.conversations.pageInfo.endCursor;
    cursors.set(mailbox, after);
  }
  const search = async (mailbox: Mailbox, text: string) => {
    const found = await ask(mailbox, { box: "ALL", text });
    if (found.viewer.conversations.nodes.length === 0) throw new Error(`Nothing was found for ${text}.`);
  };
  const ways: [string, (mailbox: Mailbox) => Promise<unknown>][] = [
    ["opens", open],
    ["pages", (mailbox) => ask(mailbox, { box: "INBOX", after: cursors.get(mailbox) })],
    ["searches", (mailbox) => search(mailbox, "zephyr")],
    ["searches, misspelled", (mailbox) => search(mailbox, "zephirr")],
  ];
  const results: Measured[] = [];
  for (const [name, way] of ways) {
    const times = await alternate(
      () => way(one),
      () => way(other),
    );
    results.push(measured(`a mailbox of ${many.toLocaleString("en")} ${name}, against ${few}`, times, 1.5));
  }
  return results;
}

async function accepting(graph: Graph, client: Client): Promise<Measured> {
  const { headId, establishmentId, fifteen } = await invite(client, small, large);
  const accept = (to: readonly object[], count: number) => async () => {
    const input = {
      id: randomUUID(),
      establishmentId,
      to,
      subject: "Réunion",
      body: {
        type: "doc",
        content: [{ type: "paragraph", content: [{ type: "text", text: "Bonjour à tous." }] }],
      },
      // What is accepted is measured, and not what is delivered meanwhile.
      scheduledAt: new Date(Date.now() + 100 * 86_400_000).toISOString(),
    };
    const { sendMessage } = (await graph.ask(headId, send, { input })) as {
      sendMessage: { recipientCount: number };
    };
    // A few guardians are kept from a child by a judge.
    if (Math.abs(sendMessage.recipientCount - count) > count / 100)
      throw new Error(`${sendMessage.recipientCount} are written to, and not ${count}.`);
  };
  const times = await alternate(accept(fifteen, small), accept([{ kind: "ROLE", id: "GUARDIAN" }], large));
  return measured(
    `a message to ${large.toLocaleString("en")} guardians is accepted, against ${small}`,
    times,
    3,
  );
}

type Times = readonly [number[], number[]];

/** Both by turns, so that whatever else the machine does slows both. */
async function alternate(one: () => Promise<unknown>, other: () => Promise<unknown>): Promise<Times> {
  const times: Times = [[], []];
  for (let round = -5; round < rounds; round += 1)
    for (const [at, work] of [one, other].entries()) {
      const begun = performance.now();
      await work();
      // The first ones warm up statements and caches.
      if (round >= 0) times[at]!.push(performance.now() - begun);
    }
  return times;
}

function measured(name: string, [one, other]: Times, wanted: number): Measured {
  const [fewMs, manyMs] = [median(one), median(other)];
  return { name, fewMs, manyMs, ratio: manyMs / fewMs, wanted };
}

const report = (results: readonly Measured[]): string =>
  table(
    ["Messages", "few, p50 ms", "many, p50 ms", "ratio", "wanted"],
    results.map(({ name, fewMs, manyMs, ratio, wanted }) => [
      name,
      fewMs.toFixed(1),
      manyMs.toFixed(1),
      ratio.toFixed(2),
      `≤ ${wanted}`,
    ]),
  );
