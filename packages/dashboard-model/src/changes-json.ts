import { z } from "zod";
import type { Changes } from "./changes.ts";
import { copySchema, kindSchema, pageKeySchema, settingsSchema, sizeSchema, slotSchema } from "./schemas.ts";

export const CHANGES_VERSION = 1;

const isTrue = z.literal(true);
const entries = z.array(z.object({ id: z.string(), placed: isTrue.optional() }));

const storedSchema = z.object({
  version: z.literal(CHANGES_VERSION),
  slots: z.array(
    z.object({
      slot: slotSchema,
      own: z
        .object({ kind: kindSchema, settings: settingsSchema, copy: copySchema.optional(), size: sizeSchema })
        .optional(),
      size: sizeSchema.optional(),
      settings: settingsSchema.optional(),
      removed: isTrue.optional(),
    }),
  ),
  pages: z.array(
    z.object({
      key: pageKeySchema,
      own: z.string().optional(),
      name: z.string().optional(),
      removed: isTrue.optional(),
    }),
  ),
  arranged: z.array(z.object({ page: pageKeySchema, entries })),
  pageOrder: entries,
});

export type StoredChanges = Changes & { readonly version: typeof CHANGES_VERSION };

export const changesToJson = (changes: Changes): StoredChanges => ({ version: CHANGES_VERSION, ...changes });

/** Null when it cannot be read, so that nobody takes it for "no changes" and writes over it. */
export function changesFromJson(stored: unknown): Changes | null {
  const read = storedSchema.safeParse(stored);
  if (!read.success) return null;
  const { slots, pages, arranged, pageOrder } = read.data;
  return { slots, pages, arranged, pageOrder };
}
