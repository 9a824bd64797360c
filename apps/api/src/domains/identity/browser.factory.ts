import type { FastifyInstance, LightMyRequestResponse } from "fastify";

export interface Answer {
  status: number;
  body: Record<string, unknown>;
  headers: LightMyRequestResponse["headers"];
}

export interface Browser {
  get(address: string, headers?: Record<string, string>): Promise<Answer>;
  post(address: string, body?: object | string, headers?: Record<string, string>): Promise<Answer>;
  signIn(login: string, password: string, ownDevice?: boolean): Promise<Answer>;
  readonly cookies: Map<string, string>;
  /** Whether the pages of Préau would show somebody. */
  isSignedIn(): Promise<boolean>;
}

/** Somebody's browser on a page of Préau: it keeps cookies, and says where requests come from. */
export function browserOf(app: FastifyInstance, ip: string): Browser {
  const cookies = new Map<string, string>();
  const ask = async (
    method: "GET" | "POST",
    url: string,
    headers: Record<string, string>,
    payload?: string,
  ): Promise<Answer> => {
    const answer = await app.inject({
      method,
      url,
      remoteAddress: ip,
      cookies: Object.fromEntries(cookies),
      headers: {
        host: "ent.example.org",
        "sec-fetch-site": "same-origin",
        "user-agent": "A browser",
        ...(method === "POST" && { origin: "http://ent.example.org", "content-type": "application/json" }),
        ...headers,
      },
      ...(payload !== undefined && { payload }),
    });
    for (const { name, value, expires, maxAge } of answer.cookies) {
      if (value === "" || maxAge === 0 || (expires && expires.getTime() < Date.now())) cookies.delete(name);
      else cookies.set(name, value);
    }
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: answer.body === "" ? {} : answer.json<Record<string, unknown>>(),
    };
  };
  const post: Browser["post"] = (address, body = {}, headers = {}) =>
    ask("POST", address, headers, typeof body === "string" ? body : JSON.stringify(body));
  return {
    cookies,
    post,
    get: (address, headers = {}) => ask("GET", address, headers),
    signIn: (login, password, ownDevice = false) => post("/session/sign-in", { login, password, ownDevice }),
    isSignedIn: async () => (await ask("GET", "/session", {})).body["signedIn"] === true,
  };
}
