import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useEffectEvent, useState } from "react";
import { useNavigate } from "react-router-dom";
import { useSettled } from "../../../platform/use-settled.ts";
import { classNames } from "../../../ui/class-names.ts";
import hueStyles from "../../../ui/hue.module.css";
import { hueOf } from "../../../ui/hue.ts";
import { SearchField } from "../../../ui/search-field.tsx";
import { addressOfPlace, type Narrowing, type Place } from "../places.ts";
import styles from "./list-filters.module.css";

interface Properties {
  family: readonly { id: string; givenName: string }[];
  place: Place;
  narrowing: Narrowing;
}

/** Words to find, only the unread, only what is about one child. All of it is in the address. */
export const ListFilters = ({ family, place, narrowing }: Properties) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [words, setWords] = useState(narrowing.text ?? "");
  const settled = useSettled(words.trim(), 300);
  const narrow = (change: Narrowing) =>
    navigate(addressOfPlace(place, { ...narrowing, ...change }), { replace: true, preventScrollReset: true });
  const follow = useEffectEvent((text: string) => {
    if (text !== (narrowing.text ?? "")) void narrow({ text });
  });
  useEffect(() => follow(settled), [settled]);
  return (
    <search className={styles.filters}>
      <SearchField
        label={t`Find a message`}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className={styles.chips}>
        <button
          type="button"
          className={styles.chip}
          aria-pressed={narrowing.unread ?? false}
          onClick={() => void narrow({ unread: !narrowing.unread })}
        >
          <Trans>Unread only</Trans>
        </button>
        {family.map(({ id, givenName }) => (
          <button
            key={id}
            type="button"
            className={classNames(styles.chip, hueStyles[hueOf(id)])}
            aria-pressed={narrowing.child === id}
            aria-label={t`About ${givenName}`}
            onClick={() => void narrow({ child: narrowing.child === id ? undefined : id })}
          >
            <span className={styles.dot} aria-hidden="true" />
            {givenName}
          </button>
        ))}
      </div>
    </search>
  );
};
