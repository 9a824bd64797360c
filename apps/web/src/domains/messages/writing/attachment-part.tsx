import { Trans } from "@lingui/react/macro";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import type { Attached } from "../../files/attached-file.ts";
import styles from "./attachment-part.module.css";

const AttachmentField = lazyPart(() =>
  import("../../files/attachment-field.tsx").then((module) => module.default),
);

/** How the files of a message are: all there, some on their way, or some that could not be attached. */
export type FilesState = "ready" | "working" | "refused";

interface Properties {
  files: readonly Attached[];
  state: FilesState;
  onChange: (files: readonly Attached[]) => void;
  onState: (state: FilesState) => void;
}

/** Files that go with it. It is not sent without one that somebody meant to send. */
export const AttachmentPart = ({ files, state, onChange, onState }: Properties) => (
  <div className={styles.part}>
    <AttachmentField waiting={<Skeleton lines={2} />} value={files} onChange={onChange} onState={onState} />
    <output className={styles.state}>
      {state === "working" && <Trans>The message can be sent once its files are there.</Trans>}
      {state === "refused" && (
        <Trans>A file could not be attached: take it out, or try again, before you send.</Trans>
      )}
    </output>
  </div>
);
