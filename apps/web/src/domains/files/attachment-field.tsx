import { Trans, useLingui } from "@lingui/react/macro";
import { Paperclip } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { announce } from "../../ui/announcer.tsx";
import { Button } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { type Attached, fileLimits } from "./attached-file.ts";
import styles from "./attachment-field.module.css";
import { AttachedLine } from "./attached-line.tsx";
import { discard } from "./upload.ts";
import { UploadLine } from "./upload-line.tsx";
import { useDroppedFiles } from "./use-dropped-files.ts";
import { useRefusalWords } from "./use-refusal-words.ts";
import { useUploads } from "./use-uploads.ts";

interface Properties {
  value: readonly Attached[];
  onChange: (files: Attached[]) => void;
  /** Whether files are still on their way: what one writes waits for them. */
  onWorking?: (working: boolean) => void;
  /** The same, and whether some could not be attached and still stand there to be read. */
  onState?: (state: "ready" | "working" | "refused") => void;
  /** What is wrong with the files, as the API said it. */
  error?: ReactNode;
}

/** Files that go with what one writes: chosen, dropped on the form or pasted into it. Import it lazily. */
export const AttachmentField = ({ value, onChange, onWorking, onState, error }: Properties) => {
  const { t } = useLingui();
  const id = useId();
  const field = useRef<HTMLFieldSetElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const refusalWords = useRefusalWords();
  const { list, pending, working } = useUploads({
    value,
    onChange,
    onDone: (name) => announce(t`${name} is attached.`),
    onRefused: (name, refusal) => announce(`${name}: ${refusalWords(refusal)}`),
  });
  const hovered = useDroppedFiles(field, list.add);
  const state = working ? "working" : pending.length > 0 ? "refused" : "ready";
  useEffect(() => onWorking?.(working), [working, onWorking]);
  useEffect(() => onState?.(state), [state, onState]);

  const removed = (name: string) => {
    announce(t`${name} is removed.`);
    button.current?.focus();
  };
  const { count, megabytes, allMegabytes } = fileLimits;
  return (
    <fieldset
      ref={field}
      className={classNames(styles.field, hovered && styles.hovered)}
      aria-describedby={`${id}-limits`}
    >
      <legend className={styles.label}>
        <Trans>Attachments</Trans>
      </legend>
      {(value.length > 0 || pending.length > 0) && (
        <ul className={styles.list}>
          {value.map((file) => (
            <AttachedLine
              key={file.id}
              file={file}
              onRemove={() => {
                onChange(value.filter((one) => one.id !== file.id));
                void discard(`/files/upload/${file.id}`);
                removed(file.name);
              }}
            />
          ))}
          {pending.map((upload) => (
            <UploadLine
              key={upload.key}
              upload={upload}
              onPause={() => list.pause(upload.key)}
              onResume={() => list.resume(upload.key)}
              onRetry={() => list.retry(upload.key)}
              onRemove={() => {
                list.remove(upload.key);
                removed(upload.name);
              }}
            />
          ))}
        </ul>
      )}
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        onChange={({ target }) => {
          list.add([...(target.files ?? [])]);
          // The same file can be chosen again.
          target.value = "";
        }}
      />
      <div className={styles.choose}>
        <Button
          ref={button}
          icon={<Paperclip aria-hidden="true" />}
          aria-describedby={`${id}-limits${error ? ` ${id}-error` : ""}`}
          onClick={() => chooser.current?.click()}
        >
          {hovered ? <Trans>Drop them here</Trans> : <Trans>Attach files</Trans>}
        </Button>
        <p className={styles.limits} id={`${id}-limits`}>
          <Trans>
            {count} files at most, {megabytes} MB each, {allMegabytes} MB together. They can also be dropped
            or pasted here.
          </Trans>
        </p>
      </div>
      {error && (
        <p className={styles.error} id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
};

export default AttachmentField;
