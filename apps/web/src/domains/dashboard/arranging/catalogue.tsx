import type { ComposedDashboard, ComposedPage } from "@preau/dashboard-model";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Plus, RotateCcw } from "lucide-react";
import { useState } from "react";
import { Badge } from "../../../ui/badge.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { SearchField } from "../../../ui/search-field.tsx";
import type { WidgetManifest } from "../../../widget-kit/manifest.ts";
import { manifestOf } from "../../../widget-kit/registry.ts";
import styles from "./catalogue.module.css";
import type { Offer } from "./offer.ts";
import type { Arranger } from "./use-arranger.ts";

interface Properties {
  offers: readonly Offer[];
  composed: ComposedDashboard;
  page: ComposedPage;
  arranger: Arranger;
  onClose: () => void;
}

const groups = [
  { group: "school", title: msg({ message: "School life", context: "group of modules" }) },
  { group: "people", title: msg`People` },
  { group: "mine", title: msg`For me` },
  { group: "administration", title: msg`Administration` },
] as const;

const plain = (text: string) => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** The modules that one may add, each with what it shows. */
export const Catalogue = ({ offers, composed, page, arranger, onClose }: Properties) => {
  const { t } = useLingui();
  const [search, setSearch] = useState("");
  const placed = new Set(composed.pages.flatMap(({ placements }) => placements.map(({ kind }) => kind)));
  const removed = new Map(composed.removed.map((placement) => [placement.kind, placement]));
  const known = offers.flatMap(({ kind }) => manifestOf(kind) ?? []);
  const matches = (manifest: WidgetManifest) =>
    plain(`${t(manifest.title)} ${t(manifest.description)}`).includes(plain(search.trim()));
  const found = known.filter(matches);
  const add = (kind: string) => {
    const back = removed.get(kind);
    if (back) arranger.putBack(back);
    else arranger.add(kind, page);
  };
  return (
    <Dialog size="large" title={t`Add a module`} onClose={onClose}>
      <SearchField
        label={t`Search for a module`}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <output className={styles.count}>
        {search !== "" && found.length === 0 && <Trans>No module has these words. Try a shorter one.</Trans>}
      </output>
      {groups.map(({ group, title }) => {
        const members = found.filter((manifest) => manifest.group === group);
        if (members.length === 0) return null;
        return (
          <section key={group} className={styles.group}>
            <h3 className={styles.heading}>{t(title)}</h3>
            <ul className={styles.list}>
              {members.map((manifest) => (
                <Entry
                  key={manifest.kind}
                  manifest={manifest}
                  placed={placed.has(manifest.kind)}
                  removed={removed.has(manifest.kind)}
                  onAdd={() => add(manifest.kind)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </Dialog>
  );
};

interface EntryProperties {
  manifest: WidgetManifest;
  placed: boolean;
  removed: boolean;
  onAdd: () => void;
}

const Entry = ({ manifest, placed, removed, onAdd }: EntryProperties) => {
  const { t } = useLingui();
  const { icon: Icon } = manifest;
  const title = t(manifest.title);
  return (
    <li className={styles.entry}>
      <Icon className={styles.icon} aria-hidden="true" />
      <div className={styles.words}>
        <p className={styles.title}>
          {title} {placed && <Badge tone="plain">{t`already there`}</Badge>}
        </p>
        <p className={styles.description}>{t(manifest.description)}</p>
      </div>
      {/* Twice the same is of use where settings can make them differ. */}
      {(!placed || manifest.loadSettings) && (
        <Button
          icon={removed ? <RotateCcw aria-hidden="true" /> : <Plus aria-hidden="true" />}
          aria-label={removed ? t`Put back: ${title}` : placed ? t`Add one more: ${title}` : t`Add: ${title}`}
          onClick={onAdd}
        >
          {removed ? <Trans>Put back</Trans> : placed ? <Trans>Add one more</Trans> : <Trans>Add</Trans>}
        </Button>
      )}
    </li>
  );
};
