import { ApolloLink, ApolloClient, InMemoryCache } from "@apollo/client";
import { GraphQLError } from "graphql";
import { Observable } from "rxjs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ShownLayer } from "./composed.ts";
import { ArrangementStore, Unacceptable } from "../dashboard/arranging/arrangement-store.ts";
import { LayerSession } from "./layer-session.ts";

const person = vi.hoisted(() => ({ id: "helene" as string | undefined }));
vi.mock("../../platform/session/session.ts", () => ({
  knownSession: () => ({ signedIn: person.id !== undefined, user: person.id && { id: person.id } }),
}));

const news = {
  kind: "news",
  settings: {},
  page: "home",
  size: { width: "wide", height: "normal" },
  canMove: true,
  canRemove: true,
  canConfigure: true,
};
const layer = {
  id: "layer",
  name: "Rentrée",
  version: 1,
  draft: { pages: [{ key: "home", name: "Accueil" }], placements: [news, { ...news, kind: "notes" }] },
  unpublished: true,
  place: { id: "school", kind: "ESTABLISHMENT", name: "Collège", within: null },
  audience: { roles: [], classes: [] },
  live: null,
  scheduled: null,
  versions: [],
} as unknown as ShownLayer;

/** A server that refuses with these codes, one after the other, then takes what it is sent. */
const open = (...refusals: (string | null)[]) => {
  let shown = layer;
  const sent: object[] = [];
  const link = new ApolloLink(({ operationName, variables }) => {
    if (operationName !== "SaveLayerDraft") {
      return answer({ viewer: { __typename: "Viewer", administeredLayer: shown, layerCatalogue: [] } });
    }
    sent.push(variables);
    if (refusals.length > 0) {
      const code = refusals.shift();
      if (code === null) throw new TypeError("Failed to fetch");
      return new Observable((observer) => {
        observer.next({ errors: [new GraphQLError("No.", { extensions: { code } })] });
        observer.complete();
      });
    }
    const { content } = variables["input"] as { content: object };
    shown = { ...shown, version: shown.version + 1, draft: content };
    return answer({
      saveLayerDraft: { __typename: "AdministeredLayer", id: "layer", version: shown.version },
    });
  });
  const session = new LayerSession(new ApolloClient({ cache: new InMemoryCache(), link }), layer, () => {});
  const refused: string[] = [];
  const store = new ArrangementStore(session.saved(), session, (all) =>
    refused.push(...all.map(({ code }) => code)),
  );
  const becomes = (other: Partial<ShownLayer>) => (shown = { ...shown, ...other });
  return { session, store, sent, refused, becomes };
};

const answer = (data: Record<string, unknown>) =>
  new Observable<ApolloLink.Result>((observer) => {
    observer.next({ data });
    observer.complete();
  });

const takeAway = (store: ArrangementStore) => store.perform([{ type: "remove", slot: "news" }]);
const kinds = (store: ArrangementStore) =>
  store.shown().composed.pages[0]!.placements.map(({ kind }) => kind);

beforeEach(() => {
  person.id = "helene";
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

test.each([
  ["the server fails", "INTERNAL"],
  ["it is asked too much", "TOO_MANY"],
  ["the network is away", null],
])("what was composed while %s is kept, and sent again until it is taken", async (_when, code) => {
  const { store, sent, refused } = open(code, code);
  takeAway(store);
  await vi.advanceTimersByTimeAsync(100);
  expect(store.shown().state).toBe("waiting");
  expect(kinds(store)).toEqual(["notes"]);
  await vi.advanceTimersByTimeAsync(9000);
  expect(store.shown().state).toBe("saved");
  expect(sent.length).toBe(3);
  expect(refused).toEqual([]);
  expect(kinds(store)).toEqual(["notes"]);
});

test.each(["INVALID", "BAD_USER_INPUT", "FORBIDDEN", "NOT_FOUND"])(
  "what is refused with %s is told and given up: it would be refused again",
  async (code) => {
    const { store, sent, refused } = open(code);
    takeAway(store);
    await vi.advanceTimersByTimeAsync(9000);
    expect(sent.length).toBe(1);
    expect(refused).toEqual(["INVALID"]);
    expect(store.shown().state).toBe("saved");
    expect(kinds(store)).toEqual(["news", "notes"]);
  },
);

test("what was composed when the session ended waits for its author, and is not saved under another name", async () => {
  const { store, sent } = open("UNAUTHENTICATED");
  takeAway(store);
  await vi.advanceTimersByTimeAsync(100);
  for (const other of [undefined, "aurelie"]) {
    person.id = other;
    await vi.advanceTimersByTimeAsync(9000);
    expect([store.shown().state, sent.length, kinds(store)]).toEqual(["waiting", 1, ["notes"]]);
  }
  person.id = "helene";
  await vi.advanceTimersByTimeAsync(9000);
  expect([store.shown().state, sent.length]).toEqual(["saved", 2]);
});

test("a choice beside the grid waits like the grid, stays shown, and is taken back when it is refused for good", async () => {
  const { session } = open("INTERNAL", null);
  const done = session.address({ roles: ["STUDENT"], classes: [] });
  await vi.advanceTimersByTimeAsync(100);
  expect([session.state(), session.layer().audience.roles]).toEqual(["waiting", ["STUDENT"]]);
  await vi.advanceTimersByTimeAsync(9000);
  await done;
  expect(session.state()).toBe("saved");

  const refusing = open("FORBIDDEN").session;
  await expect(refusing.address({ roles: ["STUDENT"], classes: [] })).rejects.toBeInstanceOf(Unacceptable);
  expect([refusing.state(), refusing.layer().audience.roles]).toEqual(["saved", []]);
});

test("a version that is taken up again is the draft in the same session: nothing before it is undone or saved on it", async () => {
  const { session, store, sent, becomes } = open();
  const leave = session.subscribe(() => void store.refresh());
  takeAway(store);
  await vi.advanceTimersByTimeAsync(100);
  expect([kinds(store), store.shown().canUndo]).toEqual([["notes"], true]);

  const first = { pages: [{ key: "home", name: "Accueil" }], placements: [{ ...news, kind: "agenda" }] };
  const audience = { roles: ["STUDENT"], classes: [] } as unknown as ShownLayer["audience"];
  await session.beginAgain(async (on) => {
    expect(on).toEqual({ id: "layer", basedOn: 2 });
    await Promise.resolve(becomes({ version: 3, draft: first, audience }));
  });
  await vi.advanceTimersByTimeAsync(0);
  const { canUndo, canRedo, state } = store.shown();
  expect([kinds(store), canUndo, canRedo, state]).toEqual([["agenda"], false, false, "saved"]);

  store.perform([{ type: "remove", slot: "agenda" }]);
  await vi.advanceTimersByTimeAsync(100);
  store.take("undo");
  await vi.advanceTimersByTimeAsync(100);
  expect([kinds(store), sent.length, session.layer().audience.roles]).toEqual([["agenda"], 3, ["STUDENT"]]);
  leave();
});
