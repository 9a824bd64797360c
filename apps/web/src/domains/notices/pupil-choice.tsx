import { useQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Checkbox } from "../../ui/checkbox.tsx";
import { classNames } from "../../ui/class-names.ts";
import { Select } from "../../ui/select.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { toggled } from "./address-fields.tsx";
import { noticePupilsDocument } from "./school-documents.ts";
import styles from "./notices.module.css";

interface Properties {
  classes: readonly { id: string; name: string }[];
  childIds: readonly string[];
  onChange: (childIds: readonly string[]) => void;
}

/** Single pupils, found in the list of their class. */
export const PupilChoice = ({ classes, childIds, onChange }: Properties) => {
  const { t } = useLingui();
  const [classId, setClassId] = useState("");
  const { data } = useQuery(noticePupilsDocument, { variables: { classId }, skip: classId === "" });
  const pupils = data?.class?.students.nodes;
  return (
    <>
      <Select
        label={t`Or of single pupils`}
        hint={
          childIds.length === 0 ? (
            t`Choose a class to see its pupils.`
          ) : (
            <Plural value={childIds.length} one="# pupil is chosen." other="# pupils are chosen." />
          )
        }
        value={classId}
        options={[
          { value: "", label: t`No single pupil` },
          ...classes.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={setClassId}
      />
      {classId !== "" && !pupils && <Skeleton lines={4} />}
      {pupils && (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>
            <Trans>Pupils</Trans>
          </legend>
          <div className={classNames(styles.checks, styles.pupils)}>
            {pupils.map(({ id, displayName }) => (
              <Checkbox
                key={id}
                label={displayName}
                checked={childIds.includes(id)}
                onChange={(event) => onChange(toggled(childIds, id, event.target.checked))}
              />
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
};
