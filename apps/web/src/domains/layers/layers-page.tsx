import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { LayoutTemplate, Plus } from "lucide-react";
import { useState } from "react";
import { useSearchParams } from "react-router-dom";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { lazyOverlay } from "../../ui/lazy-overlay.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { Select } from "../../ui/select.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { layerPlacesDocument } from "./documents.ts";
import { LayerList, placeWords } from "./layer-list.tsx";
import styles from "./layers.module.css";

const CreateDialog = lazyOverlay(() => import("./create-dialog.tsx").then((module) => module.CreateDialog));

/** With more places than these, one is found by its name. */
const mostInSight = 20;

/** What a school or a territory places on the dashboards of its people. */
export const LayersPage = () => {
  const { t } = useLingui();
  const [parameters, setParameters] = useSearchParams();
  const [search, setSearch] = useState("");
  const [creating, setCreating] = useState(false);
  const { data, previousData, error, refetch } = useQuery(layerPlacesDocument, {
    variables: { search: search === "" ? null : search },
    fetchPolicy: "cache-and-network",
  });
  const places = (data ?? previousData)?.viewer.layerPlaces;
  const place = places?.find(({ id }) => id === parameters.get("place")) ?? places?.[0];
  const searchable = search !== "" || (places?.length ?? 0) > mostInSight;
  return (
    <Page
      title={t`Dashboards of others`}
      note={t`What you place here stands on the dashboards of those whom you choose, once you publish it.`}
      width="text"
    >
      {error && !places && (
        <ErrorState onRetry={() => void refetch()}>
          <Trans>The layouts could not be read.</Trans>
        </ErrorState>
      )}
      {!places && !error && <Skeleton lines={6} />}
      {places && searchable && (
        <SearchField
          label={t`Find an establishment or a class`}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      {places?.length === 0 && (
        <EmptyState icon={<LayoutTemplate aria-hidden="true" />}>
          {search === "" ? (
            <Trans>
              Nobody has given you the mandate to lay out the dashboards of others, and you lead no class.
            </Trans>
          ) : (
            <Trans>No establishment and no class of yours has this name.</Trans>
          )}
        </EmptyState>
      )}
      {places && place && (
        <>
          {places.length > 1 && (
            <Select
              label={t`Establishment, territory or class`}
              value={place.id}
              options={places.map((one) => ({ value: one.id, label: placeWords(one) }))}
              onChange={(id) => setParameters({ place: id }, { replace: true })}
            />
          )}
          <div className={styles.actions}>
            <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => setCreating(true)}>
              <Trans>Create a layout</Trans>
            </Button>
          </div>
          <Panel title={placeWords(place)}>
            <LayerList place={place} />
          </Panel>
        </>
      )}
      {creating && place && <CreateDialog place={place} onClose={() => setCreating(false)} />}
    </Page>
  );
};
