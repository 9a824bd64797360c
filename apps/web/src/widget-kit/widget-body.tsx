import { useFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { memo } from "react";
import { ErrorState } from "../ui/error-state.tsx";
import { Notice } from "../ui/notice.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { widgetFailureFragment } from "./failure.ts";
import type { KnownWidget } from "./manifest.ts";
import { fieldNameOf, typeNameOf } from "./names.ts";

interface Properties {
  manifest: KnownWidget;
  slot: string;
  settings: Readonly<Record<string, unknown>>;
  /** Asks for this widget alone. */
  onRetry: () => void;
  retrying: boolean;
}

/** What a widget shows: its data, their waiting, or why there are none. It reads the cache, wherever the data came from. */
export const WidgetBody = memo(({ manifest, slot, settings, onRetry, retrying }: Properties) => {
  const from = { __typename: typeNameOf(manifest.kind), id: slot };
  const data = useFragment({ fragment: manifest.fragment, from });
  const state = useFragment({ fragment: widgetFailureFragment, from });
  const failure = state.complete ? state.data.failure : null;
  const read = data.complete && hasData(manifest.kind, data.data);
  const { View } = manifest;
  if (read) {
    return (
      <>
        {failure && (
          <Notice>
            <Trans>This may be out of date.</Trans>
          </Notice>
        )}
        <View waiting={<Skeleton />} widget={data.data} settings={settings} />
      </>
    );
  }
  if (!failure || retrying) return <Skeleton />;
  return <Failure code={failure.code} {...(failure.retryable && { onRetry })} />;
});

const hasData = (kind: string, data: unknown) => {
  const value = (data as Readonly<Record<string, unknown>>)[fieldNameOf(kind)];
  return value !== null && value !== undefined;
};

const Failure = ({ code, onRetry }: { code: string; onRetry?: () => void }) => (
  <ErrorState {...(onRetry && { onRetry })}>
    {code === "FORBIDDEN" ? (
      <Trans>You may no longer see this. If it should be otherwise, ask your school.</Trans>
    ) : code === "INVALID_SETTINGS" ? (
      <Trans>What this module was set to show no longer exists. Change its settings, or remove it.</Trans>
    ) : code === "LATE" ? (
      <Trans>This is taking longer than usual. The rest of the page is complete.</Trans>
    ) : (
      <Trans>This module could not be loaded. The others are not affected.</Trans>
    )}
  </ErrorState>
);
