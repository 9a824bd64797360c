import { useMutation } from "@apollo/client/react";
import { useCallback, useEffect, useRef, useState } from "react";
import { saveNoteDocument } from "./fragment.ts";

const pause = 800;

interface Note {
  key: string;
  body: string;
  version: number;
}

export type NoteState = "saved" | "writing" | "saving" | "failed" | "conflict";

/** A note that saves itself after a pause; a text written elsewhere is kept below one's own. */
export const useNote = (note: Note) => {
  const [body, setBody] = useState(note.body);
  const [state, setState] = useState<NoteState>("saved");
  const version = useRef(note.version);
  const latest = useRef(note.body);
  const saved = useRef(note.body);
  const saving = useRef(false);
  const [send] = useMutation(saveNoteDocument, { fetchPolicy: "no-cache" });

  const save = useCallback(async () => {
    if (saving.current) return;
    saving.current = true;
    setState("saving");
    try {
      for (let written = ""; written !== latest.current;) {
        written = latest.current;
        const { data } = await send({
          variables: { input: { key: note.key, body: written, version: version.current } },
        });
        if (!data) throw new Error("No answer");
        version.current = data.saveNote.note.version;
        saved.current = data.saveNote.note.body;
        if (!data.saveNote.conflict) continue;
        latest.current = `${latest.current}\n\n${data.saveNote.note.body}`;
        setBody(latest.current);
        setState("conflict");
      }
      setState((before) => (before === "conflict" ? before : "saved"));
    } catch {
      setState("failed");
    } finally {
      saving.current = false;
    }
  }, [note.key, send]);

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const write = useCallback(
    (text: string) => {
      latest.current = text;
      setBody(text);
      setState("writing");
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), pause);
    },
    [save],
  );

  // Who leaves the page before the pause is over loses nothing either.
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      if (latest.current !== saved.current) void save();
    },
    [save],
  );

  return { body, state, write, save };
};
