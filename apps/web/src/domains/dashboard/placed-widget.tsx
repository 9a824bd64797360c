import { useFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { KnownWidget as KnownManifest } from "../../widget-kit/manifest.ts";
import { typeNameOf } from "../../widget-kit/names.ts";
import { manifestOf } from "../../widget-kit/registry.ts";
import { WidgetBody } from "../../widget-kit/widget-body.tsx";
import { WidgetFrame } from "../../widget-kit/widget-frame.tsx";
import { useWidgetAlone } from "./use-widget-alone.ts";

export interface PlacedWidgetProperties {
  slot: string;
  kind: string;
  settings: Readonly<Record<string, unknown>>;
  start?: ReactNode;
  menu?: ReactNode;
  source?: ReactNode;
  /** What it shows is only seen: one arranges it. */
  inert?: boolean;
}

/** A widget where somebody put it. */
export const PlacedWidget = (properties: PlacedWidgetProperties) => {
  const manifest = manifestOf(properties.kind);
  if (manifest) return <KnownWidget manifest={manifest} {...properties} />;
  const { start, menu, source, inert = false } = properties;
  return (
    <WidgetFrame manifest={undefined} start={start} menu={menu} source={source} inert={inert}>
      <p>
        <Trans>This kind of module is no longer installed. You can remove it.</Trans>
      </p>
    </WidgetFrame>
  );
};

const KnownWidget = ({
  manifest,
  slot,
  kind,
  settings,
  ...frame
}: PlacedWidgetProperties & { manifest: KnownManifest }) => {
  const { retry, retrying } = useWidgetAlone(kind, slot);
  return (
    <WidgetFrame {...frame} manifest={manifest} count={useCount(manifest, slot)}>
      <WidgetBody manifest={manifest} slot={slot} settings={settings} onRetry={retry} retrying={retrying} />
    </WidgetFrame>
  );
};

const useCount = (manifest: KnownManifest, slot: string) => {
  const from = { __typename: typeNameOf(manifest.kind), id: slot };
  const read = useFragment({ fragment: manifest.fragment, from });
  return read.complete ? (manifest.count?.(read.data) ?? null) : null;
};
