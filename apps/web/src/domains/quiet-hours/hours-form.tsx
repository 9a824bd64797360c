import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type ReactNode, type SubmitEvent } from "react";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { type Hours, type HourName, isWithin, limits, sayHour } from "./hours.ts";
import styles from "./hours-form.module.css";
import { HoursWords } from "./hours-words.tsx";

interface Properties {
  before: Hours;
  busy: boolean;
  failed: boolean;
  onSave: (hours: Hours) => void;
  /** Beside the button that saves. */
  children?: ReactNode;
}

/** The hours, and the sentence that they make, told while one chooses. */
export const HoursForm = ({ before, busy, failed, onSave, children }: Properties) => {
  const { t } = useLingui();
  const [hours, setHours] = useState<Hours>({
    opensAt: before.opensAt,
    closesAt: before.closesAt,
    weekends: before.weekends,
    holidays: before.holidays,
  });
  const sound = isWithin("closesAt", hours.closesAt) && isWithin("opensAt", hours.opensAt);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (sound) onSave(hours);
  };
  const field = (name: HourName, label: string) => (
    <HourField
      name={name}
      label={label}
      value={hours[name]}
      onChange={(value) => setHours({ ...hours, [name]: value })}
    />
  );
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <div className={styles.hours}>
        {field("closesAt", t`Quiet from`)}
        {field("opensAt", t({ message: "Until", context: "hour" }))}
      </div>
      <Checkbox
        label={t`Quiet at weekends too`}
        checked={hours.weekends}
        onChange={({ target }) => setHours({ ...hours, weekends: target.checked })}
      />
      <Checkbox
        label={t`Quiet during school holidays and on public holidays too`}
        checked={hours.holidays}
        onChange={({ target }) => setHours({ ...hours, holidays: target.checked })}
      />
      <output className={styles.sentence}>{sound && <HoursWords hours={hours} />}</output>
      {failed && (
        <Notice tone="alert">
          <Trans>These hours could not be kept. Check your connection, and try again.</Trans>
        </Notice>
      )}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={busy}>
          <Trans>Save</Trans>
        </Button>
        {children}
      </div>
    </form>
  );
};

interface HourProperties {
  name: HourName;
  label: string;
  value: string;
  onChange: (value: string) => void;
}

const HourField = ({ name, label, value, onChange }: HourProperties) => {
  const { i18n, t } = useLingui();
  const { min, max } = limits[name];
  const [earliest, latest] = [sayHour(min, i18n.locale), sayHour(max, i18n.locale)];
  return (
    <TextField
      type="time"
      label={label}
      value={value}
      min={min}
      max={max}
      error={!isWithin(name, value) && t`Choose an hour between ${earliest} and ${latest}.`}
      onChange={({ target }) => onChange(target.value)}
    />
  );
};
