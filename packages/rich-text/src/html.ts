import { isAddress } from "./address.ts";
import type { RichText, RichTextBlock, RichTextInline, RichTextMark } from "./document.ts";

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A text that a page or a mail shows as it was written. */
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => signs[sign]!);

export interface HtmlOptions {
  /** Where the image of a file is seen; images are told by their alternative text without it. */
  addressOf?: (fileId: string) => string;
}

/** A page without a script, for print, mail and exports: our own tags, and everything else escaped. */
export const htmlOf = (doc: RichText, options: HtmlOptions = {}): string => blocks(doc.content, options);

const blocks = (content: readonly RichTextBlock[], options: HtmlOptions): string =>
  content.map((block) => blockOf(block, options)).join("");

function blockOf(block: RichTextBlock, options: HtmlOptions): string {
  switch (block.type) {
    case "paragraph":
      return `<p dir="auto">${inline(block.content)}</p>`;
    case "heading": {
      const tag = block.attrs.level === 3 ? "h3" : "h2";
      return `<${tag} dir="auto">${inline(block.content)}</${tag}>`;
    }
    case "bulletList":
      return `<ul>${blocks(block.content, options)}</ul>`;
    case "orderedList": {
      const start = Number(block.attrs?.start ?? 1);
      return `<ol${start === 1 ? "" : ` start="${start}"`}>${blocks(block.content, options)}</ol>`;
    }
    case "listItem":
      return `<li>${blocks(block.content, options)}</li>`;
    case "blockquote":
      return `<blockquote>${blocks(block.content, options)}</blockquote>`;
    case "image":
      return imageOf(block.attrs, options);
    default:
      return "";
  }
}

function imageOf(
  { fileId, alt }: { fileId: string; alt: string | null },
  { addressOf }: HtmlOptions,
): string {
  if (addressOf !== undefined)
    return `<p><img src="${escapeHtml(addressOf(fileId))}" alt="${escapeHtml(alt ?? "")}"></p>`;
  return alt === null ? "" : `<p>[${escapeHtml(alt)}]</p>`;
}

const inline = (content: readonly RichTextInline[] = []): string => content.map(partOf).join("");

const partOf = (part: RichTextInline): string =>
  (part.marks ?? []).reduceRight(marked, part.type === "text" ? escapeHtml(part.text) : "<br>");

const tags = { bold: "strong", italic: "em", underline: "u" } as const;

function marked(html: string, mark: RichTextMark): string {
  if (mark.type !== "link") {
    const tag = Object.hasOwn(tags, mark.type) ? tags[mark.type] : null;
    return tag === null ? html : `<${tag}>${html}</${tag}>`;
  }
  const { href } = mark.attrs;
  return isAddress(href) ? `<a href="${escapeHtml(href)}" rel="noreferrer">${html}</a>` : html;
}
