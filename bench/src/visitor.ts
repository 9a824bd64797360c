import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import path from "node:path";

import { root } from "./built.ts";

const file = path.join(root, "apps/web/src/platform/gql/persisted-documents.json");

/** Asks for a document of the web application as its pages do: by its hash. */
export function byHash(operation: string, variables: object): string {
  const documents = Object.entries(JSON.parse(readFileSync(file, "utf8")) as Record<string, string>);
  const found = documents.find(([, text]) =>
    new RegExp(`\\b(query|mutation|subscription) ${operation}\\b`).test(text),
  );
  if (!found) throw new Error(`The web application has no document named ${operation}.`);
  const persistedQuery = { version: 1, sha256Hash: found[0] };
  return JSON.stringify({ operationName: operation, variables, extensions: { persistedQuery } });
}

export interface Answer {
  status: number;
  body: string;
  cookies: string[];
}

const agent = new Agent({ keepAlive: true, maxSockets: 32 });

/** One request as a browser sends it, on a connection that stays. */
export function post(address: string, body: string, cookie?: string): Promise<Answer> {
  const { origin } = new URL(address);
  const headers = {
    accept: "application/graphql-response+json,application/json;q=0.9",
    "accept-language": "fr",
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    origin,
    "sec-fetch-site": "same-origin",
    "user-agent": "Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36",
    ...(cookie === undefined ? {} : { cookie }),
  };
  return new Promise((resolve, reject) => {
    const sent = request(address, { method: "POST", agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("error", reject);
      response.once("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(chunks).toString(),
          cookies: (response.headers["set-cookie"] ?? []).map((one) => one.split(";")[0]!),
        }),
      );
    });
    sent.once("error", reject).end(body);
  });
}

/** Signs somebody of the demonstration in; answers the cookies of the session. */
export async function signIn(url: string, login: string, password: string): Promise<string> {
  const { status, cookies } = await post(`${url}/session/sign-in`, JSON.stringify({ login, password }));
  if (status !== 200) throw new Error(`${login} could not sign in: ${status}.`);
  return cookies.filter((one) => one.includes("session=")).join("; ");
}

export const leave = (): void => agent.destroy();
