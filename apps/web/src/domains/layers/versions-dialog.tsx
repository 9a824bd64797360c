import { useApolloClient } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Line, LineList } from "../../ui/line-list.tsx";
import { showToast } from "../../ui/toast.tsx";
import { ActProblem } from "./act-problem.tsx";
import { publishLayerDocument, reopenLayerVersionDocument } from "./documents.ts";
import { useLayerSession } from "./layer-session-context.ts";
import type { ShownLayer } from "./composed.ts";
import styles from "./layers.module.css";
import { useAudienceWords } from "./use-audience-words.ts";
import { useMomentWords } from "./use-moment-words.ts";

interface Properties {
  layer: ShownLayer;
  onClose: () => void;
}

/** What was published, and the way back to it. */
export const VersionsDialog = ({ layer, onClose }: Properties) => {
  const { t } = useLingui();
  const client = useApolloClient();
  const session = useLayerSession();
  const audienceWords = useAudienceWords();
  const momentWords = useMomentWords();
  const [failure, setFailure] = useState<unknown>(null);
  const options = { fetchPolicy: "no-cache" } as const;
  const act = async (run: Parameters<typeof session.beginAgain>[0], done: string) => {
    try {
      await session.beginAgain(run);
      showToast(done);
      onClose();
    } catch (error) {
      setFailure(error);
      void session.reread();
    }
  };
  const goBack = (number: number) =>
    act(
      (on) =>
        client.mutate({
          ...options,
          mutation: publishLayerDocument,
          variables: { input: { ...on, number } },
        }),
      t`Version ${number} is published again`,
    );
  const reopen = (number: number) =>
    act(
      (on) =>
        client.mutate({
          ...options,
          mutation: reopenLayerVersionDocument,
          variables: { input: { ...on, number } },
        }),
      t`Your draft is version ${number} now`,
    );
  return (
    <Dialog size="large" title={t`Versions`} onClose={onClose}>
      {failure !== null && <ActProblem error={failure} />}
      {layer.versions.length === 0 && (
        <p>
          <Trans>Nothing was published yet.</Trans>
        </p>
      )}
      <LineList label={t`Versions`}>
        {layer.versions.map(({ number, publishedAt, publishedBy, withdrawal, again, count, audience }) => (
          <Line
            key={number}
            title={
              withdrawal
                ? t`Version ${number}: withdrawn`
                : again
                  ? t`Version ${number}: version ${again} again`
                  : t`Version ${number}`
            }
            note={
              <>
                <p>{[momentWords(publishedAt), publishedBy].filter(Boolean).join(" · ")}</p>
                {!withdrawal && (
                  <p>
                    {audienceWords(audience)} · <Plural value={count} one="# module" other="# modules" />
                  </p>
                )}
              </>
            }
            end={
              !withdrawal && (
                <div className={styles.actions}>
                  {number !== layer.live?.number && (
                    <Button aria-label={t`Go back to version ${number}`} onClick={() => void goBack(number)}>
                      <Trans>Go back to version {number}</Trans>
                    </Button>
                  )}
                  <Button variant="quiet" onClick={() => void reopen(number)}>
                    <Trans>Begin again from version {number}</Trans>
                  </Button>
                </div>
              )
            }
          />
        ))}
      </LineList>
    </Dialog>
  );
};
