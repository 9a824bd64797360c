import type { RichText } from "@preau/rich-text/document";
import { EditorContent, useEditor } from "@tiptap/react";
import { useLingui } from "@lingui/react/macro";
import { useEffect, useMemo, useRef, useState } from "react";
import { classNames } from "../../class-names.ts";
import { lazyOverlay } from "../../lazy-overlay.tsx";
import text from "../rich-text.module.css";
import type { Writing } from "../rich-text-field.tsx";
import { editorExtensions } from "./editor-extensions.ts";
import { cleanPaste } from "./paste.ts";
import { Toolbar } from "./toolbar.tsx";
import { useTools } from "./use-tools.tsx";

const LinkDialog = lazyOverlay(() => import("./link-dialog.tsx").then((module) => module.LinkDialog));
const ImageDialog = lazyOverlay(() => import("./image-dialog.tsx").then((module) => module.ImageDialog));

interface Properties extends Writing {
  labelledBy: string;
  describedBy: string | undefined;
  isInvalid: boolean;
}

const nothing: RichText = { type: "doc", content: [{ type: "paragraph" }] };

export const RichTextEditor = ({
  value,
  onChange,
  placeholder = "",
  autoFocus = false,
  images,
  labelledBy,
  describedBy,
  isInvalid,
}: Properties) => {
  const { t } = useLingui();
  const [dialog, setDialog] = useState<"link" | "image" | null>(null);
  const tool = useRef<HTMLButtonElement>(null);
  // What the field holds as the editor wrote it: another value was put there by somebody else, a draft or a reset.
  const written = useRef(value);
  const told = useRef(onChange);
  useEffect(() => {
    told.current = onChange;
  });
  const [extensions] = useState(() => editorExtensions({ placeholder, urlOf: images?.urlOf }));
  const editorProps = useMemo(
    () => ({
      attributes: {
        role: "textbox",
        class: classNames(text.text, text.writing),
        "aria-multiline": "true",
        "aria-labelledby": labelledBy,
        ...(describedBy !== undefined && { "aria-describedby": describedBy }),
        ...(isInvalid && { "aria-invalid": "true" }),
        ...(placeholder !== "" && { "aria-placeholder": placeholder }),
      },
      transformPastedHTML: cleanPaste,
      handleKeyDown: (_view: unknown, event: KeyboardEvent) => {
        if (event.key !== "F10" || !event.altKey) return false;
        tool.current?.focus();
        return true;
      },
    }),
    [labelledBy, describedBy, isInvalid, placeholder],
  );
  const editor = useEditor(
    {
      extensions,
      editorProps,
      content: value ?? nothing,
      autofocus: autoFocus ? "end" : false,
      onUpdate: ({ editor: { state } }) => {
        written.current = state.doc.toJSON() as RichText;
        told.current(written.current);
      },
    },
    [extensions],
  );
  useEffect(() => {
    if (value === written.current) return;
    written.current = value;
    editor.commands.setContent(value ?? nothing, { emitUpdate: false });
  }, [editor, value]);
  const groups = useTools(editor, {
    onLink: () => setDialog("link"),
    onImage: images ? () => setDialog("image") : undefined,
  });
  return (
    <>
      <Toolbar
        label={t`Form of the text`}
        groups={groups}
        current={tool}
        onLeave={() => editor.commands.focus()}
      />
      <EditorContent editor={editor} />
      {dialog === "link" && <LinkDialog editor={editor} onClose={() => setDialog(null)} />}
      {dialog === "image" && images && (
        <ImageDialog editor={editor} images={images} onClose={() => setDialog(null)} />
      )}
    </>
  );
};
