import { Trans } from "@lingui/react/macro";
import { activateLocale } from "../platform/locale.ts";
import { answerOffer, useOffer } from "../platform/preferences.ts";
import { Button } from "../ui/button.tsx";
import styles from "./status-lines.module.css";

const answer = (mine: boolean) => void activateLocale(answerOffer(mine).locale);

/** On a computer that others use, what was chosen before signing in follows only who says that it is theirs. */
export const OfferLine = () => {
  const offered = useOffer();
  return (
    <output className={styles.lines}>
      {offered && (
        <div className={styles.line}>
          <span className={styles.words}>
            <Trans>Is the display chosen here before you signed in yours?</Trans>
          </span>
          <Button variant="quiet" onClick={() => answer(true)}>
            <Trans>Keep it</Trans>
          </Button>
          <Button variant="quiet" onClick={() => answer(false)}>
            <Trans>No</Trans>
          </Button>
        </div>
      )}
    </output>
  );
};
