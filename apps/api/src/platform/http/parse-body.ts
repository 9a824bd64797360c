import type { ZodType } from "zod";

import { RouteError } from "./route-error.ts";

/** The body of a request, as the schema says it. @throws RouteError 400 INVALID with the field */
export function parseBody<T>(schema: ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue!.path.join(".");
  throw new RouteError(400, "INVALID", issue!.message, field === "" ? {} : { field });
}
