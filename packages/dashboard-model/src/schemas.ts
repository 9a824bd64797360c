import { z } from "zod";
import { LAYER_TYPES } from "./layer.ts";
import type { Layer, LayerSource, PageName } from "./layer.ts";
import { LIMITS } from "./limits.ts";
import type { Operation, OperationBody } from "./operation.ts";
import { settingsFit } from "./settings.ts";
import type { Settings } from "./settings.ts";
import { HEIGHTS, WIDTHS } from "./size.ts";
import type { Size } from "./size.ts";

// Apart from what composes and applies, so that the web's first page does not carry a validator.

// zod would try `new Function`, which the content security policy of a page reports.
z.config({ jitless: true });

/** The name of a widget's folder. */
export const kindSchema = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/);
/** Part of an address. */
export const pageKeySchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
export const copySchema = z.string().regex(/^[a-z0-9-]{1,36}$/);
export const slotSchema = z
  .string()
  .min(1)
  .max(LIMITS.settingsBytes + 102);
export const sizeSchema: z.ZodType<Size> = z.strictObject({ width: z.enum(WIDTHS), height: z.enum(HEIGHTS) });
export const settingsSchema = z.custom<Settings>(settingsFit, "Settings are a small, shallow JSON object");

const pageText = z.string().trim().min(1).max(LIMITS.pageName);
export const pageNameSchema: z.ZodType<PageName> = z.union([
  pageText,
  z.record(z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/), pageText),
]);

export const layerSourceSchema: z.ZodType<LayerSource> = z.strictObject({
  type: z.enum(LAYER_TYPES),
  id: z.string().min(1).max(64),
  name: z.string().max(200),
});

export const layerSchema: z.ZodType<Layer> = z.strictObject({
  source: layerSourceSchema,
  pages: z.array(z.strictObject({ key: pageKeySchema, name: pageNameSchema })).max(LIMITS.pages),
  placements: z
    .array(
      z.strictObject({
        kind: kindSchema,
        settings: settingsSchema,
        page: pageKeySchema,
        size: sizeSchema,
        canMove: z.boolean(),
        canRemove: z.boolean(),
        canConfigure: z.boolean(),
      }),
    )
    .max(LIMITS.placements),
});

const slot = slotSchema;
const page = pageKeySchema;

const bodies = [
  z.strictObject({
    type: z.literal("add"),
    kind: kindSchema,
    settings: settingsSchema,
    page,
    after: slot.nullable(),
    size: sizeSchema.optional(),
    copy: copySchema.optional(),
  }),
  z.strictObject({ type: z.literal("move"), slot, page, after: slot.nullable() }),
  z.strictObject({ type: z.literal("resize"), slot, size: sizeSchema }),
  z.strictObject({ type: z.literal("configure"), slot, settings: settingsSchema }),
  z.strictObject({ type: z.literal("remove"), slot }),
  z.strictObject({ type: z.literal("unremove"), slot }),
  z.strictObject({ type: z.literal("addPage"), page, name: pageText, after: page.nullable() }),
  z.strictObject({ type: z.literal("renamePage"), page, name: pageText.nullable() }),
  z.strictObject({ type: z.literal("movePage"), page, after: page.nullable() }),
  z.strictObject({ type: z.literal("removePage"), page }),
  z.strictObject({ type: z.literal("unremovePage"), page }),
] as const;

/** An operation without its id, as inverses are stored. */
export const operationBodySchema: z.ZodType<OperationBody> = z.discriminatedUnion("type", bodies);

const withId = { id: z.uuidv7() };
const [add, move, resize, configure, remove, unremove, ...pages] = bodies;
const [addPage, renamePage, movePage, removePage, unremovePage] = pages;
export const operationSchema: z.ZodType<Operation> = z.discriminatedUnion("type", [
  add.extend(withId),
  move.extend(withId),
  resize.extend(withId),
  configure.extend(withId),
  remove.extend(withId),
  unremove.extend(withId),
  addPage.extend(withId),
  renamePage.extend(withId),
  movePage.extend(withId),
  removePage.extend(withId),
  unremovePage.extend(withId),
]);
export const batchSchema = z.array(operationSchema).min(1).max(LIMITS.operationsPerBatch);
