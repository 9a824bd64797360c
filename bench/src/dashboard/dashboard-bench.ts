import { withProduct } from "../product.ts";
import { measureSignIn, type SignInResult } from "../sign-in/sign-in-bench.ts";
import { table } from "../table.ts";
import { withContest } from "./contenders.ts";
import { installPeers, peers } from "./rivals.ts";
import { alternate, type Effort, type Result } from "./rounds.ts";
import { countStatements, type StatementsResult } from "./statements.ts";

interface Options {
  json: boolean;
  effort: Effort;
  /** Without the peers. */
  alone: boolean;
  /** A folder for a profile of the API's CPU. */
  profile?: string | undefined;
}

const people = ["lea.martin", "nadia.martin", "karim.benali", "helene.marchand"];

/** The dashboards of a teacher and of a guardian, against what no programme can beat. */
export async function benchDashboard({ json, effort, alone, profile }: Options): Promise<void> {
  if (!alone) await installPeers();
  await withProduct(
    async (product) => {
      const results = await withContest(product, alone ? [] : peers, (contest) => alternate(contest, effort));
      if (json) return void console.log(JSON.stringify(results, null, 2));
      console.log(reportRounds(results));
      // The limit has stopped, and with it the statements that it had not told Postgres' counters yet.
      console.log(reportStatements(await countStatements(product, people)));
      console.log(reportSignIn(await measureSignIn(product)));
    },
    { profile },
  );
}

const reportRounds = (results: readonly Result[]): string =>
  table(
    ["", "API CPU µs", "÷ limit", "database CPU µs", "requests/s", "p50 ms", "p95 ms", "incomplete"],
    results.map((one) => [
      one.name,
      one.apiCpuMicros,
      one.ratioToLimit.toFixed(2),
      one.databaseCpuMicros,
      one.requestsPerSecond,
      one.p50Ms.toFixed(1),
      one.p95Ms.toFixed(1),
      one.incomplete,
    ]),
  );

const reportStatements = (results: readonly StatementsResult[]): string =>
  `\n${table(
    ["Statements of a dashboard", "widgets", "statements", "at most", "bytes"],
    results.map((one) => [one.login, one.widgets, one.statements, one.widgets + 2, one.bytes]),
  )}`;

const reportSignIn = ({ knownMs, unknownMs, difference }: SignInResult): string =>
  `\nSigning in with a wrong password: ${knownMs} ms for a login that is, ${unknownMs} ms for one that is not, ` +
  `${(difference * 100).toFixed(1)} % apart (at most 5 %).`;
