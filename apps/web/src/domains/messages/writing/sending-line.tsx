import { Plural, Trans } from "@lingui/react/macro";
import { CalendarClock, MoonStar, SendHorizontal } from "lucide-react";
import { wholeMoment } from "../list/list-moment.ts";
import { useNow } from "../use-now.ts";
import { useWhere } from "../use-where.ts";
import styles from "./sending-line.module.css";
import type { Preview } from "./use-preview.ts";

/** What will happen when one sends: to how many, in how many copies, and when it comes. */
export const SendingLine = ({ preview }: { preview: Preview | undefined }) => {
  const where = useWhere();
  const now = useNow();
  if (!preview) {
    return (
      <output className={styles.line}>
        <SendHorizontal aria-hidden="true" />
        <Trans>Choose to whom you write.</Trans>
      </output>
    );
  }
  const { recipientCount, privateCopies, deliverAt, waitsForOpening } = preview;
  // A few moments from now is now.
  const later = Date.parse(deliverAt) - now.getTime() > 60_000;
  const when = wholeMoment(new Date(deliverAt), where, now);
  const Icon = waitsForOpening ? MoonStar : later ? CalendarClock : SendHorizontal;
  return (
    <output className={styles.line}>
      <Icon aria-hidden="true" />
      <span>
        {privateCopies && recipientCount > 1 ? (
          <Plural value={recipientCount} one="# private copy" other="# private copies" />
        ) : (
          <Plural value={recipientCount} one="# recipient" other="# recipients" />
        )}
        {" · "}
        {!later && <Trans>delivered at once</Trans>}
        {later && waitsForOpening && <Trans>quiet hours: will be delivered {when}</Trans>}
        {later && !waitsForOpening && <Trans>will be delivered {when}</Trans>}
      </span>
    </output>
  );
};
