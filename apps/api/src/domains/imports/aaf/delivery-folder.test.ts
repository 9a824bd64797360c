import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

import { listDelivery } from "./delivery-folder.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "preau-folder-"));
});
afterEach(() => rm(folder, { recursive: true }));

const put = (...names: string[]) => Promise.all(names.map((name) => writeFile(join(folder, name), "<x/>")));

test("files are known by the end of their names, whatever comes before", async () => {
  await put(
    "ENT2DVA-ENT16_Complet_20240916_PersEducNat_0000.xml",
    "clean-FULL_Eleve_0000.xml",
    "Eleve_0001.xml",
  );
  await put("ficAlimMENESR.dtd", "notes.txt", "other.xml");
  const delivery = await listDelivery(folder);
  expect(delivery.files.map(({ kind, part, date }) => [kind, part, date])).toEqual([
    ["PersEducNat", 0, "2024-09-16"],
    ["Eleve", 0, undefined],
    ["Eleve", 1, undefined],
  ]);
  expect(delivery.ignored).toEqual(["other.xml"]);
});

test("PersRelEleve is not taken for Eleve", async () => {
  await put("ENT_PersRelEleve_0000.xml");
  expect((await listDelivery(folder)).files.map((file) => file.kind)).toEqual(["PersRelEleve"]);
});

test("a kind whose parts have gaps is not complete", async () => {
  await put(
    "Eleve_0001.xml",
    "PersRelEleve_0000.xml",
    "PersRelEleve_0002.xml",
    "PersRelEleve_0003.xml",
    "EtabEducNat_0000.xml",
  );
  const { complete, missingParts } = await listDelivery(folder);
  expect([...complete]).toEqual(["EtabEducNat"]);
  expect(Object.fromEntries(missingParts)).toEqual({ Eleve: [0], PersRelEleve: [1] });
});

test("two deliveries in one folder are refused", async () => {
  await put("A_Complet_20260901_Eleve_0000.xml", "A_Complet_20260902_Eleve_0000.xml");
  await expect(listDelivery(folder)).rejects.toThrow(/holds two deliveries/);
});

test("a delivery of differences is refused", async () => {
  await put("ENT_Delta_20260901_Eleve_0000.xml");
  await expect(listDelivery(folder)).rejects.toThrow(/differences \(Delta\)/);
});

test("sub-folders are not looked into, and a folder with the name of a file is refused", async () => {
  await mkdir(join(folder, "older"));
  await writeFile(join(folder, "older", "Eleve_0000.xml"), "<x/>");
  await expect(listDelivery(folder)).rejects.toThrow(/holds no file of AAF/);
  await mkdir(join(folder, "Eleve_0000.xml"));
  await expect(listDelivery(folder)).rejects.toThrow(/Eleve_0000\.xml: this is not a regular file/);
});

test("a file of nothing is refused", async () => {
  await writeFile(join(folder, "Eleve_0000.xml"), "");
  await expect(listDelivery(folder)).rejects.toThrow(/Eleve_0000\.xml: this file is empty/);
});

test("no folder, or a file in its place, is told in plain words", async () => {
  await expect(listDelivery(join(folder, "nowhere"))).rejects.toThrow(/There is no folder .*nowhere/);
  await put("archive.zip");
  await expect(listDelivery(join(folder, "archive.zip"))).rejects.toThrow(/is a file: unpack the delivery/);
  await expect(listDelivery(`${folder}/\0/etc`)).rejects.toThrow(/There is no folder/);
});
