import { GraphQLError } from "graphql";

/** The few codes that a client can act upon. Everything else is masked and logged with the request's id. */
export const userErrorCodes = [
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "NOT_FOUND",
  "INVALID",
  "CONFLICT",
  "TOO_MANY",
  "MISSING_SCOPE",
] as const;

export type UserErrorCode = (typeof userErrorCodes)[number];

/** An error that the person who asks may read: what happened, and in which field of the input. */
export class UserError extends GraphQLError {
  readonly code: UserErrorCode;

  constructor(code: UserErrorCode, message: string, field?: string) {
    super(message, { extensions: { code, ...(field === undefined ? {} : { field }) } });
    this.code = code;
  }
}

export const notFound = (): UserError => new UserError("NOT_FOUND", "Nothing that you may see has this id.");
export const forbidden = (): UserError =>
  new UserError("FORBIDDEN", "You may see this, but not do that with it.");
export const unauthenticated = (): UserError => new UserError("UNAUTHENTICATED", "Sign in first.");
