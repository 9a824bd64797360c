import { useLingui } from "@lingui/react/macro";
import { type Editor, useEditorState } from "@tiptap/react";
import {
  Bold,
  Heading2,
  Heading3,
  ImagePlus,
  Italic,
  Link,
  List,
  ListIndentDecrease,
  ListIndentIncrease,
  ListOrdered,
  Redo2,
  TextQuote,
  Underline,
  Undo2,
} from "lucide-react";
import type { Tool } from "./toolbar.tsx";

interface Actions {
  onLink: () => void;
  /** Absent where no image is allowed. */
  onImage: (() => void) | undefined;
}

const stateOf = ({ editor }: { editor: Editor }) => ({
  bold: editor.isActive("bold"),
  italic: editor.isActive("italic"),
  underline: editor.isActive("underline"),
  heading: editor.isActive("heading", { level: 2 }),
  subheading: editor.isActive("heading", { level: 3 }),
  bullets: editor.isActive("bulletList"),
  numbers: editor.isActive("orderedList"),
  quote: editor.isActive("blockquote"),
  link: editor.isActive("link"),
  canHead: editor.can().toggleHeading({ level: 2 }),
  canSink: editor.can().sinkListItem("listItem"),
  canLift: editor.can().liftListItem("listItem"),
  canUndo: editor.can().undo(),
  canRedo: editor.can().redo(),
});

/** The tools of a text, with what is on where the cursor stands. */
export function useTools(editor: Editor, { onLink, onImage }: Actions): Tool[][] {
  const { t } = useLingui();
  const now = useEditorState({ editor, selector: stateOf });
  const chain = () => editor.chain().focus();
  const icon = { "aria-hidden": true } as const;
  return [
    [
      {
        id: "bold",
        label: t`Bold`,
        icon: <Bold {...icon} />,
        keys: "Control+B",
        isOn: now.bold,
        run: () => chain().toggleBold().run(),
      },
      {
        id: "italic",
        label: t`Italic`,
        icon: <Italic {...icon} />,
        keys: "Control+I",
        isOn: now.italic,
        run: () => chain().toggleItalic().run(),
      },
      {
        id: "underline",
        label: t`Underlined`,
        icon: <Underline {...icon} />,
        keys: "Control+U",
        isOn: now.underline,
        run: () => chain().toggleUnderline().run(),
      },
    ],
    [
      {
        id: "heading",
        label: t`Heading`,
        icon: <Heading2 {...icon} />,
        keys: "Control+Alt+2",
        isOn: now.heading,
        isIdle: !now.canHead,
        run: () => chain().toggleHeading({ level: 2 }).run(),
      },
      {
        id: "subheading",
        label: t`Smaller heading`,
        icon: <Heading3 {...icon} />,
        keys: "Control+Alt+3",
        isOn: now.subheading,
        isIdle: !now.canHead,
        run: () => chain().toggleHeading({ level: 3 }).run(),
      },
    ],
    [
      {
        id: "bullets",
        label: t`List`,
        icon: <List {...icon} />,
        keys: "Control+Shift+8",
        isOn: now.bullets,
        run: () => chain().toggleBulletList().run(),
      },
      {
        id: "numbers",
        label: t`Numbered list`,
        icon: <ListOrdered {...icon} />,
        keys: "Control+Shift+7",
        isOn: now.numbers,
        run: () => chain().toggleOrderedList().run(),
      },
      {
        id: "sink",
        label: t`Move into the line above`,
        icon: <ListIndentIncrease {...icon} />,
        keys: "Control+]",
        isIdle: !now.canSink,
        run: () => chain().sinkListItem("listItem").run(),
      },
      {
        id: "lift",
        label: t`Move out`,
        icon: <ListIndentDecrease {...icon} />,
        keys: "Control+[",
        isIdle: !now.canLift,
        run: () => chain().liftListItem("listItem").run(),
      },
      {
        id: "quote",
        label: t`Quote`,
        icon: <TextQuote {...icon} />,
        keys: "Control+Shift+B",
        isOn: now.quote,
        run: () => chain().toggleBlockquote().run(),
      },
    ],
    [
      { id: "link", label: t`Link`, icon: <Link {...icon} />, isOn: now.link, run: onLink },
      ...(onImage === undefined
        ? []
        : [{ id: "image", label: t`Image`, icon: <ImagePlus {...icon} />, run: onImage }]),
    ],
    [
      {
        id: "undo",
        label: t`Undo`,
        icon: <Undo2 {...icon} />,
        keys: "Control+Z",
        isIdle: !now.canUndo,
        run: () => chain().undo().run(),
      },
      {
        id: "redo",
        label: t`Redo`,
        icon: <Redo2 {...icon} />,
        keys: "Control+Shift+Z",
        isIdle: !now.canRedo,
        run: () => chain().redo().run(),
      },
    ],
  ];
}
