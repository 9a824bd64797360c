import { beforeEach, describe, expect, it } from "vitest";
import { emptyDraft, type DraftContent } from "./draft-content.ts";
import { openDraft, type SaveAnswer } from "./draft-session.ts";
import { openKeptDrafts } from "./kept-drafts.ts";

/** Keeps values as properties of its own, as browsers do. */
const storage = (room = Number.POSITIVE_INFINITY) =>
  Object.create({
    getItem(key: string) {
      return (this as unknown as Record<string, string>)[key] ?? null;
    },
    setItem(key: string, value: string) {
      if (value.length > room) throw new DOMException("No room", "QuotaExceededError");
      Object.assign(this, { [key]: value });
    },
    removeItem(key: string) {
      delete (this as unknown as Record<string, string>)[key];
    },
  }) as Storage;

/** What the API holds of one draft; it may be out of reach. */
const api = () => {
  const held = {
    content: undefined as DraftContent | undefined,
    copy: undefined as DraftContent | undefined,
    version: 0,
    saves: 0,
    reachable: true,
    gone: false,
  };
  return Object.assign(held, {
    async save(id: string, content: DraftContent, version: number): Promise<SaveAnswer> {
      await Promise.resolve();
      if (!held.reachable) throw new Error("unreachable");
      if (held.gone) return { kind: "gone" };
      if (version !== held.version) {
        held.copy = content;
        return { kind: "saved", id: `${id}-copy`, version: 1 };
      }
      held.content = content;
      held.version += 1;
      held.saves += 1;
      return { kind: "saved", id, version: held.version };
    },
  });
};

let place: Storage;
let server: ReturnType<typeof api>;
const kept = () => openKeptDrafts("nadia", true, place);
const open = (over: Partial<Parameters<typeof openDraft>[0]> = {}) =>
  openDraft({
    id: "d1",
    content: emptyDraft,
    version: 0,
    unsaved: false,
    transport: server,
    kept: kept(),
    pause: 60_000,
    ...over,
  });

beforeEach(() => {
  place = storage();
  server = api();
});

describe("a draft that saves itself", () => {
  it("is nothing until something is written", async () => {
    const draft = open();
    expect(await draft.save()).toBe(true);
    draft.write({ establishmentId: "jean-zay" });
    expect(await draft.save()).toBe(true);
    expect([server.saves, draft.state(), kept().all()]).toEqual([0, "blank", []]);
  });

  it("is in this browser at once, and only with the API when that has it", async () => {
    const draft = open();
    draft.write({ subject: "Sortie" });
    expect(kept().read("d1")?.content.subject).toBe("Sortie");
    await draft.save();
    expect([server.content?.subject, draft.state(), kept().all()]).toEqual(["Sortie", "saved", []]);
  });

  it("outlives a closed tab without network, and is saved by the next one", async () => {
    server.reachable = false;
    const draft = open();
    draft.write({ subject: "Sortie au théâtre" });
    expect(await draft.save()).toBe(false);
    expect(draft.state()).toBe("kept");
    const found = kept().all()[0]!;
    server.reachable = true;
    const later = open({ content: found.content, version: found.version, unsaved: true });
    expect(await later.save()).toBe(true);
    expect(server.content?.subject).toBe("Sortie au théâtre");
    expect(kept().all()).toEqual([]);
  });

  it("saves what was written while it was being saved", async () => {
    const draft = open();
    draft.write({ subject: "Sor" });
    const saving = draft.save();
    draft.write({ subject: "Sortie" });
    await saving;
    expect([server.content?.subject, server.saves, draft.state()]).toEqual(["Sortie", 2, "saved"]);
  });

  it("written elsewhere too goes on as a copy, and overwrites nothing", async () => {
    server.version = 3;
    server.content = { ...emptyDraft, subject: "From the phone" };
    const draft = open({ version: 2, content: { ...emptyDraft, subject: "Old" } });
    draft.write({ subject: "From the desk" });
    expect(await draft.save()).toBe(true);
    expect([draft.state(), draft.id()]).toEqual(["copied", "d1-copy"]);
    expect([server.content?.subject, server.copy?.subject]).toEqual(["From the phone", "From the desk"]);
    expect(kept().all()).toEqual([]);
  });

  it("that was sent or thrown away elsewhere is kept here, and begins again when one says so", async () => {
    server.gone = true;
    const draft = open({ version: 2 });
    draft.write({ subject: "Sortie" });
    expect(await draft.save()).toBe(false);
    expect([draft.state(), kept().read("d1")?.content.subject]).toEqual(["gone", "Sortie"]);
    server.gone = false;
    server.version = 0;
    expect(await draft.restart("d2")).toBe(true);
    expect([draft.id(), server.content?.subject, kept().all()]).toEqual(["d2", "Sortie", []]);
  });

  it("that was sent is never saved again, nor left behind", async () => {
    const draft = open();
    draft.write({ subject: "Sortie" });
    const saving = draft.save();
    draft.close();
    await saving;
    draft.write({ subject: "Trop tard" });
    await draft.save();
    expect([server.saves, kept().all()]).toEqual([1, []]);
  });

  it("says that it is nowhere but in the page when this browser has no room", async () => {
    place = storage(10);
    server.reachable = false;
    const draft = open();
    draft.write({ subject: "Sortie" });
    await draft.save();
    expect(draft.state()).toBe("unkept");
  });
});

describe("what waits in this browser", () => {
  it("is of one person, the newest first, and never what is broken", () => {
    const own = kept();
    own.keep({ id: "a", content: emptyDraft, version: 0, at: "2026-11-23T10:00:00Z" });
    own.keep({ id: "b", content: emptyDraft, version: 0, at: "2026-11-24T10:00:00Z" });
    place.setItem("preau:person:nadia:draft:c", "{");
    openKeptDrafts("karim", true, place).keep({
      id: "x",
      content: emptyDraft,
      version: 0,
      at: "2026-11-25T10:00:00Z",
    });
    expect(own.all().map(({ id }) => id)).toEqual(["b", "a"]);
  });
});
