import { expect, test } from "vitest";
import type { Attached, AttachedFile } from "./attached-file.ts";
import { UploadList } from "./upload-list.ts";
import type { UploadEvents } from "./upload.ts";

const fileOf = (name: string, size = 1000) => {
  const file = new File(["x"], name);
  Object.defineProperty(file, "size", { value: size });
  return file;
};
const card = (name: string) => ({ id: name, name, mediaType: "text/plain", size: 1000 }) as AttachedFile;
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A form that keeps what it is given, and ways that do as a test says. */
const openForm = () => {
  const ways = new Map<string, UploadEvents>();
  const did: string[] = [];
  const list = new UploadList((file, events) => {
    ways.set(file.name, events);
    const tell = (what: string) => async () => void did.push(`${what} ${file.name}`);
    return { start: tell("start"), pause: tell("pause"), cut: tell("cut"), giveUp: tell("give up") };
  });
  const form = { value: [] as Attached[], told: [] as string[] };
  const follow = () =>
    list.follow({
      value: form.value,
      onChange: (files) => void (form.value = files),
      onDone: (name) => form.told.push(`${name} done`),
      onRefused: (name, refusal) => form.told.push(`${name} ${refusal}`),
    });
  follow();
  return { list, ways, did, form, follow };
};

test("files that end at once before the form is drawn again are all attached", async () => {
  const { list, ways, form } = openForm();
  list.add([fileOf("a.txt"), fileOf("b.txt"), fileOf("c.txt")]);
  await settled();
  expect(list.isWorking()).toBe(true);
  for (const name of ["b.txt", "a.txt", "c.txt"]) ways.get(name)!.onDone(card(name));
  expect(form.value.map(({ id }) => id)).toEqual(["b.txt", "a.txt", "c.txt"]);
  expect(form.told).toEqual(["b.txt done", "a.txt done", "c.txt done"]);
  expect([list.isWorking(), list.pending()]).toEqual([false, []]);
});

test("what is too large, too much or too many is said at once, and stays to be read", async () => {
  const { list, ways, form, follow } = openForm();
  form.value = Array.from({ length: 7 }, (_, at) => card(`${at}`));
  follow();
  const megabyte = 1024 * 1024;
  list.add([
    fileOf("empty", 0),
    fileOf("large", 20 * megabyte + 1),
    fileOf("one", 20 * megabyte),
    fileOf("two", 20 * megabyte),
    fileOf("much", 20 * megabyte),
    fileOf("three"),
    fileOf("many"),
  ]);
  await settled();
  expect(form.told).toEqual(["empty EMPTY", "large TOO_LARGE", "much TOO_MUCH", "many TOO_MANY"]);
  expect([...ways.keys()]).toEqual(["one", "two", "three"]);
  expect(
    list
      .pending()
      .filter(({ state }) => state === "REFUSED")
      .map(({ name }) => name),
  ).toEqual(["empty", "large", "much", "many"]);
});

test("what was cut goes on when the network is back; what was paused waits for its sender", async () => {
  const { list, ways, did } = openForm();
  list.add([fileOf("cut"), fileOf("paused"), fileOf("sent")]);
  await settled();
  ways.get("paused")!.onState("PAUSED");
  ways.get("sent")!.onState("CHECKING");
  did.length = 0;
  list.cutAll();
  expect(did).toEqual(["cut cut"]);
  ways.get("cut")!.onState("CUT");
  list.resumeAll();
  expect(did).toEqual(["cut cut", "start cut"]);
});

test("a refusal of the moment is tried again; another one is not offered to be", async () => {
  const { list, ways, did } = openForm();
  list.add([fileOf("busy"), fileOf("programme")]);
  await settled();
  ways.get("busy")!.onRefused("QUOTA");
  ways.get("programme")!.onRefused("RUNS");
  expect(list.pending().map(({ refusal, retryable }) => [refusal, retryable])).toEqual([
    ["QUOTA", true],
    ["RUNS", false],
  ]);
  did.length = 0;
  list.retry(list.pending()[0]!.key);
  await settled();
  expect([did, list.pending()[0]!.state]).toEqual([["start busy"], "SENDING"]);
});

test("what is removed is given up, and what the page leaves too", async () => {
  const { list, did } = openForm();
  list.add([fileOf("a"), fileOf("b"), fileOf("c")]);
  await settled();
  did.length = 0;
  list.remove(list.pending()[1]!.key);
  expect(list.pending().map(({ name }) => name)).toEqual(["a", "c"]);
  list.giveUpAll();
  expect(did).toEqual(["give up b", "give up a", "give up c"]);
});
