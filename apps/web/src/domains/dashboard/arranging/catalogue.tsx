import type { ComposedDashboard, ComposedPage } from "@preau/dashboard-model";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Dialog } from "../../../ui/dialog.tsx";
import { SearchField } from "../../../ui/search-field.tsx";
import type { WidgetManifest } from "../../../widget-kit/manifest.ts";
import { manifestOf } from "../../../widget-kit/registry.ts";
import { CatalogueEntry } from "./catalogue-entry.tsx";
import styles from "./catalogue.module.css";
import { type Offer, sizesOf } from "./offer.ts";
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
                <CatalogueEntry
                  key={manifest.kind}
                  manifest={manifest}
                  sizes={sizesOf(offers, manifest.kind)}
                  places={placesOf(composed, manifest.kind)}
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

/** Where a kind stands already, and by whose hand. */
const placesOf = ({ pages }: ComposedDashboard, kind: string) =>
  pages.flatMap((page) =>
    page.placements
      .filter((placement) => placement.kind === kind)
      .map(({ slot, placedBy }) => ({ slot, page: page.name, placedBy })),
  );
