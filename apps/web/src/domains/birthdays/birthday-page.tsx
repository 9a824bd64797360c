import { useMutation, useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Checkbox } from "../../ui/checkbox.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { showBirthdayDocument, showsBirthdayDocument } from "./documents.ts";

/** Everybody decides by themselves whether their classes know the day of their birthday. */
export const BirthdayPage = () => {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(showsBirthdayDocument, { fetchPolicy: "no-cache" });
  return (
    <Page title={t`My birthday`} note={t`Nobody knows it here, unless you say so.`} width="text">
      <Panel>
        {data ? (
          <Switch before={data.viewer.showsBirthday} />
        ) : error ? (
          <ErrorState onRetry={() => void refetch()}>
            <Trans>Your choice could not be read.</Trans>
          </ErrorState>
        ) : (
          <Skeleton lines={2} />
        )}
      </Panel>
    </Page>
  );
};

const Switch = ({ before }: { before: boolean }) => {
  const { t } = useLingui();
  const [shown, setShown] = useState(before);
  const [state, setState] = useState<"kept" | "failed" | null>(null);
  const [decide] = useMutation(showBirthdayDocument, { fetchPolicy: "no-cache" });
  const choose = async (wish: boolean) => {
    setShown(wish);
    setState(null);
    try {
      await decide({ variables: { input: { shown: wish } } });
      setState("kept");
    } catch {
      setShown(!wish);
      setState("failed");
    }
  };
  return (
    <>
      <Checkbox
        label={t`Show my birthday to my classes`}
        hint={t`The day and the month, never the year. The pupils and teachers of your classes see it; parents and others do not. You can change your mind at any time.`}
        checked={shown}
        onChange={({ target }) => void choose(target.checked)}
      />
      <output>
        {state === "kept" &&
          (shown ? (
            <Trans>Saved: your classes see your birthday.</Trans>
          ) : (
            <Trans>Saved: nobody sees your birthday.</Trans>
          ))}
      </output>
      {state === "failed" && (
        <Notice tone="alert">
          <Trans>This choice could not be kept: try again.</Trans>
        </Notice>
      )}
    </>
  );
};
