import { Trans, useLingui } from "@lingui/react/macro";
import { Check, X } from "lucide-react";
import { Button } from "../../../../ui/button.tsx";
import { VisuallyHidden } from "../../../../ui/visually-hidden.tsx";
import type { Arranger } from "../use-arranger.ts";
import { type Carried, type Carrier, placeOf } from "./carrier.ts";
import styles from "./carrying-note.module.css";
import { HANDLE_HELP } from "./handle.tsx";

interface Properties {
  carrier: Carrier;
  /** What was picked up by a tap or a key. */
  carried: Carried | null;
  arranger: Arranger;
}

/** Says how to place what is picked up, and lets one put it down or back. */
export const CarryingNote = ({ carrier, carried, arranger }: Properties) => {
  const { t } = useLingui();
  const place = carried && placeOf(arranger.pagesNow(), carried.slot);
  const title = place ? arranger.titleOf(place.page.placements[place.index]?.kind ?? "") : "";
  return (
    <>
      <VisuallyHidden>
        <span id={HANDLE_HELP}>
          {t`Press to pick up, then the arrows to move, Page Up and Page Down to change page, Enter to put down, Escape to put back.`}
        </span>
      </VisuallyHidden>
      {carried && (
        <div className={styles.note}>
          <p className={styles.words}>
            <Trans>You are moving “{title}”: choose its place.</Trans>
          </p>
          <Button icon={<Check aria-hidden="true" />} onClick={() => carrier.drop()}>
            <Trans>Put down</Trans>
          </Button>
          <Button icon={<X aria-hidden="true" />} onClick={() => carrier.cancel()}>
            <Trans>Leave it where it was</Trans>
          </Button>
        </div>
      )}
    </>
  );
};
