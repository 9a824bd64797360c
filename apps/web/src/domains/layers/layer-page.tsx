import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useParams } from "react-router-dom";
import { ErrorState } from "../../ui/error-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { layerDocument } from "./documents.ts";
import { LayerEditor } from "./layer-editor.tsx";

/** Where a layer is composed: the same grid as one's own dashboard, with the same gestures. */
export const LayerPage = () => {
  const { t } = useLingui();
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(layerDocument, { variables: { id }, fetchPolicy: "no-cache" });
  const layer = data?.viewer.administeredLayer;
  if (!layer) {
    return (
      <Page title={t`Layout`}>
        {error || data ? (
          <ErrorState onRetry={() => void refetch()}>
            <Trans>This layout could not be opened: it is gone, or it is not yours to administer.</Trans>
          </ErrorState>
        ) : (
          <Skeleton lines={8} />
        )}
      </Page>
    );
  }
  return <LayerEditor key={layer.id} first={layer} catalogue={data.viewer.layerCatalogue} />;
};
