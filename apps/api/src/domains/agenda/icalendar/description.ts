import { asPlainText } from "../../../platform/text/plain-text.ts";

/** What some programmes write in a description: `Bonjour<br>`, `<p>…</p>`. */
const tag =
  /<(\/?)(a|b|br|div|em|font|h[1-6]|html-blob|i|li|ol|p|span|strong|table|tbody|td|tr|u|ul)(?:\s+[a-z-]+=[^<>]*)?\s*\/?>/gi;
const endsLine = new Set(["br", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "p", "tr"]);
const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&nbsp;": " ",
};

/** The words of a description, without what changes at each export and says nothing. */
export const descriptionOf = (text: string): string =>
  withoutTags(asPlainText(text))
    .replaceAll(/^[ \t]*\(Export[eé]e? le ?:[^)\n]*\)[ \t]*$/gim, "")
    .replaceAll(/^Salle ?: None$/gm, "")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();

/** Signs of HTML mean something only where there is any. */
function withoutTags(text: string): string {
  const words = text.replaceAll(tag, (_, closes: string, name: string) =>
    endsLine.has(name.toLowerCase()) && (closes !== "" || name.toLowerCase() === "br") ? "\n" : "",
  );
  return words === text ? text : words.replaceAll(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (one) => entities[one]!);
}
