import { type Extensions, Node } from "@tiptap/core";
import { Blockquote } from "@tiptap/extension-blockquote";
import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Heading } from "@tiptap/extension-heading";
import { Italic } from "@tiptap/extension-italic";
import { Link } from "@tiptap/extension-link";
import { BulletList, ListItem, ListKeymap, OrderedList } from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import { Underline } from "@tiptap/extension-underline";
import { isAddress } from "./address.ts";

/** A page has its own title: headings in it begin at the second level, however they were pasted. */
const headings = Heading.configure({ levels: [2, 3] }).extend({
  parseHTML: () => [
    { tag: "h1", attrs: { level: 2 } },
    { tag: "h2", attrs: { level: 2 } },
    ...["h3", "h4", "h5", "h6"].map((tag) => ({ tag, attrs: { level: 3 } })),
  ],
});

/** An address and nothing else: neither a class nor a window of its own. */
const links = Link.extend({
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: "a[href]",
      getAttrs: (element) => {
        const href = element.getAttribute("href");
        return isAddress(href) ? { href } : false;
      },
    },
  ],
}).configure({
  openOnClick: false,
  defaultProtocol: "https",
  HTMLAttributes: { rel: "noreferrer", target: null, class: null },
  isAllowedUri: (href) => isAddress(href),
  shouldAutoLink: (href) => isAddress(href) || isAddress(`https://${href}`),
});

const orderedList = OrderedList.extend({
  addAttributes: () => ({
    start: {
      default: 1,
      parseHTML: (element) => {
        const start = Number(element.getAttribute("start") ?? 1);
        return Number.isInteger(start) && start >= 1 && start <= 9999 ? start : 1;
      },
    },
  }),
});

/** Tab goes on to the next field of a form: a line moves deeper by a shortcut of its own. */
const items = ListItem.extend({
  content: "paragraph (paragraph | bulletList | orderedList)*",
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      "Mod-]": () => this.editor.commands.sinkListItem(this.name),
      "Mod-[": () => this.editor.commands.liftListItem(this.name),
    };
  },
});

/** A file that was given to the text, seen where it stands. */
export const imageNode = Node.create({
  name: "image",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({ fileId: { default: null }, alt: { default: null } }),
  renderHTML: ({ node }) => ["img", { "data-file": node.attrs["fileId"], alt: node.attrs["alt"] ?? "" }],
});

/** What a text is made of: the editor and the check of what it sends read this one list. */
export const richTextExtensions = (image: Node | null = null): Extensions => [
  Document,
  Paragraph,
  Text,
  Bold,
  Italic,
  Underline,
  links,
  headings,
  BulletList,
  orderedList,
  items,
  ListKeymap,
  Blockquote.extend({ content: "(paragraph | bulletList | orderedList)+" }),
  HardBreak,
  ...(image === null ? [] : [image]),
];
