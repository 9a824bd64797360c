import { Trans, useLingui } from "@lingui/react/macro";
import { Badge } from "../../ui/badge.tsx";
import { dayFromNow, nearDay } from "./notice-days.ts";

interface Shown {
  dueOn?: string | null;
  open: boolean;
  aside: boolean;
  toSign: boolean;
  children: readonly { viewerCanSign: boolean; answer?: { agrees: boolean } | null }[];
}

/** What a notice wants of the viewer now, or what they did with it. It says nothing of anybody else. */
export const NoticeState = ({ notice }: { notice: Shown }) => {
  const { i18n } = useLingui();
  const { dueOn, open, aside, toSign, children } = notice;
  if (toSign) {
    if (dueOn == null)
      return (
        <Badge>
          <Trans>To sign</Trans>
        </Badge>
      );
    const day = nearDay(dueOn, i18n.locale);
    return dueOn < dayFromNow(0) ? (
      <Badge tone="warn">
        <Trans>To sign: it was due {day}</Trans>
      </Badge>
    ) : (
      <Badge tone={dueOn <= dayFromNow(1) ? "warn" : "accent"}>
        <Trans>To sign by {day}</Trans>
      </Badge>
    );
  }
  const answers = children.flatMap(({ answer }) => answer ?? []);
  if (answers.length > 0 && answers.length === children.length)
    return (
      <Badge tone="ok">
        <Trans>You have answered</Trans>
      </Badge>
    );
  if (!open)
    return (
      <Badge tone="plain">
        <Trans>Closed</Trans>
      </Badge>
    );
  return (
    <Badge tone="plain">
      {aside ? <Trans>You leave it to others</Trans> : <Trans>For your information</Trans>}
    </Badge>
  );
};
