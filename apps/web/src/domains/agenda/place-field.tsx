import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { AgendaPlacesQuery } from "../../platform/gql/graphql.ts";
import { useSettled } from "../../platform/use-settled.ts";
import { SearchField } from "../../ui/search-field.tsx";
import { Select } from "../../ui/select.tsx";
import { agendaPlacesDocument } from "./documents.ts";
import styles from "./event-form.module.css";

export type Place = AgendaPlacesQuery["viewer"]["agendaPlaces"][number];

interface Properties {
  label: string;
  /** What one's own agenda is called. */
  own: string;
  /** None for one's own agenda. */
  place: Place | undefined;
  onChange: (place: Place | undefined) => void;
}

/** With more places than these, one is found by its name. */
const mostInSight = 20;

/** In whose agenda: one's own, or that of a place where one may write. Nothing to choose, and it is not there. */
export const PlaceField = ({ label, own, place, onChange }: Properties) => {
  const { t } = useLingui();
  const [typed, setTyped] = useState("");
  const search = useSettled(typed.trim());
  const { data, previousData } = useQuery(agendaPlacesDocument, {
    variables: { search: search || null },
    fetchPolicy: "cache-and-network",
  });
  const found = (data ?? previousData)?.viewer.agendaPlaces ?? [];
  const searchable = typed !== "" || search !== "" || found.length > mostInSight;
  if (found.length === 0 && !searchable && !place) return null;
  // What was chosen stays chosen while one looks for another.
  const places = place && !found.some(({ id }) => id === place.id) ? [place, ...found] : found;
  return (
    <div className={styles.place}>
      {searchable && (
        <SearchField
          label={t`Find an establishment or a class`}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            // It looks for a place; it does not save the whole form.
            if (event.key === "Enter") event.preventDefault();
          }}
        />
      )}
      <Select
        label={label}
        value={place?.id ?? ""}
        options={[{ value: "", label: own }, ...optionsOf(places)]}
        onChange={(chosen) => onChange(places.find(({ id }) => id === chosen))}
      />
      <output className={styles.zone}>
        {data && found.length === 0 && <Trans>No establishment and no class of yours has this name.</Trans>}
      </output>
    </div>
  );
};

/** A class tells its establishment where one may write in classes of several. */
const optionsOf = (places: readonly Place[]) => {
  const schools = new Set(places.flatMap(({ establishmentName }) => establishmentName ?? []));
  return places.map(({ id, name, establishmentName }) => ({
    value: id,
    label: establishmentName && schools.size > 1 ? `${name} · ${establishmentName}` : name,
  }));
};
