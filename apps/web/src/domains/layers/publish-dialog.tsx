import { useApolloClient } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useId, useState, type SubmitEvent } from "react";
import { schoolTimeZone } from "../../platform/dates.ts";
import { Button } from "../../ui/button.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { showToast } from "../../ui/toast.tsx";
import { minuteOf, momentAt } from "../agenda/wall.ts";
import { publishLayerDocument } from "./documents.ts";
import { useLayerSession } from "./layer-session-context.ts";
import type { ShownLayer } from "./composed.ts";
import styles from "./layers.module.css";
import { Reach } from "./reach.tsx";
import { isConflict } from "./refusals.ts";
import { useAudienceWords } from "./use-audience-words.ts";

interface Properties {
  layer: ShownLayer;
  /** Something that was composed is still on its way. */
  saving: boolean;
  onClose: () => void;
}

/** Gives the draft to its people, now or later: it says once more for whom it is. */
export const PublishDialog = ({ layer, saving, onClose }: Properties) => {
  const { t } = useLingui();
  const client = useApolloClient();
  const session = useLayerSession();
  const audienceWords = useAudienceWords();
  const form = useId();
  const [when, setWhen] = useState<"now" | "later">("now");
  const [day, setDay] = useState("");
  const [hour, setHour] = useState("08:00");
  const [problem, setProblem] = useState<"moment" | "conflict" | "other" | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (saving) return;
    const moment = when === "later" ? momentOf(day, hour) : null;
    if (when === "later" && (moment === null || moment <= new Date())) {
      setProblem("moment");
      return;
    }
    setBusy(true);
    try {
      await session.act((on) =>
        client.mutate({
          mutation: publishLayerDocument,
          variables: { input: { ...on, at: moment?.toISOString() ?? null } },
          fetchPolicy: "no-cache",
        }),
      );
      showToast(moment === null ? t`The layout is published` : t`The layout is scheduled`);
      onClose();
    } catch (error) {
      setProblem(isConflict(error) ? "conflict" : "other");
      setBusy(false);
      void session.reread();
    }
  };
  return (
    <Dialog
      title={t`Publish the layout`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button variant="primary" type="submit" form={form} busy={busy || saving}>
            {when === "now" ? <Trans>Publish</Trans> : <Trans>Schedule</Trans>}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        {problem === "conflict" && (
          <Notice tone="alert">
            <Trans>Somebody changed this layout meanwhile. Look at it again, then publish it.</Trans>
          </Notice>
        )}
        {problem === "other" && (
          <Notice tone="alert">
            <Trans>The layout could not be published. The draft is still here: try again.</Trans>
          </Notice>
        )}
        <div>
          <p>{audienceWords(layer.audience)}</p>
          <Reach layer={layer} />
        </div>
        <ChoiceGroup
          legend={t`When`}
          value={when}
          choices={[
            { value: "now", label: t`Now` },
            { value: "later", label: t`Later` },
          ]}
          onChange={setWhen}
        />
        {when === "later" && (
          <>
            <TextField
              type="date"
              label={t`Day`}
              value={day}
              error={problem === "moment" ? t`Choose a moment to come.` : undefined}
              onChange={(event) => setDay(event.target.value)}
            />
            <TextField
              type="time"
              label={t`Hour`}
              value={hour}
              onChange={(event) => setHour(event.target.value)}
            />
          </>
        )}
      </form>
    </Dialog>
  );
};

/** By the clocks of the school. */
const momentOf = (day: string, hour: string): Date | null =>
  day === "" || hour === "" ? null : momentAt({ day, minute: minuteOf(hour) }, schoolTimeZone());
