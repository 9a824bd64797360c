import { describe, expect, test } from "vitest";

import { fileXml, pupil, school } from "../small-delivery.factory.ts";
import type { Kind } from "./kinds.ts";
import { type AafRecord, RecordParser } from "./record-parser.ts";

function parse(text: string, kind: Kind = "Eleve", piece = 64): AafRecord[] {
  const parser = new RecordParser("Eleve_0000.xml", kind);
  const records: AafRecord[] = [];
  for (let at = 0; at < text.length; at += piece) records.push(...parser.push(text.slice(at, at + piece)));
  return [...records, ...parser.end()];
}

const whole = fileXml("Eleve", [pupil("1"), pupil("2")]);

test("a record is read with its key, its line and its values; empty values are none", () => {
  const text = fileXml("Eleve", [
    pupil("7", { ENTEleveGroupes: ["", "  "], ENTEleveClasses: ["1$6A", "1$ULIS"] }),
  ]);
  const [record] = parse(text, "Eleve", 7);
  expect(record).toMatchObject({ key: "7", line: 5 });
  expect(record!.attributes.get("ENTEleveClasses")).toEqual(["1$6A", "1$ULIS"]);
  expect(record!.attributes.has("ENTEleveGroupes")).toBe(false);
});

test("what the comments say is kept", () => {
  const parser = new RecordParser("Eleve_0000.xml", "Eleve");
  parser.push(fileXml("Eleve", [pupil("1")], 'versionAF="AAF-VE1301" degre="2D"'));
  expect(Object.fromEntries(parser.header)).toEqual({ versionAF: "AAF-VE1301", degre: "2D" });
});

describe("a file that cannot be trusted is refused, with its line", () => {
  test.each([
    ["cut in half", whole.slice(0, whole.length / 2), /line \d+.*stops before its end: <\w+> is still open/],
    ["not well-formed", whole.replace("</attr>", "</atr>"), /line 6, column \d+.*not well-formed XML/],
    ["of another root", "<BEE_ELEVES/>", /its root is <BEE_ELEVES>/],
    ["without any element", "<?xml version='1.0'?>\n", /empty: it holds no element/],
    [
      "of an unknown category",
      whole.replace("<value>Eleve<", "<value>Chat<"),
      /line 5.*category “Chat” is unknown/,
    ],
    ["of another kind", fileXml("EtabEducNat", [school()]), /a record of EtabEducNat in a file of Eleve/],
    [
      "with differences",
      whole.replace("<addRequest>", "<modifyRequest>"),
      /only complete deliveries are read/,
    ],
    ["with deletions", whole.replace("<addRequest>", "<deleteRequest>"), /only complete deliveries are read/],
    [
      "with an unknown element",
      whole.replace("<identifier>", "<x/><identifier>"),
      /<x> does not belong in <addRequest>/,
    ],
    ["without an identifier", whole.replace("<id>1</id>", "<id> </id>"), /no identifier/],
    [
      "with text between records",
      whole.replace("</addRequest>", "</addRequest>oops"),
      /text outside of any value/,
    ],
    [
      "with a control character",
      whole.replace("NOM1", "NOM\u0001"),
      /not well-formed XML \(disallowed character/,
    ],
    ["with a hidden control character", whole.replace("NOM1", "NOM&#1;"), /not well-formed XML/],
  ])("%s", (_, text, message) => {
    expect(() => parse(text)).toThrow(message);
    expect(() => parse(text)).toThrow(/^Eleve_0000\.xml/);
  });

  test("entities are never expanded: a billion laughs", () => {
    const laughs = `<!DOCTYPE ficAlimMENESR [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
    expect(() => parse(whole.replace(/<!DOCTYPE.*>/, laughs))).toThrow(/defines entities/);
    expect(() => parse(whole.replace("NOM1", "&b;"))).toThrow(/undefined entity/);
  });

  test("an attribute of ten million characters is not gathered in memory", () => {
    const huge = "x".repeat(10_000_000);
    expect(() => parse(whole.replace('name="sn"', `name="${huge}"`), "Eleve", 65_536)).toThrow(
      /longer than a million/,
    );
    expect(() => parse(whole.replace("NOM1", huge), "Eleve", 65_536)).toThrow(/longer than/);
  });
});

test("a name cannot be disguised by marks of direction or invisible letters", () => {
  const [record] = parse(whole.replace("NOM1", "\u202EMON\u200B  NOM\u0301 "));
  expect(record!.attributes.get("ENTPersonNomPatro")).toEqual(["MON NOḾ"]);
});
