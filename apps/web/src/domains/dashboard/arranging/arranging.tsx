import { useApolloClient, useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
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
import type { Offer } from "./offer.ts";
import { parkedIn, useParkedNews } from "./parked-news.ts";
import { refusalWords } from "./refusal-words.ts";
import { openQueue } from "./waiting-queue.ts";

interface Properties {
  pageId: string;
  onDone: (page: string, isFirst: boolean) => void;
}

/** The mode in which one arranges: it begins with what the server has now, not with what was read this morning. */
export const Arranging = (properties: Properties) => {
  const { data, error, refetch } = useQuery(arrangementDocument, { fetchPolicy: "no-cache" });
  if (error) {
    return (
      <ErrorState onRetry={() => void refetch()}>
        <Trans>Your dashboard cannot be arranged right now. Nothing is lost.</Trans>
      </ErrorState>
    );
  }
  if (!data) return <WaitingGrid />;
  const { dashboard, catalogue } = data.viewer;
  return <OwnDesk {...properties} first={dashboard} catalogue={catalogue} />;
};

interface OwnDeskProperties extends Properties {
  first: Parameters<typeof savedFrom>[0];
  catalogue: readonly Offer[];
}

/** One store from beginning to end: it holds what nobody else has yet. */
const OwnDesk = ({ pageId, onDone, first, catalogue }: OwnDeskProperties) => {
  const { t } = useLingui();
  const client = useApolloClient();
  const { id: userId } = useSessionUser();
  const [store] = useState(
    () =>
      new ArrangementStore(
        savedFrom(first),
        arrangementTransport(client),
        ([refusal]) => refusal && showToast(t(refusalWords(refusal.code))),
        openQueue(userId, knownSession()?.ownDevice === true),
      ),
  );
  const tell = useParkedNews();
  useEffect(
    () =>
      onFact((fact) => {
        if (fact.kind !== "DASHBOARD" && fact.kind !== "LAYERS" && fact.kind !== "ASK_AGAIN") return;
        const before = parkedIn(store.shown().composed);
        void store
          .refresh(fact.version)
          .then((changed) => changed && tell(before, parkedIn(store.shown().composed)))
          .catch(() => {});
      }),
    [store, tell],
  );
  return <Desk store={store} catalogue={catalogue} firstPage={pageId} onDone={onDone} />;
};
