import { useMutation, useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../ui/button.tsx";
import { Line, LineList } from "../../ui/line-list.tsx";
import { Panel } from "../../ui/panel.tsx";
import { showToast } from "../../ui/toast.tsx";
import { judgedPausesDocument, liftPauseDocument } from "./documents.ts";
import { useMomentWords } from "./moment-words.ts";

/** The pupils who do not write for a while; nothing when there is none. */
export const PausesPanel = () => {
  const { t } = useLingui();
  const said = useMomentWords();
  const { data, refetch } = useQuery(judgedPausesDocument, { fetchPolicy: "no-cache" });
  const [lift] = useMutation(liftPauseDocument, { fetchPolicy: "no-cache" });
  const pauses = data?.viewer.judgedWritingPauses ?? [];
  if (pauses.length === 0) return null;
  const letWrite = async (userId: string, id: string, name: string) => {
    try {
      await lift({ variables: { input: { userId, id } } });
      showToast(t`${name} writes again.`);
      await refetch();
    } catch {
      showToast(t`This could not be done. Try again.`);
    }
  };
  return (
    <Panel title={t`Pupils who do not write for a while`}>
      <LineList>
        {pauses.map(({ id, userId, name, establishmentName, reason, until }) => {
          const moment = said(until);
          return (
            <Line
              key={id}
              title={name}
              note={
                <>
                  <p>{reason}</p>
                  <p>
                    {establishmentName} · <Trans>until {moment}</Trans>
                  </p>
                </>
              }
              end={
                <Button
                  aria-label={t`Let ${name} write again`}
                  onClick={() => void letWrite(userId, id, name)}
                >
                  <Trans>Let them write again</Trans>
                </Button>
              }
            />
          );
        })}
      </LineList>
    </Panel>
  );
};
