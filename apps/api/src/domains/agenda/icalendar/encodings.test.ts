import { expect, test } from "vitest";

import { calendarOf } from "./agenda.factory.ts";
import { calendarLines, eventLines, icsBytes } from "./ics.factory.ts";

const title = "Chœur des élèves";
const lines = calendarLines(...eventLines({ title }), ...eventLines({ uid: "two@tests", title: "Latin" }));
const text = lines.join("\r\n");
const titlesOf = (bytes: Uint8Array): string[] => calendarOf(bytes).events.map((one) => one.title);
const bigEndian = (written: string): Buffer => Buffer.from(written, "utf16le").swap16();

test.for<readonly [string, Buffer]>([
  ["UTF-8", Buffer.from(text)],
  ["UTF-8 with a mark", Buffer.from(`\uFEFF${text}`)],
  ["UTF-16 of Windows with a mark", Buffer.from(`\uFEFF${text}`, "utf16le")],
  ["UTF-16 of Windows without one", Buffer.from(text, "utf16le")],
  ["UTF-16 of old Macs with a mark", bigEndian(`\uFEFF${text}`)],
  ["UTF-16 of old Macs without one", bigEndian(text)],
  ["Windows-1252", Buffer.from(text.replace("œ", "\u009C"), "latin1")],
])("a timetable in %s is read with its accents", ([, bytes]) => {
  expect(titlesOf(bytes)).toEqual([title, "Latin"]);
});

test.for<readonly [string, string]>([
  ["LF", lines.join("\n")],
  ["CR", lines.join("\r")],
  ["CR CR LF", lines.join("\r\r\n")],
  ["all of them", lines.map((line, at) => `${line}${["\r\n", "\n", "\r"][at % 3]}`).join("")],
])("a timetable whose lines end in %s is read", ([, written]) => {
  expect(titlesOf(Buffer.from(written))).toEqual([title, "Latin"]);
});

test("a name that is folded within a character, by spaces or tabs, is joined again", () => {
  const bytes = Buffer.from(text);
  const at = bytes.indexOf("œ") + 1;
  for (const fold of ["\r\n ", "\n\t", "\r ", "\r\r\n\t"]) {
    const folded = Buffer.concat([bytes.subarray(0, at), Buffer.from(fold), bytes.subarray(at)]);
    expect(titlesOf(folded)).toEqual([title, "Latin"]);
  }
});

test("a text that its programme cut within a character is no Windows text for that", () => {
  const cut = Buffer.from("SUMMARY:Élèves délégué").subarray(0, -1);
  const [before, after] = icsBytes(...lines)
    .toString("latin1")
    .split(/SUMMARY:[^\r]*(?=\r\nEND:VEVENT\r\nBEGIN)/);
  const bytes = Buffer.concat([Buffer.from(before!, "latin1"), cut, Buffer.from(after!, "latin1")]);
  expect(titlesOf(bytes)[0]).toBe("Élèves délégu\uFFFD");
});

test("two files of a school, put one after the other with their marks, are read as one", () => {
  const other = `\uFEFF${calendarLines(...eventLines({ uid: "three@tests", title: "Grec" })).join("\r\n")}`;
  expect(titlesOf(Buffer.from(`\uFEFF${text}\r\n${other}`))).toEqual([title, "Latin", "Grec"]);
});

test("a timetable of an old telephone, whose accents are numbers, is read", () => {
  const quoted = [
    "SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=89l=C3=A8ve =",
    "d=c3=a9l=C3=A9gu=C3=A9 a=b",
  ];
  const place = "LOCATION;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:B=E2timent B=3D2";
  const event = eventLines().flatMap((line) => (line.startsWith("SUMMARY") ? [...quoted, place] : [line]));
  const { events } = calendarOf(icsBytes(...calendarLines(...event, ...eventLines({ uid: "two@tests" }))));
  expect([events.length, events[0]!.title, events[0]!.place]).toEqual([
    2,
    "Élève délégué a=b",
    "Bâtiment B=2",
  ]);
});
