import { graphql } from "../../platform/gql/gql.ts";

export const notesFragment = graphql(`
  fragment NotesWidget on NotesWidget {
    id
    notes {
      key
      body
      version
    }
  }
`);

export const saveNoteDocument = graphql(`
  mutation SaveNote($input: SaveNoteInput!) {
    saveNote(input: $input) {
      conflict
      note {
        key
        body
        version
      }
    }
  }
`);
