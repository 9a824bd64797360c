import { useApolloClient, useMutation, useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useId, useRef, useState } from "react";
import { announce } from "../../ui/announcer.tsx";
import { classNames } from "../../ui/class-names.ts";
import { hueOf } from "../../ui/hue.ts";
import hueStyles from "../../ui/hue.module.css";
import { showToast } from "../../ui/toast.tsx";
import { dashboardDocument } from "./documents.generated.ts";
import { familyDocument, narrowFamilyDocument } from "./family-documents.ts";
import styles from "./family-filter.module.css";

/** All children, or one: for guardians of several, remembered wherever they sign in. */
export const FamilyFilter = () => {
  const { data } = useQuery(familyDocument, { fetchPolicy: "no-cache" });
  const family = data?.viewer.family;
  if (!family) return null;
  return <Filter narrowedTo={family.narrowedTo} family={family.children} />;
};

interface Properties {
  narrowedTo: string | null;
  family: readonly { id: string; givenName: string }[];
}

const Filter = ({ narrowedTo, family }: Properties) => {
  const { t } = useLingui();
  const name = useId();
  const client = useApolloClient();
  const [chosen, setChosen] = useState(narrowedTo);
  const [narrow] = useMutation(narrowFamilyDocument, { fetchPolicy: "no-cache" });
  const wanted = useRef(narrowedTo);
  const kept = useRef(narrowedTo);
  const keeping = useRef(false);
  // One choice is kept after the other: whoever walks the choices with an arrow ends on the last.
  const keep = async () => {
    while (kept.current !== wanted.current) {
      const childId = wanted.current;
      await narrow({ variables: { input: { childId } } });
      kept.current = childId;
      if (childId === wanted.current) await client.refetchQueries({ include: [dashboardDocument] });
    }
    const who = family.find(({ id }) => id === kept.current)?.givenName;
    announce(who === undefined ? t`All your children are shown` : t`Only ${who} is shown`);
  };
  const choose = async (childId: string | null) => {
    setChosen(childId);
    wanted.current = childId;
    if (keeping.current) return;
    keeping.current = true;
    try {
      await keep();
    } catch {
      wanted.current = kept.current;
      setChosen(kept.current);
      showToast(t`This choice could not be kept: try again.`);
    } finally {
      keeping.current = false;
    }
  };
  return (
    <fieldset className={styles.filter}>
      <legend className={styles.legend}>
        <Trans>Show</Trans>
      </legend>
      <Choice name={name} checked={chosen === null} onChoose={() => void choose(null)}>
        <Trans context="children">All of them</Trans>
      </Choice>
      {family.map(({ id, givenName }) => (
        <Choice
          key={id}
          name={name}
          hue={hueStyles[hueOf(id)]}
          checked={chosen === id}
          onChoose={() => void choose(id)}
        >
          {givenName}
        </Choice>
      ))}
    </fieldset>
  );
};

interface ChoiceProperties {
  name: string;
  hue?: string | undefined;
  checked: boolean;
  onChoose: () => void;
  children: ReactNode;
}

const Choice = ({ name, hue, checked, onChoose, children }: ChoiceProperties) => (
  <label className={classNames(styles.choice, hue)}>
    <input type="radio" name={name} checked={checked} onChange={onChoose} />
    {hue && <span className={styles.dot} aria-hidden="true" />}
    <span>{children}</span>
  </label>
);
