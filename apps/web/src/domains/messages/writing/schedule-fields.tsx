import { useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { schoolTimeZone } from "../../../platform/dates.ts";
import { Button } from "../../../ui/button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { hourText, minuteOf, momentAt, wallOf } from "../../agenda/wall.ts";
import { fieldsOf, soon } from "./schedule.ts";
import styles from "./schedule-fields.module.css";

interface Properties {
  value: string | null;
  error?: string | undefined;
  onChange: (at: string) => void;
}

/** When it leaves: two moments at hand, or a day and an hour, by the clocks of the school. */
export const ScheduleFields = ({ value, error, onChange }: Properties) => {
  const { t } = useLingui();
  const timeZone = schoolTimeZone();
  const [now] = useState(() => new Date());
  const wall = fieldsOf(value, now, timeZone);
  const words = { tomorrow: t`Tomorrow at 8`, monday: t`Monday at 8` };
  const choose = (day: string, minute: number) => {
    if (day !== "") onChange(momentAt({ day, minute }, timeZone).toISOString());
  };
  // What the fields show is what holds.
  useEffect(() => {
    if (value === null) onChange(momentAt(wall, timeZone).toISOString());
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the fields appear
  }, []);
  return (
    <div className={styles.schedule}>
      <div className={styles.soon}>
        {soon(now, timeZone).map(({ name, at }) => (
          <Button
            key={name}
            aria-pressed={value !== null && Date.parse(value) === at.getTime()}
            onClick={() => onChange(at.toISOString())}
          >
            {words[name]}
          </Button>
        ))}
      </div>
      <TextField
        label={t`Day`}
        type="date"
        value={wall.day}
        min={wallOf(now, timeZone).day}
        error={error}
        onChange={(event) => choose(event.target.value, wall.minute)}
      />
      <TextField
        label={t`Hour`}
        type="time"
        value={hourText(wall.minute)}
        onChange={(event) => choose(wall.day, minuteOf(event.target.value))}
      />
    </div>
  );
};
