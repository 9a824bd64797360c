import { Trans } from "@lingui/react/macro";
import { v7 as uuidv7 } from "uuid";
import { Button } from "../../../ui/button.tsx";
import type { DraftSession, DraftState } from "../drafts/draft-session.ts";
import styles from "./draft-state-line.module.css";

/** Where what one writes is: said, and never shouted. */
export const DraftStateLine = ({ session, state }: { session: DraftSession; state: DraftState }) => (
  <output className={styles.line}>
    {(state === "writing" || state === "saving") && <Trans>Saving the draft…</Trans>}
    {state === "saved" && <Trans>Draft saved</Trans>}
    {state === "kept" && <Trans>No network: the draft is kept on this device</Trans>}
    {state === "unkept" && <Trans>Not saved: neither the network nor this device could take the draft</Trans>}
    {state === "copied" && <Trans>You had written elsewhere too: each version is among your drafts</Trans>}
    {state === "gone" && (
      <>
        <Trans>This draft was sent or thrown away elsewhere.</Trans>{" "}
        <Button variant="quiet" onClick={() => void session.restart(uuidv7())}>
          <Trans>Keep this text as a new draft</Trans>
        </Button>
      </>
    )}
  </output>
);
