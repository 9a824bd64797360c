import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type FormEvent } from "react";
import type { CalendarsQuery } from "../../platform/gql/graphql.ts";
import { formatDay } from "../../platform/dates.ts";
import type { Locale } from "../../platform/locale.ts";
import { useTask } from "../../platform/use-task.ts";
import { Button } from "../../ui/button.tsx";
import { Line, LineList } from "../../ui/line-list.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import styles from "./calendars-page.module.css";
import { momentOf } from "./civil-days.ts";
import { makeAddressDocument, revokeAddressDocument } from "./documents.ts";

interface Properties {
  addresses: CalendarsQuery["viewer"]["calendarAddresses"];
  onDone: () => void;
}

/** Addresses at which one's telephone reads one's agenda, each until it is revoked. */
export const PrivateAddresses = ({ addresses, onDone }: Properties) => {
  const { t, i18n } = useLingui();
  const day = (date: string) => formatDay(momentOf(date), { locale: i18n.locale as Locale, timeZone: "UTC" });
  const [name, setName] = useState("");
  const [made, setMade] = useState<string>();
  const { run, busy, problem } = useTask();
  const [make] = useMutation(makeAddressDocument, { fetchPolicy: "no-cache" });
  const [revoke] = useMutation(revokeAddressDocument);
  const send = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => {
      const { data } = await make({ variables: { input: { name } } });
      if (data) setMade(new URL(data.makeCalendarAddress.path, window.location.origin).href);
      setName("");
      onDone();
    });
  };
  const end = (id: string) =>
    void run(async () => {
      await revoke({ variables: { input: { id } } });
      setMade(undefined);
      onDone();
    });
  return (
    <>
      <LineList>
        {addresses.map((one) => (
          <Line
            key={one.id}
            title={one.name}
            note={
              one.lastReadOn ? (
                <Trans>Last read on {day(one.lastReadOn)}</Trans>
              ) : (
                <Trans>Never read yet</Trans>
              )
            }
            end={
              <Button
                variant="quiet"
                busy={busy}
                aria-label={t`Revoke ${one.name}`}
                onClick={() => end(one.id)}
              >
                <Trans>Revoke</Trans>
              </Button>
            }
          />
        ))}
      </LineList>
      {made !== undefined && (
        <Notice>
          <p>
            <Trans>
              Copy this address into your other calendar now: it is shown this once, and is a secret.
            </Trans>
          </p>
          <p className={styles.address}>{made}</p>
        </Notice>
      )}
      <form className={styles.form} onSubmit={send}>
        <TextField
          label={t`Name of the device or programme`}
          value={name}
          required
          maxLength={100}
          onChange={({ target }) => setName(target.value)}
        />
        <p>
          <Button type="submit" busy={busy}>
            <Trans>Make a private address</Trans>
          </Button>
        </p>
      </form>
      {problem !== undefined && (
        <Notice tone="alert">
          <Trans>This could not be done: try again.</Trans>
        </Notice>
      )}
    </>
  );
};
