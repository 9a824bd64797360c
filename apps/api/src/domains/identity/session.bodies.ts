import { z, type ZodType } from "zod";

import { RouteError } from "./route-error.ts";

/** Postgres stores no NUL, and no login has a control character. */
const login = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^\P{Cc}*$/u);
const password = z.string().min(1).max(1000);
const code = z.string().trim().min(1).max(100);

export const signInBody = z.object({ login, password, ownDevice: z.boolean().default(false) });
export const checkBody = z.object({ code, login: login.optional() });
export const activateBody = checkBody.extend({ password, ownDevice: z.boolean().default(false) });
export const revokeBody = z.object({ id: z.uuid() });
export const passwordBody = z.object({ current: password, next: password });

/** The body of a request, as the schema says it. @throws RouteError 400 INVALID with the field */
export function parseBody<T>(schema: ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue!.path.join(".");
  throw new RouteError(400, "INVALID", issue!.message, field === "" ? {} : { field });
}
