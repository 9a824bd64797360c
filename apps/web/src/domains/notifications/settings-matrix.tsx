import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useId, useState } from "react";
import type { NotificationPace } from "../../platform/gql/graphql.ts";
import { Badge } from "../../ui/badge.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Select } from "../../ui/select.tsx";
import { setSettingDocument } from "./documents.ts";
import styles from "./settings-page.module.css";

interface Setting {
  kind: string;
  label: string;
  screen: NotificationPace;
  email: NotificationPace;
  push: NotificationPace;
}

type Way = "screen" | "email" | "push";
const channels = { screen: "SCREEN", email: "EMAIL", push: "PUSH" } as const;

interface Properties {
  before: readonly Setting[];
  /** Whether e-mail is a way for this person at all. */
  mails: boolean;
}

/** Each kind of things, by each way: kept as soon as it is chosen. */
export const SettingsMatrix = ({ before, mails }: Properties) => {
  const [settings, setSettings] = useState(before);
  const [failed, setFailed] = useState(false);
  const [kept, setKept] = useState(false);
  const [save] = useMutation(setSettingDocument, { fetchPolicy: "no-cache" });
  const put = (kind: string, way: Way, pace: NotificationPace) =>
    setSettings((all) => all.map((one) => (one.kind === kind ? { ...one, [way]: pace } : one)));
  const choose = async (setting: Setting, way: Way, pace: NotificationPace) => {
    put(setting.kind, way, pace);
    setFailed(false);
    setKept(false);
    try {
      await save({ variables: { input: { kind: setting.kind, channel: channels[way], pace } } });
      setKept(true);
    } catch {
      put(setting.kind, way, setting[way]);
      setFailed(true);
    }
  };
  return (
    <>
      <ul className={styles.kinds}>
        {settings.map((setting) => (
          <Kind key={setting.kind} setting={setting} mails={mails} onChoose={choose} />
        ))}
      </ul>
      <output>{kept && <Trans>Saved.</Trans>}</output>
      {failed && (
        <Notice tone="alert">
          <Trans>This choice could not be kept: it is as it was before. Try again.</Trans>
        </Notice>
      )}
    </>
  );
};

interface KindProperties {
  setting: Setting;
  mails: boolean;
  onChoose: (setting: Setting, way: Way, pace: NotificationPace) => Promise<void>;
}

const Kind = ({ setting, mails, onChoose }: KindProperties) => {
  const { t } = useLingui();
  const id = useId();
  const atOnce = { value: "AT_ONCE", label: t`At once` } as const;
  const digest = { value: "DIGEST", label: t`Once a day` } as const;
  const never = { value: "NEVER", label: t({ message: "Never", context: "how soon one is told" }) } as const;
  const ways = [
    { way: "screen", label: t`In Préau`, options: [atOnce, never] },
    ...(mails ? [{ way: "email", label: t`By e-mail`, options: [atOnce, digest, never] } as const] : []),
    { way: "push", label: t`On my devices`, options: [atOnce, digest, never] },
  ] as const;
  const muted = ways.every(({ way }) => setting[way] === "NEVER");
  return (
    <li className={styles.line}>
      <fieldset className={styles.kind} aria-labelledby={id}>
        <div className={styles.head}>
          <h3 id={id} className={styles.name}>
            {setting.label}
          </h3>
          {muted && (
            <Badge tone="warn">
              <Trans>Muted: you are told nothing of it</Trans>
            </Badge>
          )}
        </div>
        <div className={styles.ways}>
          {ways.map(({ way, label, options }) => (
            <Select<NotificationPace>
              key={way}
              label={label}
              value={setting[way]}
              options={options}
              onChange={(pace) => void onChoose(setting, way, pace)}
            />
          ))}
        </div>
      </fieldset>
    </li>
  );
};
