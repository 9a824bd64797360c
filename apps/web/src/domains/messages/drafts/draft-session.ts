import type { DraftContent } from "./draft-content.ts";
import { isBlank } from "./draft-content.ts";
import type { KeptDrafts } from "./kept-drafts.ts";

/** Where what one writes is: nowhere yet, only in this page, in this browser, or with the API. */
export type DraftState = "blank" | "writing" | "saving" | "saved" | "kept" | "unkept" | "copied" | "gone";

export type SaveAnswer =
  /** Under another id when another page or device wrote meanwhile: each keeps its own. */
  | { kind: "saved"; id: string; version: number }
  /** It was sent or thrown away elsewhere. */
  | { kind: "gone" };

export interface DraftTransport {
  /** Throws when the API cannot be reached. */
  save(id: string, content: DraftContent, version: number): Promise<SaveAnswer>;
}

export interface DraftSession {
  /** Another one from the moment on that it was copied. */
  id(): string;
  content(): DraftContent;
  state(): DraftState;
  write(change: Partial<DraftContent>): void;
  /** Saves what is not saved yet; false when it could not be. */
  save(): Promise<boolean>;
  /** Begins again under another id: the draft was gone, what one wrote is not. */
  restart(id: string): Promise<boolean>;
  /** It was sent, or thrown away: nothing more is saved of it. */
  close(): void;
  subscribe(listener: () => void): () => void;
}

interface Opening {
  id: string;
  content: DraftContent;
  version: number;
  /** Whether the API does not have all of it. */
  unsaved: boolean;
  transport: DraftTransport;
  kept: KeptDrafts;
  pause?: number;
  now?: () => Date;
}

/** A draft that saves itself: at once in this browser, and with the API when the hand rests. */
export const openDraft = (opening: Opening): DraftSession => {
  const { transport, kept, pause = 1200, now = () => new Date() } = opening;
  let { id, content, version } = opening;
  let copied = false;
  let written = opening.unsaved ? 1 : 0;
  let saved = 0;
  let state: DraftState = opening.unsaved ? "kept" : version > 0 ? "saved" : "blank";
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | undefined;
  let closed = false;
  const listeners = new Set<() => void>();
  const become = (next: DraftState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const keepHere = () => kept.keep({ id, content, version, at: now().toISOString() });

  const saveOnce = async (): Promise<boolean> => {
    while (saved !== written) {
      if (closed) return true;
      const revision = written;
      become("saving");
      let answer: SaveAnswer;
      try {
        answer = await transport.save(id, content, version);
      } catch {
        if (!closed) become(keepHere() ? "kept" : "unkept");
        return false;
      }
      if (closed) return true;
      if (answer.kind === "gone") {
        keepHere();
        become("gone");
        return false;
      }
      if (answer.id !== id) {
        kept.forget(id);
        id = answer.id;
        copied = true;
        keepHere();
      }
      version = answer.version;
      saved = revision;
    }
    if (closed) return true;
    kept.forget(id);
    become(copied ? "copied" : "saved");
    return true;
  };

  const save = (): Promise<boolean> => {
    clearTimeout(timer);
    if (state === "gone") return Promise.resolve(false);
    // Nobody wants a list of drafts in which nothing is written.
    if (closed || saved === written || (version === 0 && isBlank(content))) return Promise.resolve(true);
    running ??= saveOnce().finally(() => {
      running = undefined;
    });
    return running;
  };

  return {
    id: () => id,
    content: () => content,
    state: () => state,
    write(change) {
      if (closed) return;
      content = { ...content, ...change };
      written += 1;
      if (version === 0 && isBlank(content)) {
        kept.forget(id);
        become("blank");
      } else {
        keepHere();
        become(state === "gone" ? "gone" : "writing");
      }
      clearTimeout(timer);
      timer = setTimeout(() => void save(), pause);
    },
    save,
    restart(next) {
      kept.forget(id);
      id = next;
      version = 0;
      become("writing");
      return save();
    },
    close() {
      closed = true;
      clearTimeout(timer);
      kept.forget(id);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
