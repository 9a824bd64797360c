import { useLingui } from "@lingui/react/macro";
import type { AgendaAudienceInput, AgendaPlacesQuery } from "../../platform/gql/graphql.ts";
import { Select } from "../../ui/select.tsx";
import { AudienceSelect } from "../audiences/audience-select.tsx";
import { audiences } from "../audiences/audience-words.ts";

export type Place = AgendaPlacesQuery["viewer"]["agendaPlaces"][number];

export interface Audience {
  /** None for one's own agenda. */
  place: Place | undefined;
  choice: string;
}

interface Properties {
  places: readonly Place[];
  audience: Audience;
  onChange: (audience: Audience) => void;
}

/** Whose agenda it is written in, and who reads it there. */
export const AudienceFields = ({ places, audience, onChange }: Properties) => {
  const { t } = useLingui();
  const { place, choice } = audience;
  return (
    <>
      <Select
        label={t`In the agenda`}
        value={place?.id ?? ""}
        options={[
          { value: "", label: t`Mine: nobody else sees it` },
          ...places.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(id) => onChange({ place: places.find((one) => one.id === id), choice: "all" })}
      />
      {place && <AudienceSelect value={choice} onChange={(chosen) => onChange({ place, choice: chosen })} />}
    </>
  );
};

const inputOf = { CLASS: "classId", ESTABLISHMENT: "establishmentId", TERRITORY: "territoryId" } as const;

/** As the API is told it. */
export const audienceInput = ({ place, choice }: Audience): AgendaAudienceInput | null => {
  if (!place) return null;
  const roles = audiences.find(({ value }) => value === choice)?.roles ?? [];
  return { [inputOf[place.kind]]: place.id, roles: [...roles] };
};
