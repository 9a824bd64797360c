import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";

import { cleanText } from "./clean-text.ts";
import { DeliveryError } from "./delivery-error.ts";
import { categoryOf, type Kind, kinds } from "./kinds.ts";

export interface DeliveryHeader {
  academy: string;
  /** `yyyy-mm-dd`. */
  date: string;
}

/** The values of an attribute; none at all is written as an empty value. */
export type WrittenAttributes = readonly (readonly [name: string, values: readonly (string | null)[]])[];

interface OpenPart {
  stream: WriteStream;
  part: number;
  records: number;
}

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escape = (text: string): string => text.replaceAll(/[&<>]/g, (character) => escapes[character]!);

/** A part of a composite value: the dollar separates. */
export const part = (text: string | null): string => cleanText((text ?? "").replaceAll("$", " "));
export const compose = (...parts: (string | null)[]): string => parts.map(part).join("$");

const operational: Record<Kind, string> = {
  EtabEducNat: "categorieStructure",
  MatiereEducNat: "categorieMatiere",
  MefEducNat: "categorieMef",
  PersEducNat: "categoriePersonne",
  Eleve: "categoriePersonne",
  PersRelEleve: "categoriePersonne",
};

const dayOf = (date: string): string => date.split("-").toReversed().join("/");

const attribute = (name: string, values: readonly (string | null)[]): string => {
  const written = values.map((value) => cleanText(value ?? "")).filter(Boolean);
  const inner =
    written.length > 0 ? written.map((value) => `<value>${escape(value)}</value>`).join("") : "<value/>";
  return `<attr name="${name}">${inner}</attr>\n`;
};

/** Writes a complete delivery, record after record, in numbered parts; holds nothing but what waits for the disk. */
export class DeliveryWriter {
  readonly records = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;

  readonly #folder: string;
  readonly #header: DeliveryHeader;
  readonly #recordsPerPart: number;
  readonly #open = new Map<Kind, OpenPart>();

  private constructor(folder: string, header: DeliveryHeader, recordsPerPart: number) {
    this.#folder = folder;
    this.#header = header;
    this.#recordsPerPart = recordsPerPart;
  }

  /** @throws DeliveryError for a folder that already holds something: two deliveries in one would be taken for one */
  static async create(
    folder: string,
    header: DeliveryHeader,
    recordsPerPart = 10_000,
  ): Promise<DeliveryWriter> {
    await mkdir(folder, { recursive: true }).catch(() => {
      throw new DeliveryError(`${folder} is a file, or lies in one: a delivery is a folder.`);
    });
    if ((await readdir(folder)).length > 0)
      throw new DeliveryError(`${folder} is not empty: give a new folder.`);
    return new DeliveryWriter(folder, header, recordsPerPart);
  }

  async write(kind: Kind, key: string, attributes: WrittenAttributes): Promise<void> {
    const { stream } = await this.#partFor(kind);
    const category = `<attr name="${operational[kind]}"><value>${categoryOf(kind)}</value></attr>`;
    const record =
      `\n<addRequest>\n<operationalAttributes>${category}</operationalAttributes>\n<identifier><id>${escape(key)}</id></identifier>\n` +
      `<attributes>\n${attributes.map(([name, values]) => attribute(name, values)).join("")}</attributes>\n</addRequest>\n`;
    if (!stream.write(record)) await once(stream, "drain");
  }

  async close(): Promise<void> {
    for (const kind of kinds) await this.#closePart(kind);
  }

  async #partFor(kind: Kind): Promise<OpenPart> {
    let open = this.#open.get(kind);
    let number = 0;
    if (open && open.records === this.#recordsPerPart) {
      number = open.part + 1;
      await this.#closePart(kind);
      open = undefined;
    }
    if (!open) {
      open = { stream: this.#begin(kind, number), part: number, records: 0 };
      this.#open.set(kind, open);
    }
    open.records++;
    this.records[kind]++;
    return open;
  }

  #begin(kind: Kind, number: number): WriteStream {
    const { academy, date } = this.#header;
    const name = `PREAU_Complet_${date.replaceAll("-", "")}_${kind}_${String(number).padStart(4, "0")}.xml`;
    const stream = createWriteStream(join(this.#folder, name), { flags: "wx" });
    const academyCode = part(academy).replaceAll(/["<>&]|--/g, "");
    stream.write(
      `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ficAlimMENESR SYSTEM "ficAlimMENESR.dtd">\n<ficAlimMENESR>\n` +
        `<!-- versionAF="AAF-VE2401" codeAcademieExport="${academyCode}" degre="2D" dateGenerationExport="${dayOf(date)}" -->\n`,
    );
    return stream;
  }

  async #closePart(kind: Kind): Promise<void> {
    const open = this.#open.get(kind);
    if (!open) return;
    const { stream } = open;
    this.#open.delete(kind);
    stream.end("\n</ficAlimMENESR>\n");
    await finished(stream);
  }
}
