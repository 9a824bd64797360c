import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { ShieldCheck } from "lucide-react";
import { useState } from "react";
import { useFacts } from "../../platform/live/use-facts.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Page } from "../../ui/page.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { containedPlacesDocument } from "./documents.ts";
import { IncidentPanel } from "./incident-panel.tsx";
import { PausesPanel } from "./pauses-panel.tsx";
import { ReportsPanel } from "./reports-panel.tsx";

/** With more schools than these, one is found by its name. */
const mostInSight = 12;

/** What was reported, who does not write for a while, and the switch of incidents. */
export const ModerationPage = () => {
  const { t } = useLingui();
  const [search, setSearch] = useState("");
  const { data, previousData, error, refetch } = useQuery(containedPlacesDocument, {
    variables: { search: search.trim() || null },
    fetchPolicy: "no-cache",
  });
  useFacts(["INCIDENTS"], () => void refetch().catch(() => {}));
  const places = (data ?? previousData)?.viewer.containedPlaces;
  return (
    <Page title={t`Moderation`} width="text">
      {error && !places && (
        <ErrorState onRetry={() => void refetch()}>
          <Trans>This page could not be read.</Trans>
        </ErrorState>
      )}
      {!places && !error && <Skeleton lines={8} />}
      {places?.length === 0 && search === "" && (
        <EmptyState icon={<ShieldCheck aria-hidden="true" />}>
          <Trans>You lead no school, and nobody has given you the mandate to moderate one.</Trans>
        </EmptyState>
      )}
      {places && (places.length > 0 || search !== "") && (
        <>
          <ReportsPanel />
          <PausesPanel />
          {(places.length > mostInSight || search !== "") && (
            <SearchField
              label={t`Find an establishment`}
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
          )}
          {places.slice(0, mostInSight).map((place) => (
            <IncidentPanel key={place.establishmentId} place={place} onChanged={() => void refetch()} />
          ))}
        </>
      )}
    </Page>
  );
};
