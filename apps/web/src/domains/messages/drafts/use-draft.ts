import { useApolloClient } from "@apollo/client/react";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { draftDocument, saveDraftDocument } from "../writing/documents.ts";
import { codesOf, wasReached } from "../refusal.ts";
import { type DraftContent, isBlank } from "./draft-content.ts";
import { contentOf, inputOf } from "./draft-input.ts";
import { type DraftSession, type DraftTransport, openDraft } from "./draft-session.ts";
import { useKeptDrafts } from "./use-kept-drafts.ts";

type Opening =
  | { state: "waiting" }
  | { state: "missing" }
  | { state: "failed" }
  | { state: "open"; session: DraftSession };

/**
 * Opens a draft: as this browser holds it when that is not saved yet, else as the API does. `fresh` is what a new one
 * begins with.
 */
export const useDraft = (id: string, fresh: DraftContent | undefined) => {
  const client = useApolloClient();
  const kept = useKeptDrafts();
  const [opening, setOpening] = useState<Opening>({ state: "waiting" });
  const open = useCallback(async () => {
    const transport: DraftTransport = {
      async save(draftId, content, version) {
        try {
          const { data } = await client.mutate({
            mutation: saveDraftDocument,
            variables: { input: inputOf(draftId, content, version) },
            fetchPolicy: "no-cache",
          });
          if (!data) throw new Error("No answer");
          return { kind: "saved", id: data.saveDraft.id, version: data.saveDraft.version };
        } catch (error) {
          if (wasReached(error) && codesOf(error).includes("NOT_FOUND")) return { kind: "gone" };
          throw error;
        }
      },
    };
    const here = kept.read(id);
    if (here) {
      const { content, version } = here;
      return setOpening({
        state: "open",
        session: openDraft({ id, content, version, unsaved: true, transport, kept }),
      });
    }
    if (fresh) {
      return setOpening({
        state: "open",
        session: openDraft({ id, content: fresh, version: 0, unsaved: !isBlank(fresh), transport, kept }),
      });
    }
    try {
      const { data } = await client.query({
        query: draftDocument,
        variables: { id },
        fetchPolicy: "network-only",
      });
      const draft = data?.viewer.draft;
      if (!draft) return setOpening({ state: "missing" });
      const { version } = draft;
      setOpening({
        state: "open",
        session: openDraft({ id, content: contentOf(draft), version, unsaved: false, transport, kept }),
      });
    } catch (error) {
      setOpening({ state: codesOf(error).includes("NOT_FOUND") ? "missing" : "failed" });
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what a new draft begins with is read once
  }, [client, kept, id]);
  useEffect(() => void open(), [open]);
  const session = opening.state === "open" ? opening.session : undefined;
  useEffect(() => {
    if (!session) return;
    if (session.state() === "kept") void session.save();
    const save = () => void session.save();
    const saveWhenHidden = () => {
      if (document.visibilityState === "hidden") save();
    };
    addEventListener("online", save);
    document.addEventListener("visibilitychange", saveWhenHidden);
    return () => {
      removeEventListener("online", save);
      document.removeEventListener("visibilitychange", saveWhenHidden);
      // Who leaves the page before the hand rests loses nothing either.
      save();
    };
  }, [session]);
  return { opening, again: open };
};

/** What is written and where it is, as a screen draws it. */
export const useDraftContent = (session: DraftSession) => ({
  content: useSyncExternalStore(session.subscribe, session.content),
  state: useSyncExternalStore(session.subscribe, session.state),
});
