import type { RichText } from "@preau/rich-text/document";
import { CircleAlert } from "lucide-react";
import { useId, type ReactNode } from "react";
import { classNames } from "../class-names.ts";
import field from "../field.module.css";
import { lazyPart } from "../lazy-part.tsx";
import { Skeleton } from "../skeleton.tsx";
import styles from "./rich-text-field.module.css";

const RichTextEditor = lazyPart(() =>
  import("./editor/rich-text-editor.tsx").then((module) => module.RichTextEditor),
);

/** How images come into a text, where they may. */
export interface TextImages {
  /** Keeps a file of the writer; rejects with what is said to them. */
  upload: (file: File) => Promise<{ fileId: string }>;
  /** Where an image of the text is seen; the same function as long as one writes. */
  urlOf: (fileId: string) => string | undefined;
}

export interface Writing {
  /** Null for nothing yet. */
  value: RichText | null;
  onChange: (value: RichText) => void;
  placeholder?: string;
  autoFocus?: boolean;
  /** No image stands in it without. */
  images?: TextImages;
}

interface Properties extends Writing {
  label: ReactNode;
  description?: ReactNode;
  /** What is wrong and how to put it right. */
  error?: ReactNode;
}

/** A text with headings, lists and links, written as it will be read. The editor comes when it is shown. */
export const RichTextField = ({ label, description, error, ...writing }: Properties) => {
  const id = useId();
  const described = [description && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={field.field}>
      <span className={field.label} id={`${id}-label`}>
        {label}
      </span>
      {description && (
        <p className={field.hint} id={`${id}-hint`}>
          {description}
        </p>
      )}
      <div className={classNames(styles.frame, Boolean(error) && styles.invalid)}>
        <RichTextEditor
          waiting={
            <div className={styles.waiting}>
              <Skeleton lines={4} />
            </div>
          }
          {...writing}
          labelledBy={`${id}-label`}
          describedBy={described === "" ? undefined : described}
          isInvalid={Boolean(error)}
        />
      </div>
      {error && (
        <p className={field.error} id={`${id}-error`}>
          <CircleAlert aria-hidden="true" />
          {error}
        </p>
      )}
    </div>
  );
};
