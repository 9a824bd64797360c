import { performance } from "node:perf_hooks";

import { password } from "../dashboard/contenders.ts";
import { median, round } from "../numbers.ts";
import { statementsOf } from "../postgres-counts.ts";
import { withProduct } from "../product.ts";
import { table } from "../table.ts";
import { byHash, post, signIn } from "../visitor.ts";

interface WidgetResult {
  kind: string;
  login: string;
  statements: number;
  bytes: number;
  milliseconds: number;
}

const logins = [
  "karim.benali",
  "nadia.martin",
  "lea.martin",
  "helene.marchand",
  "claire.lemoine",
  "martine.cadiou",
  "aurelie.stephan",
];
const times = 60;
/** Each request reads the session with its viewer, and the dashboard. */
const beforeTheWidget = 2;

/** Each kind of widget, asked alone by the first person of the demonstration on whose dashboard it stands. */
export async function benchWidgets({ json }: { json: boolean }): Promise<void> {
  await withProduct(async ({ url, databaseUrl }) => {
    const results = new Map<string, WidgetResult>();
    for (const login of logins) {
      const cookie = await signIn(url, login, password);
      const ask = async (document: string): Promise<string> =>
        (await post(`${url}/graphql`, document, cookie)).body;
      const { data } = JSON.parse(await ask(byHash("Dashboard", { locale: "fr" }))) as DashboardAnswer;
      for (const { id, kind } of data.viewer.dashboard.page.placements) {
        if (!results.has(kind)) results.set(kind, { kind, login, ...(await measure(databaseUrl, ask, id)) });
      }
    }
    const list = [...results.values()].sort((one, other) => other.milliseconds - one.milliseconds);
    console.log(json ? JSON.stringify(list, null, 2) : report(list));
  });
}

interface DashboardAnswer {
  data: { viewer: { dashboard: { page: { placements: { id: string; kind: string }[] } } } };
}

interface WidgetAnswer {
  data: { viewer: { widget: { failure: unknown } } };
}

async function measure(databaseUrl: string, ask: (document: string) => Promise<string>, id: string) {
  const document = byHash("WidgetAlone", { id });
  const milliseconds: number[] = [];
  let answer = await ask(document);
  const statements = await statementsOf(
    databaseUrl,
    async () => {
      const begun = performance.now();
      answer = await ask(document);
      milliseconds.push(performance.now() - begun);
    },
    times,
  );
  const { widget } = (JSON.parse(answer) as WidgetAnswer).data.viewer;
  if (widget.failure !== null) throw new Error(`The widget ${id} failed: ${answer}`);
  return {
    statements: round(statements) - beforeTheWidget,
    bytes: Buffer.byteLength(JSON.stringify(widget)),
    milliseconds: round(median(milliseconds), 1),
  };
}

const report = (results: readonly WidgetResult[]): string =>
  table(
    ["Widget", "asked by", "statements", "bytes", "ms, session included"],
    results.map((one) => [one.kind, one.login, one.statements, one.bytes, one.milliseconds.toFixed(1)]),
  );
