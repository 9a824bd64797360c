import { getSchema } from "@tiptap/core";
import type { Schema } from "@tiptap/pm/model";
import { imageNode, richTextExtensions } from "./extensions.ts";

const made = new Map<boolean, Schema>();

/** The schema of a text, with images or without. */
export function schemaOf(images: boolean): Schema {
  const schema = made.get(images) ?? getSchema(richTextExtensions(images ? imageNode : null));
  made.set(images, schema);
  return schema;
}
