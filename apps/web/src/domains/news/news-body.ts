interface Mark {
  type: string;
  attrs?: { href?: string };
}
export interface Text {
  type: "text";
  text: string;
  marks?: Mark[];
}
interface Paragraph {
  type: "paragraph";
  content?: Text[];
}
export interface Body {
  type: "doc";
  content: Paragraph[];
}

const address = /(https:\/\/[^\s<>"]+[^\s<>".,;:!?)»])/g;

const withLinks = (text: string): Text[] =>
  text
    .split(address)
    .filter((part) => part !== "")
    .map((part) =>
      part.startsWith("https://") && URL.canParse(part)
        ? { type: "text", text: part, marks: [{ type: "link", attrs: { href: part } }] }
        : { type: "text", text: part },
    );

/** What somebody wrote, as the API keeps it: an empty line begins a paragraph, and addresses become links. */
export const bodyOfText = (text: string): Body => ({
  type: "doc",
  content: text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => ({
      type: "paragraph",
      content: withLinks(paragraph.replaceAll(/\s*\n\s*/g, " ").trim()),
    })),
});

/** The words of a body, to be written again. */
export const textOfBody = (body: Body): string =>
  body.content.map((paragraph) => (paragraph.content ?? []).map(({ text }) => text).join("")).join("\n\n");
