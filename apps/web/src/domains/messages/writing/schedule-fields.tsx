import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { schoolTimeZone } from "../../../platform/dates.ts";
import { Button } from "../../../ui/button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { hourText, minuteOf, momentAt, wallOf } from "../../agenda/wall.ts";
import { soon } from "./schedule.ts";
import styles from "./schedule-fields.module.css";

interface Properties {
  value: string;
  error?: string | undefined;
  onChange: (at: string) => void;
}

/** When it leaves: two moments at hand, or a day and an hour, by the clocks of the school. */
export const ScheduleFields = ({ value, error, onChange }: Properties) => {
  const { t } = useLingui();
  const timeZone = schoolTimeZone();
  const [now] = useState(() => new Date());
  const wall = wallOf(value, timeZone);
  const words = { tomorrow: t`Tomorrow at 8`, monday: t`Monday at 8` };
  const choose = (day: string, minute: number) => {
    // A field that one is still filling in says nothing.
    if (day !== "" && Number.isFinite(minute)) onChange(momentAt({ day, minute }, timeZone).toISOString());
  };
  return (
    <div className={styles.schedule}>
      <div className={styles.soon}>
        {soon(now, timeZone).map(({ name, at }) => (
          <Button
            key={name}
            aria-pressed={Date.parse(value) === at.getTime()}
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
        onChange={({ target }) => choose(wall.day, target.value === "" ? NaN : minuteOf(target.value))}
      />
    </div>
  );
};
