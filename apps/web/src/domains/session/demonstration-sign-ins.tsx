import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router-dom";
import type { DemonstrationSignIn } from "../../platform/session/session.ts";
import { Avatar } from "../../ui/avatar.tsx";
import { hueOf } from "../../ui/hue.ts";
import { Panel } from "../../ui/panel.tsx";
import styles from "./demonstration-sign-ins.module.css";
import type { SignIn } from "./use-sign-in.ts";

interface Properties {
  offered: readonly DemonstrationSignIn[];
  /** Whether one reads the e-mails that it would send. */
  readsMails: boolean;
  signIn: SignIn;
}

/** « lea.martin » is LM. */
const initialsOf = (login: string) =>
  login
    .split(".")
    .map((part) => part.charAt(0).toUpperCase())
    .join("");

/** The people of the demonstration, one press away. A real school never has this list. */
export const DemonstrationSignIns = ({ offered, readsMails, signIn }: Properties) => {
  const { t } = useLingui();
  return (
    <Panel title={t`Demonstration`}>
      <p>
        <Trans>This school and its people are invented. Enter as one of them:</Trans>
      </p>
      <ul className={styles.people}>
        {offered.map(({ label, login, password }) => (
          <li key={login}>
            <button
              type="button"
              className={styles.person}
              onClick={() => void signIn.start({ login, password, ownDevice: false })}
            >
              <Avatar initials={initialsOf(login)} hue={hueOf(login)} />
              <span>
                <span className={styles.label}>{label}</span>
                <span className={styles.login}>{login}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {readsMails && (
        <p>
          <Link to="/demonstration/courriels">
            <Trans>Read the e-mails that the demonstration would send</Trans>
          </Link>
        </p>
      )}
    </Panel>
  );
};
