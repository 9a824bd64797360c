import { z } from "zod";

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
