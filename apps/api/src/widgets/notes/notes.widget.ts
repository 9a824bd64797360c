import { Field, ObjectType } from "type-graphql";
import { z } from "zod";

import { viewerOf, type ViewerContext } from "../../domains/directory/viewer.ts";
import { Note } from "../../domains/notes/notes.resolver.ts";
import { findNote } from "../../domains/notes/notes.service.ts";
import { Scope } from "../../platform/graph/decorators.ts";
import { defineWidget } from "../../widget-kit/widget-definition.ts";
import { Widget } from "../../widget-kit/widget.ts";

@ObjectType({ implements: Widget, description: "A private note of the viewer." })
export class NotesWidget extends Widget {
  @Scope("notes:read")
  @Field(() => Note, { nullable: true, description: "The note, empty at first; null when `failure` is set." })
  notes?: Note | null;
}

const settings = z.strictObject({
  /** Which note: several widgets may show several. */
  note: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .default("main"),
});

export const notes = defineWidget<ViewerContext, z.infer<typeof settings>>({
  kind: "notes",
  type: NotesWidget,
  sizes: [
    { width: "small", height: "normal" },
    { width: "wide", height: "normal" },
    { width: "small", height: "tall" },
  ],
  settings,
  places: [{ roles: ["TEACHER", "LEADERSHIP", "SCHOOL_LIFE"], rank: 80 }],
  load: async (context, { note }) => ({ notes: await findNote(context, viewerOf(context), note) }),
});
