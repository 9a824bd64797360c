import { useFragment, useQuery } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { ErrorState } from "../../../ui/error-state.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { widgetFailureFragment } from "../../../widget-kit/failure.ts";
import type { KnownWidget } from "../../../widget-kit/manifest.ts";
import { typeNameOf } from "../../../widget-kit/names.ts";
import { manifestOf } from "../../../widget-kit/registry.ts";
import { WidgetBody } from "../../../widget-kit/widget-body.tsx";
import { WidgetFrame } from "../../../widget-kit/widget-frame.tsx";
import { previewDocument } from "../documents.generated.ts";

/** How a kind would look with what the person has: to be seen, not used. */
export const WidgetPreview = ({ kind }: { kind: string }) => {
  const { data, error, refetch } = useQuery(previewDocument, {
    variables: { kind },
    fetchPolicy: "network-only",
  });
  const manifest = manifestOf(kind);
  const widget = data?.viewer.widgetPreview;
  if (error) {
    return (
      <ErrorState onRetry={() => void refetch()}>
        <Trans>The preview could not be loaded.</Trans>
      </ErrorState>
    );
  }
  if (!manifest || !widget) return <Skeleton />;
  return <Shown manifest={manifest} slot={widget.id} onRetry={() => void refetch()} />;
};

interface Properties {
  manifest: KnownWidget;
  slot: string;
  onRetry: () => void;
}

const Shown = ({ manifest, slot, onRetry }: Properties) => {
  const from = { __typename: typeNameOf(manifest.kind), id: slot };
  const state = useFragment({ fragment: widgetFailureFragment, from });
  const needsSettings = state.complete && state.data.failure?.code === "INVALID_SETTINGS";
  return (
    <WidgetFrame manifest={manifest} inert>
      {needsSettings ? (
        <p>
          <Trans>It shows something once you have chosen its settings.</Trans>
        </p>
      ) : (
        <WidgetBody manifest={manifest} slot={slot} settings={{}} onRetry={onRetry} retrying={false} />
      )}
    </WidgetFrame>
  );
};
