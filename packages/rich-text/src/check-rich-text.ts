import type { Mark, Node, Schema } from "@tiptap/pm/model";
import { wrongAttribute } from "./attributes.ts";
import { asSeen } from "./clean-text.ts";
import type { RichText } from "./document.ts";
import { LIMITS } from "./limits.ts";
import { isEmpty } from "./plain-text.ts";
import { Refusal } from "./refusal.ts";
import { schemaOf } from "./schema.ts";

export interface RichTextLimits {
  /** Characters at most; 50,000 unless said. */
  longest?: number;
  /** Whether images may stand in it; they may not unless said. */
  images?: boolean;
}

export type Checked = { ok: true; doc: RichText } | { ok: false; path: string; message: string };

/**
 * Makes a text of what somebody sent: the same schema as the editor's, and the rules of links and of hygiene. What
 * came unseen with a paste is cleaned; anything else that does not fit is refused, by its place: `content.0.type`.
 */
export function checkRichText(
  json: unknown,
  { longest = LIMITS.characters, images }: RichTextLimits = {},
): Checked {
  try {
    const schema = schemaOf(images === true);
    const doc = new Reading(schema, longest).node(json, { path: "", depth: 0, expected: "doc" });
    doc.check();
    // What ProseMirror writes has attributes without a prototype.
    const text = JSON.parse(JSON.stringify(doc)) as RichText;
    if (isEmpty(text)) throw new Refusal("content", "Write some text.");
    return { ok: true, doc: text };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, path: error.path, message: error.message };
    throw error;
  }
}

interface Place {
  path: string;
  depth: number;
  expected?: "doc";
}

const below = (path: string, name: string | number): string => (path === "" ? `${name}` : `${path}.${name}`);

/** One reading of one text: what it spends of its limits is counted as one goes. */
class Reading {
  private readonly schema: Schema;
  private readonly longest: number;
  private characters = 0;
  private nodes = 0;

  constructor(schema: Schema, longest: number) {
    this.schema = schema;
    this.longest = longest;
  }

  node(json: unknown, { path, depth, expected }: Place): Node {
    const { type, text, attrs, marks, content } = fieldsOf(json, path);
    if (depth > LIMITS.depth || (this.nodes += 1) > LIMITS.nodes)
      throw new Refusal("content", "This text has too many parts.");
    if (typeof type !== "string" || (expected ?? type) !== type || !Object.hasOwn(this.schema.nodes, type))
      throw new Refusal(below(path, "type"), "No text holds this.");
    if (type === "text")
      return this.schema.text(this.words(text, below(path, "text")), this.marks(marks, path));
    if (text !== undefined) throw new Refusal(path, "Only words have a text.");
    refuseAttributes(type, attrs, path);
    const nodeType = this.schema.nodes[type]!;
    const children = this.list(content, below(path, "content")).map((child, index) =>
      this.node(child, { path: `${below(path, "content")}.${index}`, depth: depth + 1 }),
    );
    const node = nodeType.create(attrs as object | null, children, this.marks(marks, path));
    if (!nodeType.validContent(node.content))
      throw new Refusal(below(path, "content"), "These parts do not go together.");
    return node;
  }

  private words(text: unknown, path: string): string {
    if (typeof text !== "string") throw new Refusal(path, "Words are text.");
    this.spend(text.length);
    const seen = asSeen(text);
    if (seen === "") throw new Refusal(path, "These words are empty.");
    return seen;
  }

  private marks(json: unknown, path: string): Mark[] {
    const at = below(path, "marks");
    const marks = this.list(json, at).map((one, index) => {
      const place = `${at}.${index}`;
      const { type, attrs, ...rest } = fieldsOf(one, place);
      if (typeof type !== "string" || !Object.hasOwn(this.schema.marks, type))
        throw new Refusal(below(place, "type"), "No text holds this.");
      if (Object.values(rest).some((value) => value !== undefined))
        throw new Refusal(place, "A mark has a type and attributes.");
      refuseAttributes(type, attrs, place);
      if (type === "link") this.spend((attrs as { href: string }).href.length);
      return this.schema.marks[type]!.create(attrs as object | null);
    });
    const set = marks.reduce((before, mark) => mark.addToSet(before), [] as readonly Mark[]);
    if (set.length !== marks.length) throw new Refusal(at, "Each mark stands once.");
    return [...set];
  }

  private list(json: unknown, path: string): unknown[] {
    if (json === undefined) return [];
    if (!Array.isArray(json)) throw new Refusal(path, "This is a list.");
    if (json.length > LIMITS.nodes) throw new Refusal("content", "This text has too many parts.");
    return json;
  }

  private spend(characters: number): void {
    this.characters += characters;
    if (this.characters > this.longest)
      throw new Refusal("content", `A text has ${this.longest} characters at most.`);
  }
}

const fields = ["type", "text", "attrs", "marks", "content"] as const;

/** The fields that a node or a mark may have, and none beside them. */
function fieldsOf(json: unknown, path: string): Record<(typeof fields)[number], unknown> {
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw new Refusal(path, "This is no part of a text.");
  if (Object.keys(json).some((name) => !(fields as readonly string[]).includes(name)))
    throw new Refusal(path, "Nobody knows these fields.");
  const own = (name: string): unknown =>
    Object.hasOwn(json, name) ? (json as Record<string, unknown>)[name] : undefined;
  const [type, text, attrs, marks, content] = fields.map(own);
  return { type, text, attrs, marks, content };
}

function refuseAttributes(type: string, attrs: unknown, path: string): void {
  const wrong = wrongAttribute(type, attrs);
  if (wrong !== null) throw new Refusal(below(path, wrong.path), wrong.message);
}
