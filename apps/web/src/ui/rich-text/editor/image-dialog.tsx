import { Trans, useLingui } from "@lingui/react/macro";
import type { Editor } from "@tiptap/react";
import { useEffect, useId, useMemo, useState, type SubmitEvent } from "react";
import { Button } from "../../button.tsx";
import { Checkbox } from "../../checkbox.tsx";
import { Dialog } from "../../dialog.tsx";
import { TextField } from "../../text-field.tsx";
import type { TextImages } from "../rich-text-field.tsx";
import styles from "./dialogs.module.css";

interface Properties {
  editor: Editor;
  images: TextImages;
  onClose: () => void;
}

type Problem = "file" | "words" | "upload";

/** An image to put where the cursor stands, with what it shows in words: nobody is left without. */
export const ImageDialog = ({ editor, images, onClose }: Properties) => {
  const { t } = useLingui();
  const form = useId();
  const [file, setFile] = useState<File | null>(null);
  const [words, setWords] = useState("");
  const [isDecorative, setDecorative] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const preview = useMemo(() => (file === null ? null : URL.createObjectURL(file)), [file]);
  useEffect(() => () => void (preview !== null && URL.revokeObjectURL(preview)), [preview]);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (file === null) return setProblem("file");
    if (!isDecorative && words.trim() === "") return setProblem("words");
    setBusy(true);
    try {
      const { fileId } = await images.upload(file);
      const alt = isDecorative ? null : words.trim();
      editor.chain().insertContent({ type: "image", attrs: { fileId, alt } }).run();
      onClose();
    } catch {
      setProblem("upload");
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={t`Add an image`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button variant="primary" type="submit" form={form} busy={isBusy}>
            <Trans>Add</Trans>
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <TextField
          type="file"
          label={t`Image`}
          hint={t`A photo or a drawing: JPEG, PNG, WebP or GIF.`}
          accept="image/jpeg,image/png,image/webp,image/gif"
          error={
            problem === "file"
              ? t`Choose an image.`
              : problem === "upload"
                ? t`This image could not be sent. Try again, or choose another.`
                : undefined
          }
          onChange={(event) => {
            setFile(event.target.files?.[0] ?? null);
            setProblem(null);
          }}
        />
        {preview !== null && <img className={styles.preview} src={preview} alt="" />}
        <TextField
          label={t`What it shows`}
          hint={t`Read aloud to those who do not see it.`}
          maxLength={500}
          disabled={isDecorative}
          value={words}
          error={
            problem === "words" ? t`Say in a few words what it shows, or that it is decorative.` : undefined
          }
          onChange={(event) => setWords(event.target.value)}
        />
        <Checkbox
          label={t`Decorative image`}
          hint={t`It says nothing that the text does not say.`}
          checked={isDecorative}
          onChange={(event) => setDecorative(event.target.checked)}
        />
      </form>
    </Dialog>
  );
};
