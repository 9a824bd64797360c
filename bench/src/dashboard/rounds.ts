import { performance } from "node:perf_hooks";

import { cpuOf, cpuOfChildren } from "../cpu.ts";
import { median, quantile, round } from "../numbers.ts";
import { post } from "../visitor.ts";
import type { Contender, Contest } from "./contest.ts";
import { isIncomplete } from "./dashboard-answer.ts";

export interface Effort {
  rounds: number;
  /** Requests of one contender in one round. */
  requests: number;
  /** Requests under way at once. */
  connections: number;
}

interface Round {
  /** Answers with a widget that was late: more of them than a few in a thousand, and the round proves nothing. */
  incomplete: number;
  apiCpuMicros: number;
  databaseCpuMicros: number;
  requestsPerSecond: number;
  milliseconds: number[];
}

const warmUp = 3000;

export interface Result {
  name: string;
  apiCpuMicros: number;
  databaseCpuMicros: number;
  /** To the first contender, which is the limit where there is one. */
  ratioToLimit: number;
  requestsPerSecond: number;
  p50Ms: number;
  p95Ms: number;
  incomplete: number;
}

/** Lets the contenders answer the same requests in turn: what slows the machine down slows them all. */
export async function alternate(contest: Contest, effort: Effort): Promise<Result[]> {
  const { contenders } = contest;
  // A process is as fast as it gets after some thousand requests: the engine compiles what runs often.
  for (const one of contenders) await load(one, contest, { ...effort, requests: warmUp });
  const played = new Map(contenders.map((one) => [one.name, [] as Round[]]));
  for (let turn = 0; turn < effort.rounds; turn++) {
    const order = turn % 2 === 0 ? contenders : contenders.toReversed();
    for (const one of order) played.get(one.name)!.push(await play(one, contest, effort));
  }
  const first = played.get(contenders[0]!.name)!;
  return contenders.map(({ name }) => summary(name, played.get(name)!, first));
}

async function play(contender: Contender, contest: Contest, effort: Effort): Promise<Round> {
  const before = {
    api: cpuOf(contender.pid),
    database: cpuOfChildren(contender.postmaster),
    at: performance.now(),
  };
  const { milliseconds, incomplete } = await load(contender, contest, effort);
  const seconds = (performance.now() - before.at) / 1000;
  return {
    apiCpuMicros: (cpuOf(contender.pid) - before.api) / effort.requests,
    databaseCpuMicros: (cpuOfChildren(contender.postmaster) - before.database) / effort.requests,
    requestsPerSecond: effort.requests / seconds,
    incomplete,
    milliseconds,
  };
}

/** Sends requests, the viewers in turn; answers the milliseconds of each. */
async function load({ url, name, documents }: Contender, { cookies }: Contest, effort: Effort) {
  const milliseconds: number[] = [];
  let incomplete = 0;
  let sent = 0;
  const connection = async (): Promise<void> => {
    while (sent < effort.requests) {
      const turn = sent++ % cookies.length;
      const begun = performance.now();
      const { status, body } = await post(`${url}/graphql`, documents[turn]!, cookies[turn]);
      milliseconds.push(performance.now() - begun);
      if (isIncomplete(body)) incomplete += 1;
      if (status !== 200 || body.includes('"errors"')) throw new Error(`${name} answered ${status}: ${body}`);
    }
  };
  await Promise.all(Array.from({ length: effort.connections }, connection));
  return { milliseconds, incomplete };
}

function summary(name: string, rounds: readonly Round[], first: readonly Round[]): Result {
  const milliseconds = rounds.flatMap((one) => one.milliseconds);
  return {
    name,
    apiCpuMicros: round(median(rounds.map((one) => one.apiCpuMicros))),
    databaseCpuMicros: round(median(rounds.map((one) => one.databaseCpuMicros))),
    ratioToLimit: round(median(rounds.map((one, turn) => one.apiCpuMicros / first[turn]!.apiCpuMicros)), 2),
    requestsPerSecond: round(median(rounds.map((one) => one.requestsPerSecond))),
    p50Ms: round(median(milliseconds), 1),
    p95Ms: round(quantile(milliseconds, 0.95), 1),
    incomplete: rounds.reduce((sum, one) => sum + one.incomplete, 0),
  };
}
