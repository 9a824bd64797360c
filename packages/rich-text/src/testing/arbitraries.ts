import * as fc from "fast-check";
import type {
  RichText,
  RichTextBlock,
  RichTextInline,
  RichTextItem,
  RichTextList,
  RichTextMark,
  RichTextParagraph,
} from "../document.ts";

const text = fc.oneof(
  fc.constantFrom("Fête", " du ", "collège", "<script>alert(1)</script>", "\"&'", "שלום", "👩🏽‍🏫"),
  fc.stringMatching(/^[ -~]{1,12}$/),
);

export const anAddress = fc.constantFrom(
  "https://example.org/é?q=1&b=%22#x",
  "mailto:cpe@example.org?subject=Absence",
  "tel:+33299000012",
);

const mark: fc.Arbitrary<RichTextMark> = fc.oneof(
  fc.constantFrom<RichTextMark>({ type: "bold" }, { type: "italic" }, { type: "underline" }),
  anAddress.map((href): RichTextMark => ({ type: "link", attrs: { href } })),
);
const marks = fc.uniqueArray(mark, { selector: ({ type }) => type, maxLength: 3 });

const inline: fc.Arbitrary<RichTextInline> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(text, marks)
      .map(([words, some]): RichTextInline => ({ type: "text", text: words, marks: some })),
  },
  fc.constant<RichTextInline>({ type: "hardBreak" }),
);
const line = fc.array(inline, { maxLength: 4 });
const paragraph: fc.Arbitrary<RichTextParagraph> = line.map((content) => ({ type: "paragraph", content }));

const { list } = fc.letrec<{ list: RichTextList; item: RichTextItem }>((tie) => ({
  item: fc
    .tuple(
      paragraph,
      fc.array(fc.oneof({ maxDepth: 3, depthIdentifier: "lists" }, paragraph, tie("list")), { maxLength: 2 }),
    )
    .map(([first, rest]): RichTextItem => ({ type: "listItem", content: [first, ...rest] })),
  list: fc
    .tuple(fc.nat(3), fc.array(tie("item"), { minLength: 1, maxLength: 3 }))
    .map(([start, content]): RichTextList =>
      start === 0 ? { type: "bulletList", content } : { type: "orderedList", attrs: { start }, content },
    ),
}));

const block: fc.Arbitrary<Exclude<RichTextBlock, RichTextItem>> = fc.oneof(
  { weight: 3, arbitrary: paragraph },
  fc
    .tuple(fc.constantFrom<(2 | 3)[]>(2, 3), line)
    .map(([level, content]) => ({ type: "heading" as const, attrs: { level }, content })),
  list,
  fc
    .array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 2 })
    .map((content) => ({ type: "blockquote" as const, content })),
);

const image = fc.record({
  type: fc.constant("image" as const),
  attrs: fc.record({ fileId: fc.uuid(), alt: fc.constantFrom(null, 'Un "élan" <3') }),
});

/** Texts as the editor writes them. */
export const someText = ({ images = false } = {}): fc.Arbitrary<RichText> =>
  fc.array(images ? fc.oneof(block, image) : block, { maxLength: 5 }).map((content) => ({
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "text", text: "Bonjour" }] }, ...content],
  }));

/** Texts into which something strange came, anywhere. */
export const brokenText: fc.Arbitrary<unknown> = fc
  .tuple(
    someText({ images: true }),
    fc.nat(),
    fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom<unknown>(
        { type: "iframe" },
        { type: "image", attrs: { fileId: "../x", alt: "" } },
        { type: "link", attrs: { href: "javascript:alert(1)" } },
        { type: "listItem" },
        "constructor",
        "__proto__",
      ),
    ),
  )
  .map(([doc, at, strange]) => {
    let left = at % JSON.stringify(doc).split(/[[{,:]/).length;
    return JSON.parse(JSON.stringify(doc), (_key, value: unknown) => (left-- === 0 ? strange : value));
  });
