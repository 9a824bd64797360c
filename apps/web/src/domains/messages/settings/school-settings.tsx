import { useMutation, useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type SubmitEvent } from "react";
import type { MessagingSettingsQuery } from "../../../platform/gql/graphql.ts";
import { useTask } from "../../../platform/use-task.ts";
import { Button } from "../../../ui/button.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { Select } from "../../../ui/select.tsx";
import { showToast } from "../../../ui/toast.tsx";
import { messagingSettingsDocument, setMessagingSettingsDocument } from "./documents.ts";
import styles from "./settings.module.css";

type Settings = NonNullable<MessagingSettingsQuery["viewer"]["messagingSettings"]>;

interface Properties {
  establishment: { id: string; name: string };
}

/** How messages work in a school: for its leadership alone. */
export const SchoolSettings = ({ establishment }: Properties) => {
  const { t } = useLingui();
  const { data } = useQuery(messagingSettingsDocument, { variables: { establishmentId: establishment.id } });
  const settings = data?.viewer.messagingSettings;
  if (!settings?.viewerCanChange) return null;
  return (
    <Panel title={t`Messages at ${establishment.name}`}>
      <Form settings={settings} />
    </Panel>
  );
};

const durations = [0, 15, 30, 60, 120, 240, 1440];

const Form = ({ settings }: { settings: Settings }) => {
  const { t } = useLingui();
  const [chosen, setChosen] = useState(settings);
  const { run, busy, problem } = useTask();
  const [set] = useMutation(setMessagingSettingsDocument);
  const words = (minutes: number) => {
    if (minutes === 0) return t`Never`;
    return minutes < 60 ? t`${minutes} minutes` : t`${minutes / 60} h`;
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { establishmentId, recallMinutes, readStateOfFamilies, readStateToFamilies } = chosen;
    const input = { establishmentId, recallMinutes, readStateOfFamilies, readStateToFamilies };
    if (await run(() => set({ variables: { input } }))) showToast(t`The settings are kept`);
  };
  const all = durations.includes(chosen.recallMinutes)
    ? durations
    : [...durations, chosen.recallMinutes].sort((one, other) => one - other);
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      {problem !== undefined && (
        <Notice tone="alert">
          <Trans>The settings could not be kept. Check your connection, and try again.</Trans>
        </Notice>
      )}
      <Select
        label={t`One may recall a message for`}
        hint={t`Counted from its delivery. What was recalled can be read by nobody any more.`}
        value={String(chosen.recallMinutes)}
        options={all.map((minutes) => ({ value: String(minutes), label: words(minutes) }))}
        onChange={(minutes) => setChosen({ ...chosen, recallMinutes: Number(minutes) })}
      />
      <Checkbox
        label={t`Staff see when families have read`}
        hint={t`Each family alone; no family sees anything of another.`}
        checked={chosen.readStateOfFamilies}
        onChange={(event) => setChosen({ ...chosen, readStateOfFamilies: event.target.checked })}
      />
      <Checkbox
        label={t`Families see when the school has read`}
        hint={t`Teachers may feel watched by it: off, unless the school agreed on it.`}
        checked={chosen.readStateToFamilies}
        onChange={(event) => setChosen({ ...chosen, readStateToFamilies: event.target.checked })}
      />
      <p>
        <Button variant="primary" type="submit" busy={busy}>
          <Trans>Save</Trans>
        </Button>
      </p>
    </form>
  );
};
