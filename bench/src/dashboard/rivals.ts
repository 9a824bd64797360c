import { deepStrictEqual } from "node:assert";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

import { root } from "../built.ts";
import { type Child, readiness, startNode } from "../child.ts";
import { sections } from "../sections/sections.ts";
import { answerOf, type DashboardAnswer } from "./dashboard-answer.ts";
import { normalised } from "./normalised.ts";
import { fieldOf, postgraphileDocument } from "./postgraphile-document.ts";
import { sameRows } from "./same-rows.ts";

/** A viewer of the contest, and what Préau answers them. */
export interface Measured {
  login: string;
  cookie: string;
  answer: DashboardAnswer;
}

/** A programme that shows the same dashboards on the same base. */
export interface Rival {
  name: string;
  file: string;
  documentFor(viewer: Measured, document: string): string;
  /** @throws when it answers otherwise than Préau */
  check(url: string, viewer: Measured, document: string): Promise<void>;
}

const askedAlike = {
  documentFor: (_: Measured, document: string) => document,
  async check(url: string, { login, cookie, answer }: Measured, document: string) {
    const answered = await answerOf(url, document, cookie);
    deepStrictEqual(normalised(answered), normalised(answer), `${login} is answered otherwise by ${url}`);
  },
};

export const limit: Rival = { name: "limit", file: "bench/src/limit/limit-server.ts", ...askedAlike };

export const peers: Rival[] = [
  { name: "mercurius-jit", file: "bench/peers/mercurius-server.ts", ...askedAlike },
  {
    name: "postgraphile",
    file: "bench/peers/postgraphile-server.ts",
    documentFor: ({ answer }) => postgraphileDocument(placementsOf(answer).map(({ kind }) => kind)),
    async check(url, { login, cookie, answer }, document) {
      const { data } = await answerOf<{ data: Record<string, unknown> }>(url, document, cookie);
      for (const { kind, widget } of placementsOf(answer))
        sameRows(data[fieldOf(kind)], widget[sections[kind]], `${login} is answered otherwise: ${kind}`);
    },
  },
];

const placementsOf = (answer: DashboardAnswer) => answer.data.viewer.dashboard.page.placements;

/** Peers have libraries of their own, which nobody needs to run Préau. */
export async function installPeers(): Promise<void> {
  const folder = path.join(root, "bench/peers");
  // npm writes this file when it has finished.
  if (existsSync(path.join(folder, "node_modules/.package-lock.json"))) return;
  console.error("Installing the peers (mercurius and PostGraphile), once…");
  await promisify(execFile)("npm", ["ci", "--no-audit", "--no-fund"], { cwd: folder });
}

/** Starts a rival; answers its process once it listens. */
export async function startRival(
  { file }: Rival,
  databaseUrl: string,
): Promise<{ child: Child; url: string }> {
  const child = startNode([path.join(root, file), databaseUrl]);
  const { url } = await readiness<{ url: string }>(child, (ready) =>
    child.process.once("message", (said) => ready(said as { url: string })),
  );
  return { child, url };
}
