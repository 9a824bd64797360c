import type { ApolloClient } from "@apollo/client";
import { useApolloClient, useQuery } from "@apollo/client/react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { draftDocument, saveDraftDocument } from "../writing/documents.ts";
import { codesOf, wasReached } from "../refusal.ts";
import { type DraftContent, isBlank } from "./draft-content.ts";
import { contentOf, inputOf } from "./draft-input.ts";
import { type DraftSession, type DraftTransport, openDraft } from "./draft-session.ts";
import { useKeptDrafts } from "./use-kept-drafts.ts";

type Opening = { state: "waiting" | "missing" | "failed" } | { state: "open"; session: DraftSession };

const transportBy = (client: ApolloClient): DraftTransport => ({
  async save(id, content, version) {
    try {
      const { data } = await client.mutate({
        mutation: saveDraftDocument,
        variables: { input: inputOf(id, content, version) },
        fetchPolicy: "no-cache",
      });
      if (!data) throw new Error("No answer");
      return { kind: "saved", id: data.saveDraft.id, version: data.saveDraft.version };
    } catch (error) {
      if (wasReached(error) && codesOf(error).includes("NOT_FOUND")) return { kind: "gone" };
      throw error;
    }
  },
});

/**
 * Opens a draft: as this browser holds it when that is not saved yet, else as the API does. `fresh` is what a new one
 * begins with; it is read once.
 */
export const useDraft = (id: string, fresh: DraftContent | undefined) => {
  const client = useApolloClient();
  const kept = useKeptDrafts();
  const opened = (content: DraftContent, version: number, unsaved: boolean) =>
    openDraft({ id, content, version, unsaved, transport: transportBy(client), kept });
  const [session, setSession] = useState(() => {
    const here = kept.read(id);
    if (here) return opened(here.content, here.version, true);
    return fresh && opened(fresh, 0, !isBlank(fresh));
  });
  const { data, error, refetch } = useQuery(draftDocument, {
    variables: { id },
    skip: session !== undefined,
    fetchPolicy: "network-only",
  });
  const stored = data?.viewer.draft;
  if (stored && !session) setSession(opened(contentOf(stored), stored.version, false));
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
  const failed = error && !codesOf(error).includes("NOT_FOUND") ? "failed" : undefined;
  const missing = error || (data && !stored) ? "missing" : undefined;
  const opening: Opening = session ? { state: "open", session } : { state: failed ?? missing ?? "waiting" };
  return { opening, again: refetch };
};

/** What is written and where it is, as a screen draws it. */
export const useDraftContent = (session: DraftSession) => ({
  content: useSyncExternalStore(session.subscribe, session.content),
  state: useSyncExternalStore(session.subscribe, session.state),
});
