import { Trans, useLingui } from "@lingui/react/macro";
import { schoolTimeZone } from "../../../platform/dates.ts";
import type { UrgentCause } from "../../../platform/gql/graphql.ts";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Select } from "../../../ui/select.tsx";
import type { DraftContent } from "../drafts/draft-content.ts";
import type { DraftSession } from "../drafts/draft-session.ts";
import { urgentCauses, urgentWords } from "../urgent-words.ts";
import type { Problem } from "./problem.ts";
import { ScheduleFields } from "./schedule-fields.tsx";
import { nextMorning } from "./schedule.ts";
import styles from "./sending-options.module.css";
import type { Preview } from "./use-preview.ts";

interface Properties {
  session: DraftSession;
  content: DraftContent;
  preview: Preview | undefined;
  problem: Problem | undefined;
}

/** How it is delivered: in private copies, later, or although it is night. */
export const SendingOptions = ({ session, content, preview, problem }: Properties) => {
  const { t } = useLingui();
  const several = (preview?.recipientCount ?? 0) > 1;
  return (
    <fieldset className={styles.options}>
      <legend className={styles.legend}>
        <Trans>Sending</Trans>
      </legend>
      {several && preview?.canShare && (
        <Checkbox
          label={t`A private copy for each`}
          hint={
            !preview.privateCopies
              ? t`All recipients see each other, and may answer to all.`
              : t`Recipients do not see each other, and each answers you alone.`
          }
          checked={content.privateCopies ?? preview.privateCopies}
          onChange={(event) => session.write({ privateCopies: event.target.checked })}
        />
      )}
      {several && !preview?.canShare && (
        <p className={styles.said}>
          <Trans>A private copy for each: families do not see each other, and each answers you alone.</Trans>
        </p>
      )}
      <Checkbox
        label={t`Send later`}
        checked={content.scheduledAt !== null}
        onChange={({ target }) =>
          session.write({ scheduledAt: target.checked ? nextMorning(new Date(), schoolTimeZone()) : null })
        }
      />
      {content.scheduledAt !== null && (
        <ScheduleFields
          value={content.scheduledAt}
          error={problem?.field === "scheduledAt" ? t`Choose a time to come, within a year.` : undefined}
          onChange={(scheduledAt) => session.write({ scheduledAt })}
        />
      )}
      {(preview?.viewerCanSendUrgent || content.urgentCause !== null) && (
        <>
          <Select
            label={t`Urgent cause`}
            hint={t`Passes the quiet hours of the school and of each person.`}
            value={content.urgentCause ?? ""}
            options={[
              { value: "", label: t`None: it is not urgent` },
              ...urgentCauses.map((cause) => ({ value: cause as string, label: t(urgentWords[cause]) })),
            ]}
            onChange={(cause) => session.write({ urgentCause: cause === "" ? null : cause })}
          />
          {content.urgentCause !== null && (
            <Notice tone="alert">
              <Trans>
                Phones will ring, at night too. Your name, the cause “
                {t(urgentWords[content.urgentCause as UrgentCause])}” and the hour are written in the journal
                of the school.
              </Trans>
            </Notice>
          )}
        </>
      )}
    </fieldset>
  );
};
