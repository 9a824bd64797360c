import { changePage, pageExists } from "./draft.ts";
import type { Draft } from "./draft.ts";
import type { PageKey } from "./layer.ts";
import { layOut } from "./layout.ts";
import type { Layout } from "./layout.ts";
import { LIMITS } from "./limits.ts";
import type { OperationBody, OperationOf } from "./operation.ts";
import { entriesOf, isPlaced, placeAfter, predecessorOf, sameRanks } from "./ranks.ts";
import { done, refuse } from "./step.ts";
import type { Step } from "./step.ts";

export function addPage(draft: Draft, { page, name, after }: OperationOf<"addPage">): Step {
  const flaw = flawOf(name);
  if (flaw !== undefined) return flaw;
  const layout = openLayout(draft);
  if (pageExists(draft, page)) return bringPageBack(draft, layout, { type: "addPage", page, name, after });
  if (layout.visible.length >= LIMITS.pages) return refuse("LIMIT");
  changePage(draft, page, { own: name.trim(), name: name.trim(), removed: undefined });
  placePage(draft, layout, page, after);
  forgetOldPages(draft);
  return done({ type: "removePage", page });
}

/** The same key is the same page: added again, it comes back under that name, where it was asked to. */
function bringPageBack(draft: Draft, layout: Layout, { page, name, after }: OperationOf<"addPage">): Step {
  const back: OperationBody[] = [
    { type: "movePage", page, after },
    { type: "renamePage", page, name },
  ];
  if (layout.hidden.includes(page)) {
    if (layout.visible.length >= LIMITS.pages) return refuse("LIMIT");
    changePage(draft, page, { removed: undefined });
  }
  const inverses: OperationBody[] = layout.hidden.includes(page) ? [{ type: "removePage", page }] : [];
  for (const body of back) {
    const step =
      body.type === "movePage"
        ? movePage(draft, body)
        : body.type === "renamePage" && renamePage(draft, body);
    if (step && "inverses" in step) inverses.unshift(...step.inverses);
  }
  return done(...inverses);
}

export function renamePage(draft: Draft, { page, name }: OperationOf<"renamePage">): Step {
  const flaw = name === null ? undefined : flawOf(name);
  if (flaw !== undefined) return flaw;
  if (!layOut(draft).visible.includes(page)) return refuse("UNKNOWN_PAGE");
  const before = draft.pages.get(page)?.name ?? null;
  const after = name?.trim() ?? null;
  changePage(draft, page, { name: after ?? undefined });
  return before === after ? done() : done({ type: "renamePage", page, name: before });
}

export function movePage(draft: Draft, { page, after }: OperationOf<"movePage">): Step {
  const layout = openLayout(draft);
  if (!layout.visible.includes(page)) return refuse("UNKNOWN_PAGE");
  if (after === page) return done();
  const back = predecessorOf(layout.pageRanks, page, ({ id }) => layout.existing.has(id));
  placePage(draft, layout, page, after);
  return done({ type: "movePage", page, after: back });
}

export function removePage(draft: Draft, { page }: OperationOf<"removePage">): Step {
  const layout = layOut(draft);
  if (!pageExists(draft, page)) return refuse("UNKNOWN_PAGE");
  const pinnedBy = layout.pinnedPages.get(page);
  if (pinnedBy !== undefined) return refuse("LOCKED", pinnedBy);
  if (layout.hidden.includes(page)) return done();
  if (layout.visible.length === 1) return refuse("LAST_PAGE");
  changePage(draft, page, { removed: true });
  return done({ type: "unremovePage", page });
}

export function unremovePage(draft: Draft, { page }: OperationOf<"unremovePage">): Step {
  const layout = openLayout(draft);
  if (!pageExists(draft, page)) return refuse("UNKNOWN_PAGE");
  if (!layout.hidden.includes(page)) return done();
  if (layout.visible.length >= LIMITS.pages) return refuse("LIMIT");
  changePage(draft, page, { removed: undefined });
  return done({ type: "removePage", page });
}

/** The layout, once a page that only stays because it is the last one is no longer said to be removed. */
function openLayout(draft: Draft): Layout {
  const layout = layOut(draft);
  const [last] = layout.visible;
  if (last === undefined || layout.visible.length > 1 || layout.pinnedPages.has(last)) return layout;
  if (draft.pages.get(last)?.removed) changePage(draft, last, { removed: undefined });
  return layout;
}

function placePage(draft: Draft, layout: Layout, page: PageKey, after: PageKey | null): void {
  draft.pageOrder = placeAfter(layout.pageRanks, page, after, ({ id }) => layout.existing.has(id));
}

/** Forgets that a page was moved when it stands where the layers put it anyway. */
export function forgetIfPageBack(draft: Draft, page: PageKey): void {
  if (draft.pages.get(page)?.own !== undefined || !draft.given.pages.has(page)) return;
  const unplaced = draft.pageOrder.map((entry) => (entry.id === page ? { id: page } : entry));
  const before = layOut(draft).pageRanks;
  const after = layOut({ ...draft, pageOrder: unplaced }).pageRanks;
  if (!sameRanks(before, after)) return;
  draft.pageOrder = after.some(isPlaced) ? entriesOf(after) : [];
}

function forgetOldPages(draft: Draft): void {
  const removed = [...draft.pages.values()].filter((page) => page.own !== undefined && page.removed);
  const hangingOn = layOut(draft).hangsOn;
  const idle = removed.filter(
    ({ key }) => ![...hangingOn.values()].includes(key) && !draft.given.pages.has(key),
  );
  for (const { key } of idle.slice(0, Math.max(0, removed.length - LIMITS.rememberedPages))) {
    draft.pages.delete(key);
    draft.arranged.delete(key);
    draft.pageOrder = draft.pageOrder.filter(({ id }) => id !== key);
  }
}

function flawOf(name: string): Step | undefined {
  if (name.trim() === "") return refuse("INVALID");
  return name.trim().length > LIMITS.pageName ? refuse("LIMIT") : undefined;
}
