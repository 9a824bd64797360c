import { SaxesParser } from "saxes";

import { cleanText } from "./clean-text.ts";
import { DeliveryError } from "./delivery-error.ts";
import { type Kind, kindOfCategory } from "./kinds.ts";

export interface AafRecord {
  key: string;
  line: number;
  /** Values of an attribute, clean; an attribute without any value is missing. */
  attributes: ReadonlyMap<string, readonly string[]>;
}

const root = "ficAlimMENESR";
/** Which element may stand in which. */
const children: Record<string, readonly string[]> = {
  [root]: ["addRequest"],
  addRequest: ["operationalAttributes", "identifier", "attributes"],
  operationalAttributes: ["attr"],
  identifier: ["id"],
  attributes: ["attr"],
  attr: ["value"],
};
const longestValue = 4000;
const longestRecord = 1_000_000;
/** More text than this without a single tag is no directory. */
const longestSilence = 1_000_000;

/** Reads one file of one kind, in pieces; holds no more than the records of the last piece. */
export class RecordParser {
  /** What the comments before the records say: `versionAF`, `codeAcademieExport`… */
  readonly header = new Map<string, string>();
  count = 0;

  readonly #xml = new SaxesParser({ xmlns: false, forceXMLVersion: true, defaultXMLVersion: "1.0" });
  readonly #file: string;
  readonly #kind: Kind;
  readonly #path: string[] = [];
  #records: AafRecord[] = [];
  #silence = 0;
  #ended = false;

  #text = "";
  #section = "";
  #attribute = "";
  #category = "";
  #key = "";
  #line = 0;
  #size = 0;
  #attributes = new Map<string, string[]>();

  constructor(file: string, kind: Kind) {
    this.#file = file;
    this.#kind = kind;
    this.#xml.on("error", (error) => this.#illFormed(error));
    this.#xml.on("doctype", (text) => this.#doctype(text));
    this.#xml.on("comment", (text) => this.#comment(text));
    this.#xml.on("opentag", (tag) => this.#open(tag.name, tag.attributes));
    this.#xml.on("text", (text) => this.#add(text));
    this.#xml.on("cdata", (text) => this.#add(text));
    this.#xml.on("closetag", (tag) => this.#close(tag.name));
  }

  /** @throws DeliveryError with the line of what is wrong */
  push(text: string): AafRecord[] {
    this.#silence += text.length;
    this.#xml.write(text);
    if (this.#silence > longestSilence)
      this.#refuse("a single value or tag is longer than a million characters");
    return this.#take();
  }

  end(): AafRecord[] {
    this.#ended = true;
    this.#xml.close();
    return this.#take();
  }

  #take(): AafRecord[] {
    const records = this.#records;
    this.#records = [];
    return records;
  }

  #refuse(message: string, line = this.#xml.line): never {
    const column = line === this.#xml.line ? this.#xml.column : undefined;
    throw new DeliveryError(message, { file: this.#file, line, column });
  }

  #illFormed(error: Error): never {
    const what = error.message.replace(/^\d+:\d+: /, "").replace(/\.$/, "");
    if (!this.#ended) this.#refuse(`this is not well-formed XML (${what})`);
    if (this.#path.length === 0) this.#refuse("this file is empty: it holds no element at all");
    this.#refuse(`the file stops before its end: <${this.#path.at(-1)}> is still open`);
  }

  #doctype(text: string): void {
    if (/<!ENTITY/i.test(text)) this.#refuse("it defines entities, which are never expanded");
  }

  #comment(text: string): void {
    this.#silence = 0;
    if (this.count > 0 || text.length > longestValue) return;
    for (const [, name, value] of text.matchAll(/(\w+)\s*=\s*"([^"]*)"/g))
      this.header.set(name!, cleanText(value!));
  }

  #open(name: string, attributes: Record<string, string>): void {
    this.#silence = 0;
    const parent = this.#path.at(-1);
    if (parent === undefined ? name !== root : !children[parent]?.includes(name))
      this.#unexpected(parent, name);
    this.#path.push(name);
    this.#text = "";
    if (name === "addRequest") this.#begin();
    else if (parent === "addRequest") this.#section = name;
    else if (name === "attr") this.#attribute = attributes.name ?? this.#refuse("<attr> has no name");
  }

  #unexpected(parent: string | undefined, name: string): never {
    if (parent === undefined) this.#refuse(`its root is <${name}>; a file of AAF has <${root}>`);
    if (name === "modifyRequest" || name === "deleteRequest") {
      this.#refuse(`<${name}>: this is a delivery of differences; only complete deliveries are read`);
    }
    this.#refuse(`<${name}> does not belong in <${parent}>`);
  }

  #begin(): void {
    this.#line = this.#xml.line;
    this.#category = "";
    this.#key = "";
    this.#size = 0;
    this.#attributes = new Map();
  }

  #add(text: string): void {
    const element = this.#path.at(-1);
    if (element === "value" || element === "id") {
      this.#text += text;
      this.#size += text.length;
      if (this.#text.length > longestValue) this.#refuse(`a value is longer than ${longestValue} characters`);
      if (this.#size > longestRecord)
        this.#refuse("a record is longer than a million characters", this.#line);
    } else if (text.trim() !== "") this.#refuse("there is text outside of any value");
  }

  #close(name: string): void {
    this.#silence = 0;
    this.#path.pop();
    if (name === "value") this.#value(cleanText(this.#text));
    else if (name === "id") this.#key = cleanText(this.#text);
    else if (name === "addRequest") this.#finish();
  }

  #value(value: string): void {
    if (value === "") return;
    if (this.#section === "operationalAttributes") this.#category = value;
    else {
      const values = this.#attributes.get(this.#attribute);
      if (values) values.push(value);
      else this.#attributes.set(this.#attribute, [value]);
    }
  }

  #finish(): void {
    const kind = kindOfCategory(this.#category);
    if (!kind) this.#refuse(`the category “${this.#category}” is unknown`, this.#line);
    if (kind !== this.#kind) this.#refuse(`a record of ${kind} in a file of ${this.#kind}`, this.#line);
    if (this.#key === "") this.#refuse("this record has no identifier", this.#line);
    this.count++;
    this.#records.push({ key: this.#key, line: this.#line, attributes: this.#attributes });
  }
}
