import { useApolloClient, useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useMemo } from "react";
import { onFact } from "../../../platform/live/facts.ts";
import { knownSession } from "../../../platform/session/session.ts";
import { useSessionUser } from "../../../platform/session/session-provider.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { showToast } from "../../../ui/toast.tsx";
import { WaitingGrid } from "../waiting-grid.tsx";
import { arrangementDocument } from "./arrangement-documents.ts";
import { ArrangementStore } from "./arrangement-store.ts";
import { arrangementTransport, savedFrom } from "./arrangement-transport.ts";
import { Desk } from "./desk.tsx";
import { parkedIn, useParkedNews } from "./parked-news.ts";
import { refusalWords } from "./refusal-words.ts";
import { openQueue } from "./waiting-queue.ts";

interface Properties {
  pageId: string;
  onDone: (page: string, isFirst: boolean) => void;
}

/** The mode in which one arranges: it begins with what the server has now, not with what was read this morning. */
export const Arranging = ({ pageId, onDone }: Properties) => {
  const { t } = useLingui();
  const client = useApolloClient();
  const { id: userId } = useSessionUser();
  const ownDevice = knownSession()?.ownDevice === true;
  const { data, error, refetch } = useQuery(arrangementDocument, { fetchPolicy: "no-cache" });
  const store = useMemo(
    () =>
      data &&
      new ArrangementStore(
        savedFrom(data.viewer.dashboard),
        arrangementTransport(client),
        (refused) => {
          const [first] = refused;
          if (first) showToast(t(refusalWords(first.code)));
        },
        openQueue(userId, ownDevice),
      ),
    [client, data, ownDevice, t, userId],
  );
  const tell = useParkedNews();
  useEffect(
    () =>
      onFact((fact) => {
        if (fact.kind !== "DASHBOARD" && fact.kind !== "LAYERS" && fact.kind !== "ASK_AGAIN") return;
        if (!store) return;
        const before = parkedIn(store.shown().composed);
        void store
          .refresh(fact.version)
          .then((changed) => changed && tell(before, parkedIn(store.shown().composed)))
          .catch(() => {});
      }),
    [store, tell],
  );
  if (error) {
    return (
      <ErrorState onRetry={() => void refetch()}>
        <Trans>Your dashboard cannot be arranged right now. Nothing is lost.</Trans>
      </ErrorState>
    );
  }
  if (!store || !data) return <WaitingGrid />;
  return <Desk store={store} catalogue={data.viewer.catalogue} firstPage={pageId} onDone={onDone} />;
};
