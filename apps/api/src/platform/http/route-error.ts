/** A refusal of a JSON route, as the person's page reads it. */
export class RouteError extends Error {
  readonly status: number;
  readonly code: string;
  readonly field: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    status: number,
    code: string,
    message: string,
    more: { field?: string; retryAfterSeconds?: number } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.field = more.field;
    this.retryAfterSeconds = more.retryAfterSeconds;
  }

  get body(): Record<string, unknown> {
    const { code, message, field, retryAfterSeconds } = this;
    return { code, message, field, retryAfterSeconds };
  }
}
