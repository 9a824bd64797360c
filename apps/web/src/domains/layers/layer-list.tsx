import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { LayoutTemplate } from "lucide-react";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Line, LineList } from "../../ui/line-list.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { layersDocument } from "./documents.ts";
import { LayerStates } from "./layer-states.tsx";
import { useAudienceWords } from "./use-audience-words.ts";
import { useMomentWords } from "./use-moment-words.ts";

export interface LayerPlace {
  id: string;
  kind: string;
  name: string;
  /** The school of a class. */
  within?: string | null;
}

export const placeVariables = ({ id, kind }: Pick<LayerPlace, "id" | "kind">) => {
  if (kind === "CLASS") return { classId: id };
  return kind === "TERRITORY" ? { territoryId: id } : { establishmentId: id };
};

/** « 5eB · Collège Jean-Zay ». */
export const placeWords = ({ name, within }: LayerPlace) => [name, within].filter(Boolean).join(" · ");

/** The layers of one place: for whom each is, and whether people have it. */
export const LayerList = ({ place }: { place: LayerPlace }) => {
  const { t } = useLingui();
  const audienceWords = useAudienceWords();
  const momentWords = useMomentWords();
  const { data, error, refetch } = useQuery(layersDocument, {
    variables: placeVariables(place),
    fetchPolicy: "cache-and-network",
  });
  const layers = data?.viewer.administeredLayers;
  if (!layers) {
    return error ? (
      <ErrorState onRetry={() => void refetch()}>
        <Trans>The layouts could not be read.</Trans>
      </ErrorState>
    ) : (
      <Skeleton lines={4} />
    );
  }
  if (layers.length === 0) {
    return (
      <EmptyState icon={<LayoutTemplate aria-hidden="true" />}>
        <Trans>Nothing is placed for anybody yet: people have what Préau offers to their role.</Trans>
      </EmptyState>
    );
  }
  return (
    <LineList label={t`Layouts`}>
      {layers.map((layer) => (
        <Line
          key={layer.id}
          title={layer.name}
          to={`/administration/layers/${layer.id}`}
          note={
            <>
              <p>
                {[layer.place.id !== place.id && layer.place.name, audienceWords(layer.audience)]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
              {layer.live && (
                <p>
                  {[
                    t`Version ${layer.live.number}`,
                    momentWords(layer.live.publishedAt),
                    layer.live.publishedBy,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
              )}
              <LayerStates layer={layer} />
            </>
          }
        />
      ))}
    </LineList>
  );
};
