import { Trans, useLingui } from "@lingui/react/macro";
import type { Editor } from "@tiptap/react";
import { useId, useState, type SubmitEvent } from "react";
import { Button } from "../../button.tsx";
import { Dialog } from "../../dialog.tsx";
import { TextField } from "../../text-field.tsx";
import styles from "./dialogs.module.css";
import { typedAddress } from "./typed-address.ts";

interface Properties {
  editor: Editor;
  onClose: () => void;
}

/** Where the chosen words lead; the words too, when none are chosen. */
export const LinkDialog = ({ editor, onClose }: Properties) => {
  const { t } = useLingui();
  const form = useId();
  const [before] = useState(() => ({
    href: (editor.getAttributes("link")["href"] as string | undefined) ?? "",
    needsWords: editor.state.selection.empty && !editor.isActive("link"),
  }));
  const [typed, setTyped] = useState(before.href);
  const [words, setWords] = useState("");
  const [isWrong, setWrong] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    // A dialog stands in the form of the text for React, not for the page.
    event.stopPropagation();
    const href = typedAddress(typed);
    if (href === null) {
      setWrong(true);
      return;
    }
    const link = { type: "link", attrs: { href } };
    if (before.needsWords) {
      const text = words.trim() || typed.trim();
      editor
        .chain()
        .insertContent([{ type: "text", text, marks: [link] }])
        .unsetMark("link")
        .run();
    } else {
      editor.chain().extendMarkRange("link").setLink({ href }).run();
    }
    onClose();
  };
  const remove = () => {
    editor.chain().extendMarkRange("link").unsetLink().run();
    onClose();
  };
  return (
    <Dialog
      title={before.href === "" ? t`Add a link` : t`Change the link`}
      onClose={onClose}
      actions={
        <>
          {before.href !== "" && (
            <Button variant="danger" onClick={remove}>
              <Trans>Remove the link</Trans>
            </Button>
          )}
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button variant="primary" type="submit" form={form}>
            <Trans>Save</Trans>
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} noValidate onSubmit={submit}>
        <TextField
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to write it.
          autoFocus
          label={t`Address`}
          hint={t`Of a page, a mailbox or a telephone.`}
          inputMode="url"
          autoCapitalize="off"
          spellCheck={false}
          value={typed}
          error={
            isWrong ? t`No link can lead there. An address looks like https://www.example.org.` : undefined
          }
          onChange={(event) => setTyped(event.target.value)}
        />
        {before.needsWords && (
          <TextField
            label={t`Words of the link`}
            hint={t`They say where it leads: “the programme of the trip” rather than “click here”.`}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </form>
    </Dialog>
  );
};
