import { readFileSync } from "node:fs";
import path from "node:path";

import { password } from "../dashboard/contenders.ts";
import { type Child, startNode } from "../child.ts";
import { quantile, round } from "../numbers.ts";
import { withProduct } from "../product.ts";
import { table } from "../table.ts";
import { byHash, post, signIn } from "../visitor.ts";
import type { Order, Reply } from "./listening-process.ts";
import { openSessions } from "./open-sessions.ts";

const writer = "helene.marchand";
const rounds = 3;
const limit = 1000;
const patience = 20_000;

interface Round {
  heard: number;
  p50Ms: number;
  p99Ms: number;
  maxMs: number;
}

/**
 * As many open pages as asked, on one process of the API; news published through another one, the pages in a process of
 * their own. A time is counted from before the news is sent: it is longer than from its commit.
 */
export async function benchLive({ json, sockets }: { json: boolean; sockets: number }): Promise<void> {
  await withProduct(async (product) => {
    const other = await product.another();
    const { establishmentId, tokens } = await openSessions(product.databaseUrl, writer, sockets);
    const cookie = await signIn(other.url, writer, password);
    const listening = startNode([path.join(import.meta.dirname, "listening-process.ts")]);
    try {
      const before = residentBytes(product.pid);
      await ask(listening, { open: { url: product.url, tokens } }, "opened");
      const memory = (residentBytes(product.pid) - before) / sockets;
      const measured: Round[] = [];
      for (let at = 0; at < rounds; at += 1)
        measured.push(await publish(other.url, cookie, establishmentId, listening));
      const result = { sockets, memoryPerSocketBytes: Math.round(memory), rounds: measured };
      console.log(json ? JSON.stringify(result, null, 2) : report(result));
    } finally {
      await listening.stop();
    }
  });
}

async function publish(
  url: string,
  cookie: string,
  establishmentId: string,
  listening: Child,
): Promise<Round> {
  send(listening, { expect: '"kind":"NEWS"' });
  const everybody = reply(listening, "heard", patience);
  // When the news is not published, that is the error to tell.
  everybody.catch(() => undefined);
  const from = Date.now();
  const body = {
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "text", text: "Demain, le portail ouvre à 8 h." }] }],
  };
  const input = { title: "Ouverture du portail", body, establishmentId };
  const answer = await post(`${url}/graphql`, byHash("PublishNews", { input }), cookie);
  if (!answer.body.includes('"publishNews"') || answer.body.includes('"errors"'))
    throw new Error(`The news was not published: ${answer.body.slice(0, 300)}`);
  await everybody;
  const { latest } = await ask(listening, { report: true }, "latest");
  const times = latest.map((at) => at - from);
  return {
    heard: times.length,
    p50Ms: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
    maxMs: Math.max(...times),
  };
}

const send = (child: Child, order: Order): void => void child.process.send(order);

type ReplyOf<Name extends string> = Extract<Reply, Record<Name, unknown>>;

/** The next reply of this name; with a patience, whatever came until then is enough. */
function reply<Name extends string>(
  child: Child,
  name: Name,
  wait?: number,
): Promise<ReplyOf<Name> | undefined> {
  return new Promise((resolve, reject) => {
    const timer = wait === undefined ? undefined : setTimeout(() => done(undefined), wait);
    const done = (value: ReplyOf<Name> | undefined): void => {
      clearTimeout(timer);
      child.process.off("message", look);
      resolve(value);
    };
    const look = (message: unknown): void => {
      if (name in (message as object)) done(message as ReplyOf<Name>);
    };
    child.process.on("message", look);
    void child.ended.then(() => reject(new Error(`Whoever listens stopped:\n${child.said()}`)));
  });
}

async function ask<Name extends string>(child: Child, order: Order, name: Name): Promise<ReplyOf<Name>> {
  const answered = reply(child, name);
  send(child, order);
  return (await answered)!;
}

const residentBytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))![1]) * 1024;

function report({
  sockets,
  memoryPerSocketBytes,
  rounds: measured,
}: {
  sockets: number;
  memoryPerSocketBytes: number;
  rounds: Round[];
}): string {
  const rows = measured.map((one, at) => [
    `news ${at + 1}`,
    `${one.heard} of ${sockets}`,
    one.p50Ms,
    one.p99Ms,
    one.maxMs,
    `${limit} (99 %)`,
  ]);
  return [
    `${sockets} open pages on one process, ${round(memoryPerSocketBytes / 1024, 1)} kB of memory each.`,
    "News published through another process, in milliseconds until a page has heard of it:",
    table(["", "heard", "p50", "p99", "last", "limit"], rows),
  ].join("\n");
}
