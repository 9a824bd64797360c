import { Trans, useLingui } from "@lingui/react/macro";
import { Skeleton } from "../../ui/skeleton.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import type { KnownWidget } from "../../widget-kit/manifest.ts";
import { manifestOf } from "../../widget-kit/registry.ts";
import { WidgetFrame } from "../../widget-kit/widget-frame.tsx";
import type { PlacedWidgetProperties } from "../dashboard/placed-widget.tsx";
import styles from "./sample-widget.module.css";
import { useSample } from "./use-sample.ts";

/** A widget as it stands there, with nobody's data: those of a school that does not exist. */
export const SampleWidget = ({ kind, settings, start, menu, source }: PlacedWidgetProperties) => {
  const { t } = useLingui();
  const manifest = manifestOf(kind);
  const data = useSample(kind, settings);
  const drawn = manifest !== undefined && data !== undefined;
  return (
    <WidgetFrame
      manifest={manifest}
      count={drawn ? (manifest.count?.(data) ?? null) : null}
      start={start}
      menu={menu}
      source={
        <>
          {/* What is inert is read to nobody. */}
          {drawn && <VisuallyHidden>{t(manifest.description)}</VisuallyHidden>}
          {source}
        </>
      }
      inert={drawn}
    >
      {drawn ? (
        <manifest.View waiting={<Skeleton />} widget={data} settings={settings} />
      ) : (
        <Outline manifest={manifest} settings={settings} />
      )}
    </WidgetFrame>
  );
};

/** Without anybody's data at all: what it will show, in a sentence. */
const Outline = ({
  manifest,
  settings,
}: {
  manifest: KnownWidget | undefined;
  settings: PlacedWidgetProperties["settings"];
}) => {
  const { t } = useLingui();
  const named = settings["title"] ?? settings["name"];
  return (
    <div className={styles.sample}>
      {typeof named === "string" && <p>{named}</p>}
      <p className={styles.words}>
        {manifest ? t(manifest.description) : <Trans>This kind of module is no longer installed.</Trans>}
      </p>
      {[1, 2, 3].map((line) => (
        <span key={line} className={styles.line} aria-hidden="true" />
      ))}
    </div>
  );
};
