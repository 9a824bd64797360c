import {
  Arg,
  Ctx,
  Field,
  GraphQLISODateTime,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
} from "type-graphql";

import { SessionOnly } from "../../platform/graph/decorators.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { saveNote } from "./notes.service.ts";

@ObjectType({
  description: "A private note of the viewer. Nobody else reads it: neither guardians nor the school.",
})
export class Note {
  @Field(() => ID, { description: "Which of the viewer's notes." })
  key: string;

  @Field(() => String, { description: "Plain text, 10,000 characters at most." })
  body: string;

  @Field(() => Int, { description: "Grows with each change; 0 when nothing was written yet." })
  version: number;

  @Field(() => GraphQLISODateTime, { description: "When it was last written." })
  updatedAt: Date;
}

@InputType({ description: "A note, and the version that it replaces." })
export class SaveNoteInput {
  @Field(() => ID, { description: "Which of the viewer's notes." })
  key: string;

  @Field(() => String, { description: "Plain text, 10,000 characters at most." })
  body: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;
}

@ObjectType({ description: "What stands in the note now." })
export class SaveNotePayload {
  @Field(() => Note, { description: "The note as it is kept." })
  note: Note;

  @Field(() => Boolean, {
    description: "It was changed elsewhere meanwhile: nothing was written, and `note` is the other text.",
  })
  conflict: boolean;
}

@Resolver()
export class NotesResolver {
  @SessionOnly()
  @Mutation(() => SaveNotePayload, {
    description: "Writes a note of the viewer; a text written elsewhere meanwhile is never lost.",
  })
  saveNote(
    @Arg("input", () => SaveNoteInput, { description: "The note." }) input: SaveNoteInput,
    @Ctx() context: ViewerContext,
  ): Promise<SaveNotePayload> {
    return saveNote(context, viewerOf(context), input);
  }
}
