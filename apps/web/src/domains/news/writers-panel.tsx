import { useMutation, useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../ui/button.tsx";
import { Line, LineList } from "../../ui/line-list.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { showToast } from "../../ui/toast.tsx";
import { HolderSearch } from "../contacts/holder-search.tsx";
import { newsWritersDocument, setNewsWriterDocument } from "./proposals-documents.ts";

interface Properties {
  place: { id: string; name: string };
}

/** Whom a school asked by name to propose news to everybody in it. */
export const WritersPanel = ({ place }: Properties) => {
  const { t } = useLingui();
  const variables = { establishmentId: place.id };
  const { data } = useQuery(newsWritersDocument, { variables, fetchPolicy: "no-cache" });
  const [setWriter, { data: changed }] = useMutation(setNewsWriterDocument, { fetchPolicy: "no-cache" });
  const writers = changed?.setNewsWriter ?? data?.viewer.newsWriters;
  const set = async (userId: string, allowed: boolean) => {
    try {
      await setWriter({ variables: { input: { ...variables, userId, allowed } } });
    } catch {
      showToast(t`This could not be done. Try again.`);
    }
  };
  return (
    <Panel title={t`Who proposes news to the whole of ${place.name}`}>
      <p>
        <Trans>
          Leadership and school life may. Add a teacher, a member of the staff or a delegate of the pupils:
          what they write waits here for your decision.
        </Trans>
      </p>
      {!writers && <Skeleton lines={2} />}
      {writers && writers.length > 0 && (
        <LineList label={t`Who was asked to propose news`}>
          {writers.map(({ id, displayName }) => (
            <Line
              key={id}
              title={displayName}
              end={
                <Button
                  variant="quiet"
                  aria-label={t`Take ${displayName} out`}
                  onClick={() => void set(id, false)}
                >
                  <Trans>Take out</Trans>
                </Button>
              }
            />
          ))}
        </LineList>
      )}
      <HolderSearch
        establishmentId={place.id}
        held={(writers ?? []).map(({ id }) => ({ userId: id }))}
        pupils
        onChoose={({ id }) => void set(id, true)}
      />
    </Panel>
  );
};
