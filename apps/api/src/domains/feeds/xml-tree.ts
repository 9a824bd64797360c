import { Parser } from "htmlparser2";

/** An element of XML. Names are in small letters, with the prefix that is usual for their namespace. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  content: (string | XmlElement)[];
  parent: XmlElement | null;
}

export interface XmlTree {
  /** More than one when the document is not well formed. */
  roots: XmlElement[];
  /** Whether a DTD defines entities; they are never expanded. */
  definesEntities: boolean;
}

const limits = { elements: 50_000, depth: 256 };

/** Reads what can be read of a document, however broken; what comes after too many elements is left. */
export function readXml(text: string): XmlTree {
  const tree: XmlElement = { name: "", attributes: {}, content: [], parent: null };
  const left = { elements: limits.elements, depth: limits.depth };
  let open = tree;
  let verbatim = false;
  let definesEntities = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: XmlElement = { name, attributes, content: [], parent: open };
        element.name = usualName(element);
        open.content.push(element);
        open = element;
        left.elements -= 1;
        left.depth -= 1;
        if (left.elements === 0 || left.depth === 0) parser.pause();
      },
      onclosetag() {
        open = open.parent ?? tree;
        left.depth += 1;
      },
      oncdatastart: () => void (verbatim = true),
      oncdataend: () => void (verbatim = false),
      ontext: (words) => addText(open.content, verbatim ? words : withHtmlEntities(words)),
      onprocessinginstruction(_, written) {
        if (open === tree && /^!ENTITY|^!DOCTYPE[^]*<!ENTITY/i.test(written)) definesEntities = true;
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(text);
  return { roots: tree.content.filter(isElement), definesEntities };
}

/** Text comes in as many pieces as it has entities. */
function addText(content: XmlElement["content"], words: string): void {
  const last = content.at(-1);
  if (typeof last === "string") content[content.length - 1] = last + words;
  else content.push(words);
}

/** XML has five entities of its own, and feeds use those of HTML as if they were. */
function withHtmlEntities(words: string): string {
  if (!/&\w+;/.test(words)) return words;
  let text = "";
  new Parser({ ontext: (part) => void (text += part) }).end(words.replaceAll("<", "&lt;"));
  return text;
}

const bare = (uri: string): string =>
  uri
    .slice(0, 100)
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, "")
    .replace(/[/#]$/, "");

const usualPrefixes = new Map([
  ["purl.org/rss/1.0", ""],
  ["my.netscape.com/rdf/simple/0.9", ""],
  ["channel.netscape.com/rdf/simple/0.9", ""],
  ["backend.userland.com/rss2", ""],
  ["w3.org/1999/02/22-rdf-syntax-ns", "rdf"],
  ["w3.org/2005/atom", "atom"],
  ["purl.org/atom/ns", "atom"],
  ["purl.org/dc/elements/1.1", "dc"],
  ["purl.org/dc/terms", "dcterms"],
  ["purl.org/rss/1.0/modules/content", "content"],
  ["search.yahoo.com/mrss", "media"],
  ["itunes.com/dtds/podcast-1.0.dtd", "itunes"],
]);

function usualName(element: XmlElement): string {
  const [local = "", written = ""] = element.name.split(":", 2).toReversed();
  const prefix = usualPrefix(written, element);
  return prefix === "" ? local : `${prefix}:${local}`;
}

/** A namespace that is unknown, or that nobody declared, keeps the prefix that is written. */
function usualPrefix(written: string, element: XmlElement): string {
  const declaration = written === "" ? "xmlns" : `xmlns:${written}`;
  for (let one: XmlElement | null = element; one; one = one.parent) {
    const uri = one.attributes[declaration];
    if (uri !== undefined) return usualPrefixes.get(bare(uri)) ?? written;
  }
  return written;
}

export const isElement = (one: string | XmlElement): one is XmlElement => typeof one !== "string";

/** The elements at a path of names, as `media:group/media:description`. */
export const elementsAt = (from: XmlElement, path: string): XmlElement[] =>
  path
    .split("/")
    .reduce(
      (elements, name) =>
        elements.flatMap(({ content }) => content.filter(isElement).filter((one) => one.name === name)),
      [from],
    );

export const textIn = ({ content }: XmlElement): string =>
  content.map((one) => (isElement(one) ? textIn(one) : one)).join("");

/** What an element holds, as HTML: without attributes, which no text needs. */
export const markupIn = ({ content }: XmlElement): string =>
  content.map((one) => (isElement(one) ? markupOf(one) : escaped(one))).join("");

function markupOf(element: XmlElement): string {
  const name = element.name.split(":").at(-1)!;
  return `<${name}>${markupIn(element)}</${name}>`;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
