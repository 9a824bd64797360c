import { useLingui } from "@lingui/react/macro";
import type { AgendaAudienceInput } from "../../platform/gql/graphql.ts";
import { AudienceSelect } from "../audiences/audience-select.tsx";
import { audiences } from "../audiences/audience-words.ts";
import { type Place, PlaceField } from "./place-field.tsx";

export interface Audience {
  /** None for one's own agenda. */
  place: Place | undefined;
  choice: string;
}

interface Properties {
  audience: Audience;
  onChange: (audience: Audience) => void;
}

/** Whose agenda it is written in, and who reads it there. */
export const AudienceFields = ({ audience, onChange }: Properties) => {
  const { t } = useLingui();
  const { place, choice } = audience;
  return (
    <>
      <PlaceField
        label={t`In the agenda`}
        own={t`Mine: nobody else sees it`}
        place={place}
        onChange={(chosen) => onChange({ place: chosen, choice: "all" })}
      />
      {place && <AudienceSelect value={choice} onChange={(chosen) => onChange({ place, choice: chosen })} />}
    </>
  );
};

const inputOf = { CLASS: "classId", ESTABLISHMENT: "establishmentId", TERRITORY: "territoryId" } as const;

export const placeInput = ({ kind, id }: Place) => ({ [inputOf[kind]]: id });

/** As the API is told it. */
export const audienceInput = ({ place, choice }: Audience): AgendaAudienceInput | null => {
  if (!place) return null;
  const roles = audiences.find(({ value }) => value === choice)?.roles ?? [];
  return { ...placeInput(place), roles: [...roles] };
};
