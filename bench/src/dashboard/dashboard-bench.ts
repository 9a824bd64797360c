import { postmasterOf } from "../postmaster.ts";
import { withProduct } from "../product.ts";
import { table } from "../table.ts";
import { withContest } from "./contenders.ts";
import { alternate, type Effort, type Result } from "./rounds.ts";

interface Options {
  json: boolean;
  effort: Effort;
  /** A folder for a profile of the API's CPU. */
  profile?: string;
}

/** The dashboards of a teacher and of a guardian, against what no programme can beat. */
export async function benchDashboard({ json, effort, profile }: Options): Promise<void> {
  await withProduct(async (product) => {
    const postmaster = await postmasterOf(product.databaseUrl);
    const results = await withContest(product, (contest) => alternate(contest, postmaster, effort));
    console.log(json ? JSON.stringify(results, null, 2) : report(results));
  }, profile);
}

const report = (results: readonly Result[]): string =>
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
