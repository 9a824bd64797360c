import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { useSettled } from "../../platform/use-settled.ts";
import { holdersFoundDocument } from "./documents.ts";
import { peopleWords } from "./rule-words.ts";
import styles from "./senders-panel.module.css";

interface Person {
  id: string;
  displayName: string;
}

interface Properties {
  establishmentId: string;
  held: readonly { userId?: string | null }[];
  /** Whether pupils may be chosen: they hold offices of delegates alone. */
  pupils: boolean;
  onChoose: (person: Person) => void;
}

const outsiders = new Set(["GUARDIAN", "AGENT", "INTERNSHIP_TUTOR"]);

/** Finds somebody of the school by their name, to give them a part in it: an office to hold, news to write. */
export const HolderSearch = ({ establishmentId, held, pupils, onChoose }: Properties) => {
  const { t } = useLingui();
  const [search, setSearch] = useState("");
  const asked = useSettled(search.trim());
  const { data } = useQuery(holdersFoundDocument, {
    variables: { establishmentId, search: asked },
    skip: asked.length < 2,
    fetchPolicy: "no-cache",
  });
  const mayHold = (role: string) => !outsiders.has(role) && (pupils || role !== "STUDENT");
  const found = (asked.length < 2 ? [] : (data?.users.nodes ?? [])).filter(
    ({ id, sharedMemberships }) =>
      !held.some((one) => one.userId === id) && sharedMemberships.some(({ role }) => mayHold(role)),
  );
  return (
    <div className={styles.holders}>
      <SearchField
        label={t`Add somebody: a name`}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <output>
        {asked.length >= 2 && data && found.length === 0 && <Trans>Nobody else has this name.</Trans>}
      </output>
      <ul className={styles.holders}>
        {found.map((person) => {
          const role = person.sharedMemberships.find((one) => mayHold(one.role))?.role;
          return (
            <li key={person.id} className={styles.holder}>
              <span>
                {person.displayName}
                {role && ` · ${t(peopleWords[role])}`}
              </span>
              <Button
                variant="quiet"
                aria-label={t`Add ${person.displayName}`}
                onClick={() => {
                  onChoose(person);
                  setSearch("");
                }}
              >
                <Trans>Add</Trans>
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
