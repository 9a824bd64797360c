import { Trans, useLingui } from "@lingui/react/macro";
import { useId, useRef, useState, type ReactNode, type SubmitEvent } from "react";
import { ownTimeZone } from "../../platform/dates.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { Draft } from "./draft.ts";
import { problemFrom, problemOf, type ProblemField } from "./draft-problems.ts";
import { MoreFields, WhatFields } from "./event-fields.tsx";
import styles from "./event-form.module.css";
import { RepeatFields, TimeFields } from "./time-fields.tsx";
import { momentAt, minuteOf, wallOf } from "./wall.ts";
import { zoneWords } from "./zone-words.ts";

interface Properties {
  title: string;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  /** By whose clocks its hours are meant. */
  timeZone: string;
  repeatable: boolean;
  onClose: () => void;
  onSave: () => Promise<void>;
  /** For whom it is, or which of its times are meant. */
  children?: ReactNode;
}

/** What somebody writes stays until it is saved; what is wrong is said beside its field. */
export const EventForm = ({
  title,
  draft,
  onDraft,
  timeZone,
  repeatable,
  onClose,
  onSave,
  children,
}: Properties) => {
  const form = useId();
  const element = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState<ProblemField>();
  const [busy, setBusy] = useState(false);
  const refuse = (field: ProblemField) => {
    setProblem(field);
    // Once it is drawn: one goes on where something is wrong.
    requestAnimationFrame(() =>
      element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const found = problemOf(draft);
    if (found) return refuse(found);
    setBusy(true);
    try {
      await onSave();
    } catch (error) {
      refuse(problemFrom(error));
    } finally {
      setBusy(false);
    }
  };
  const fields = { draft, problem, onChange: onDraft };
  return (
    <Dialog
      size="large"
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Close without saving</Trans>
          </Button>
          <Button variant="primary" type="submit" form={form} busy={busy}>
            <Trans>Save</Trans>
          </Button>
        </>
      }
    >
      <form
        ref={element}
        id={form}
        className={styles.form}
        noValidate
        onSubmit={(event) => void submit(event)}
      >
        {problem === "all" && (
          <Notice tone="alert">
            <Trans>The event could not be saved. Your text is still here: try again.</Trans>
          </Notice>
        )}
        {problem === "version" && (
          <Notice tone="alert">
            <Trans>Somebody else changed this event meanwhile. Close, and read theirs first.</Trans>
          </Notice>
        )}
        <WhatFields {...fields} />
        {children}
        <TimeFields {...fields} />
        <FormZone draft={draft} timeZone={timeZone} />
        {repeatable && <RepeatFields {...fields} />}
        <MoreFields {...fields} />
      </form>
    </Dialog>
  );
};

const FormZone = ({ draft, timeZone }: { draft: Draft; timeZone: string }) => {
  const { t } = useLingui();
  if (draft.allDay || draft.firstDay === "" || draft.from === "") return null;
  const wall = { day: draft.firstDay, minute: minuteOf(draft.from) };
  const here = wallOf(momentAt(wall, timeZone), ownTimeZone());
  if (here.day === wall.day && here.minute === wall.minute) return null;
  return <p className={styles.zone}>{t(zoneWords(timeZone))}</p>;
};
