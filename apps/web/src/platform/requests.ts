/** Why a request was refused: a code to choose words by, and what the API adds to it. */
export class RequestProblem extends Error {
  override name = "RequestProblem";
  readonly code: string;
  readonly field: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(refusal: Refusal) {
    super(refusal.message ?? refusal.code);
    this.code = refusal.code;
    this.field = refusal.field;
    this.retryAfterSeconds = refusal.retryAfterSeconds;
  }
}

interface Refusal {
  code: string;
  message?: string;
  field?: string;
  retryAfterSeconds?: number;
}

const ask = async (path: string, init: RequestInit): Promise<unknown> => {
  const response = await fetch(path, init).catch(() => {
    throw new RequestProblem({ code: "UNREACHABLE" });
  });
  const text = await response.text();
  const body = parse(text);
  if (response.ok) return body;
  throw new RequestProblem(isRefusal(body) ? body : { code: "UNAVAILABLE" });
};

const parse = (text: string): unknown => {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isRefusal = (body: unknown): body is Refusal =>
  typeof body === "object" && body !== null && "code" in body && typeof body.code === "string";

/** The caller knows what its address answers. */
export const getJson = <Answer>(path: string) => ask(path, {}) as Promise<Answer>;

export const postJson = <Answer = void>(path: string, body: object = {}) =>
  ask(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  }) as Promise<Answer>;

export const codeOf = (problem: unknown) =>
  problem instanceof RequestProblem ? problem.code : "UNAVAILABLE";
