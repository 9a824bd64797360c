import { z } from "zod";
import type { Arrangement } from "./arrangement.ts";
import { LIMITS } from "./limits.ts";
import {
  copySchema,
  kindSchema,
  pageKeySchema,
  pageNameSchema,
  settingsSchema,
  sizeSchema,
  slotSchema,
} from "./schemas.ts";

export const FILE_FORMAT = "preau-dashboard";
export const FILE_VERSION = 1;

const placementSchema = z.object({
  kind: kindSchema,
  begunFrom: settingsSchema,
  copy: copySchema.optional(),
  settings: settingsSchema,
  size: sizeSchema,
  moved: z.boolean(),
});

const pageSchema = z.object({
  key: pageKeySchema,
  name: pageNameSchema,
  renamed: z.boolean(),
  moved: z.boolean(),
  placements: z.array(placementSchema).max(LIMITS.placements),
});

const arrangementSchema: z.ZodType<Arrangement> = z.object({
  pages: z.array(pageSchema).min(1).max(LIMITS.pages),
  removed: z.array(slotSchema).max(LIMITS.operationsPerBatch),
  removedPages: z.array(pageKeySchema).max(LIMITS.operationsPerBatch),
});

export const dashboardFileSchema = z.object({
  format: z.literal(FILE_FORMAT),
  version: z.literal(FILE_VERSION),
  dashboard: arrangementSchema,
});

/** Enough to say of a file that it is ours, though made by a later Préau. */
export const anyVersionSchema = z.object({
  format: z.literal(FILE_FORMAT),
  version: z.int().min(FILE_VERSION + 1),
});
