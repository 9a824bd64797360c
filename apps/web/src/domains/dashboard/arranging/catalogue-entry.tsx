import { type PageName, pageNameIn, type PlacedBy, type Size, USER, WIDTHS } from "@preau/dashboard-model";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Eye, EyeOff, Plus, RotateCcw } from "lucide-react";
import { useId, useState } from "react";
import { Badge } from "../../../ui/badge.tsx";
import { Button } from "../../../ui/button.tsx";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import type { WidgetManifest } from "../../../widget-kit/manifest.ts";
import styles from "./catalogue.module.css";

const WidgetPreview = lazyPart(() => import("./widget-preview.tsx").then((module) => module.WidgetPreview));

interface Properties {
  manifest: WidgetManifest;
  sizes: readonly Size[];
  /** Where it stands already. */
  places: readonly { slot: string; page: PageName; placedBy: readonly PlacedBy[] }[];
  removed: boolean;
  onAdd: () => void;
}

const widths = { small: msg`one column`, wide: msg`two columns`, full: msg`the whole width` };

/** A kind that one may add: what it shows, its sizes, where it is already, and how it would look. */
export const CatalogueEntry = ({ manifest, sizes, places, removed, onAdd }: Properties) => {
  const { i18n, t } = useLingui();
  const [previewed, setPreviewed] = useState(false);
  const preview = useId();
  const { icon: Icon } = manifest;
  const title = t(manifest.title);
  const placed = places.length > 0;
  const list = new Intl.ListFormat(i18n.locale, { type: "disjunction" });
  const taken = WIDTHS.filter((width) => sizes.some((size) => size.width === width));
  const sizeWords = list.format(taken.map((width) => t(widths[width])));
  return (
    <li className={styles.entry}>
      <Icon className={styles.icon} aria-hidden="true" />
      <div className={styles.words}>
        <p className={styles.title}>
          {title} {placed && <Badge tone="plain">{t`already there`}</Badge>}
        </p>
        <p className={styles.description}>{t(manifest.description)}</p>
        <p className={styles.facts}>
          <Trans>Takes {sizeWords}.</Trans>
          {places.map(({ slot, page, placedBy }) => {
            const name = pageNameIn(page, i18n.locale);
            const sources = placedBy.flatMap((source) => (source === USER ? [] : [source.name])).join(", ");
            return (
              <span key={slot}>
                {" "}
                {sources === "" ? (
                  <Trans>Added by you on the page “{name}”.</Trans>
                ) : (
                  <Trans>
                    On the page “{name}”, placed by {sources}.
                  </Trans>
                )}
              </span>
            );
          })}
        </p>
      </div>
      <div className={styles.actions}>
        <Button
          variant="quiet"
          icon={previewed ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
          aria-expanded={previewed}
          aria-controls={preview}
          aria-label={t`Preview: ${title}`}
          onClick={() => setPreviewed(!previewed)}
        >
          <Trans>Preview</Trans>
        </Button>
        {/* Twice the same is of use where settings can make them differ. */}
        {(!placed || manifest.loadSettings) && (
          <Button
            icon={removed ? <RotateCcw aria-hidden="true" /> : <Plus aria-hidden="true" />}
            aria-label={
              removed ? t`Put back: ${title}` : placed ? t`Add one more: ${title}` : t`Add: ${title}`
            }
            onClick={onAdd}
          >
            {removed ? <Trans>Put back</Trans> : placed ? <Trans>Add one more</Trans> : <Trans>Add</Trans>}
          </Button>
        )}
      </div>
      <div id={preview} className={styles.preview} hidden={!previewed}>
        {previewed && <WidgetPreview waiting={<Skeleton />} kind={manifest.kind} />}
      </div>
    </li>
  );
};
