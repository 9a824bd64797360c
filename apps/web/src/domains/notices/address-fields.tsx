import { Trans, useLingui } from "@lingui/react/macro";
import type { NoticePlacesQuery } from "../../platform/gql/graphql.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Select } from "../../ui/select.tsx";
import styles from "./notices.module.css";
import { PupilChoice } from "./pupil-choice.tsx";

export interface NoticeAddress {
  establishmentId: string;
  classIds: readonly string[];
  childIds: readonly string[];
}

type Place = NoticePlacesQuery["viewer"]["noticePlaces"][number];

interface Properties {
  places: readonly Place[];
  address: NoticeAddress;
  problem: string | null;
  onChange: (address: NoticeAddress) => void;
}

export const toggled = (ids: readonly string[], id: string, chosen: boolean) =>
  chosen ? [...ids, id] : ids.filter((one) => one !== id);

/** To the families of which classes, and of which single pupils. */
export const AddressFields = ({ places, address, problem, onChange }: Properties) => {
  const { t } = useLingui();
  const place =
    places.find(({ establishmentId }) => establishmentId === address.establishmentId) ?? places[0];
  const { classIds, childIds } = address;
  return (
    <>
      {places.length > 1 && (
        <Select
          label={t`Establishment`}
          value={address.establishmentId}
          options={places.map(({ establishmentId, name }) => ({ value: establishmentId, label: name }))}
          onChange={(establishmentId) => onChange({ establishmentId, classIds: [], childIds: [] })}
        />
      )}
      {problem === "classIds" && (
        <Notice tone="alert">
          <Trans>Choose at least one class or one pupil.</Trans>
        </Notice>
      )}
      <fieldset className={styles.group}>
        <legend className={styles.legend}>
          <Trans>To the families of these classes</Trans>
        </legend>
        <div className={styles.checks}>
          {place?.classes.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              checked={classIds.includes(id)}
              onChange={(event) =>
                onChange({ ...address, classIds: toggled(classIds, id, event.target.checked) })
              }
            />
          ))}
        </div>
      </fieldset>
      <PupilChoice
        classes={place?.classes ?? []}
        childIds={childIds}
        onChange={(chosen) => onChange({ ...address, childIds: chosen })}
      />
    </>
  );
};
