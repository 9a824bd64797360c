import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import styles from "./classes-dialog.module.css";
import { type ClassOfPlace, useClassesOfPlace } from "./use-classes-of-place.ts";

type NamedClass = Pick<ClassOfPlace, "id" | "name">;

/** An audience has 200 terms at most, and each class may want one for each role. */
const most = 40;

interface Properties {
  establishmentId: string;
  chosen: readonly NamedClass[];
  onChoose: (chosen: readonly NamedClass[]) => void;
  onClose: () => void;
}

/** The classes for whose people a layer is; none of them means all of them. */
export const ClassesDialog = ({ establishmentId, chosen: first, onChoose, onClose }: Properties) => {
  const { t } = useLingui();
  const { classes, failed, retry } = useClassesOfPlace(establishmentId);
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState(first);
  const isChosen = ({ id }: NamedClass) => chosen.some((one) => one.id === id);
  const toggle = (one: NamedClass) =>
    setChosen(isChosen(one) ? chosen.filter(({ id }) => id !== one.id) : [...chosen, one]);
  const shown = (classes ?? []).filter(({ name }) => plain(name).includes(plain(search)));
  const list = (label: string, some: readonly NamedClass[]) =>
    some.length > 0 && (
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{label}</legend>
        <div className={styles.list}>
          {some.map((one) => (
            <Checkbox
              key={one.id}
              label={one.name}
              checked={isChosen(one)}
              disabled={!isChosen(one) && chosen.length >= most}
              onChange={() => toggle({ id: one.id, name: one.name })}
            />
          ))}
        </div>
      </fieldset>
    );
  return (
    <Dialog
      title={t`Of which classes`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => setChosen([])} aria-disabled={chosen.length === 0}>
            <Trans>All classes</Trans>
          </Button>
          <Button variant="primary" onClick={() => onChoose(chosen)}>
            <Trans>Choose</Trans>
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <output className={styles.count}>
          {chosen.length === 0 ? (
            <Trans>No class chosen: it is for all of them.</Trans>
          ) : (
            <Plural value={chosen.length} one="# class chosen" other="# classes chosen" />
          )}
        </output>
        {chosen.length >= most && (
          <p>
            <Trans>{most} classes at most. Beyond, make a second layout.</Trans>
          </p>
        )}
        {failed && (
          <ErrorState onRetry={retry}>
            <Trans>The classes could not be read.</Trans>
          </ErrorState>
        )}
        {!classes && !failed && <Skeleton lines={6} />}
        {classes && classes.length > 12 && (
          <SearchField
            label={t`Find a class`}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        )}
        {classes && shown.length === 0 && (
          <p>
            {search === "" ? (
              <Trans>This establishment has no class this year.</Trans>
            ) : (
              <Trans>No class has this name.</Trans>
            )}
          </p>
        )}
        {list(
          t`Classes`,
          shown.filter(({ kind }) => kind === "HOMEROOM"),
        )}
        {list(
          t`Courses and groups`,
          shown.filter(({ kind }) => kind !== "HOMEROOM"),
        )}
      </div>
    </Dialog>
  );
};

/** « 5e B », « 5eB » and « 5b » are looked for alike. */
const plain = (text: string) =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .replace(/^(\d)(eme|e)(?=\p{L})/u, "$1");
