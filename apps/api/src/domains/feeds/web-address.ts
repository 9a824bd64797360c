import { elementsAt, textIn, type XmlElement } from "./xml-tree.ts";

const longest = 2000;

/** An address that may be opened, from how it is written at a place; null when it is none of the web. */
export function webAddress(written: string | undefined, base: string): string | null {
  const trimmed = written?.slice(0, 2 * longest).trim() ?? "";
  if (trimmed === "" || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  const isPlain = url.username === "" && url.password === "";
  return isWeb && isPlain && url.href.length <= longest ? url.href : null;
}

/** What addresses in an element are relative to: the nearest `xml:base`, else what holds for the whole document. */
export function baseOf(element: XmlElement | null, outermost: string): string {
  if (element === null) return outermost;
  const outer = baseOf(element.parent, outermost);
  return webAddress(element.attributes["xml:base"], outer) ?? outer;
}

/** An address as it is written, and where. */
export interface WrittenLink {
  at: XmlElement;
  written: string;
}

/** The first that may be opened. */
export function firstAddress(links: readonly WrittenLink[], outermost: string): string | null {
  for (const { at, written } of links) {
    const address = webAddress(written, baseOf(at, outermost));
    if (address !== null) return address;
  }
  return null;
}

const isHtml = ({ attributes }: XmlElement): boolean => /html|^$/i.test(attributes["type"] ?? "");

/** Links that say that they lead to the page itself, those to HTML first. */
export function alternates(element: XmlElement, name: string): WrittenLink[] {
  const links = elementsAt(element, name).filter(({ attributes }) =>
    /^(?:.*\/)?alternate$/i.test((attributes["rel"] ?? "alternate").trim()),
  );
  return [...links.filter(isHtml), ...links.filter((link) => !isHtml(link))].map((link) => ({
    at: link,
    written: link.attributes["href"] ?? textIn(link),
  }));
}
