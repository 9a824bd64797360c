import { Trans } from "@lingui/react/macro";
import { Globe, Pencil, School } from "lucide-react";
import { useState } from "react";
import { Link } from "react-router-dom";
import type { FavouritesWidgetFragment } from "../../platform/gql/graphql.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { lazyOverlay } from "../../ui/lazy-overlay.tsx";
import type { ViewProperties } from "../../widget-kit/manifest.ts";
import styles from "./favourites.module.css";

const FavouritesDialog = lazyOverlay(() =>
  import("./favourites-dialog.tsx").then((module) => module.FavouritesDialog),
);

const Favourites = ({ widget }: ViewProperties<FavouritesWidgetFragment>) => {
  const [editing, setEditing] = useState(false);
  const favourites = widget.favourites ?? [];
  return (
    <>
      {favourites.length === 0 ? (
        <EmptyState>
          <Trans>Keep here the addresses that you open often.</Trans>
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {favourites.map(({ id, label, address }) => (
            <li key={id}>
              {address.startsWith("/") ? (
                <Link className={styles.link} to={address}>
                  <School aria-hidden="true" />
                  <span>{label}</span>
                </Link>
              ) : (
                <a className={styles.link} href={address} rel="noreferrer">
                  <Globe aria-hidden="true" />
                  <span>{label}</span>
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.foot}>
        <Button variant="quiet" icon={<Pencil aria-hidden="true" />} onClick={() => setEditing(true)}>
          {favourites.length === 0 ? <Trans>Add an address</Trans> : <Trans>Change my favourites</Trans>}
        </Button>
      </div>
      {editing && (
        <FavouritesDialog slot={widget.id} favourites={favourites} onClose={() => setEditing(false)} />
      )}
    </>
  );
};

export default Favourites;
