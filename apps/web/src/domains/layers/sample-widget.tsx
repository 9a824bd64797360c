import { Trans, useLingui } from "@lingui/react/macro";
import { manifestOf } from "../../widget-kit/registry.ts";
import { WidgetFrame } from "../../widget-kit/widget-frame.tsx";
import type { PlacedWidgetProperties } from "../dashboard/placed-widget.tsx";
import styles from "./sample-widget.module.css";

/** A widget as it stands there, without anybody's data: what it will show, in a sentence. */
export const SampleWidget = ({ kind, settings, start, menu, source }: PlacedWidgetProperties) => {
  const { t } = useLingui();
  const manifest = manifestOf(kind);
  const named = settings["title"] ?? settings["name"];
  return (
    <WidgetFrame manifest={manifest} start={start} menu={menu} source={source}>
      <div className={styles.sample}>
        {typeof named === "string" && <p>{named}</p>}
        <p className={styles.words}>
          {manifest ? t(manifest.description) : <Trans>This kind of module is no longer installed.</Trans>}
        </p>
        {[1, 2, 3].map((line) => (
          <span key={line} className={styles.line} aria-hidden="true" />
        ))}
      </div>
    </WidgetFrame>
  );
};
