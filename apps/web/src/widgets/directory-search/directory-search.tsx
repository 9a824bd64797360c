import { useLazyQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { Link } from "react-router-dom";
import { UserLine, UserRoles } from "../../domains/directory/user-line.tsx";
import type { DirectorySearchWidgetFragment, Role } from "../../platform/gql/graphql.ts";
import { SearchField } from "../../ui/search-field.tsx";
import type { ViewProperties } from "../../widget-kit/manifest.ts";
import styles from "./directory-search.module.css";
import { findPeopleDocument } from "./find-people.ts";

const pause = 200;

const DirectorySearch = ({ settings }: ViewProperties<DirectorySearchWidgetFragment>) => {
  const { t } = useLingui();
  const [typed, setTyped] = useState("");
  const [find, { data, previousData }] = useLazyQuery(findPeopleDocument);
  const search = typed.trim();
  const { role, establishment } = settings as { role?: Role; establishment?: string };
  useEffect(() => {
    if (search.length < 2) return;
    const timer = setTimeout(() => {
      void find({ variables: { search, role: role ?? null, establishmentId: establishment ?? null } });
    }, pause);
    return () => clearTimeout(timer);
  }, [establishment, find, role, search]);
  const found = search.length < 2 ? undefined : (data ?? previousData)?.users;
  return (
    <search className={styles.search}>
      <SearchField
        label={t`Name of a person`}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <output className={styles.state}>
        {found && found.nodes.length === 0 && <Trans>Nobody whom you may find has this name.</Trans>}
      </output>
      {found && found.nodes.length > 0 && (
        <ul className={styles.list}>
          {found.nodes.map((user) => (
            <li key={user.id}>
              <UserLine user={user} note={<UserRoles user={user} withEstablishment={false} />} />
            </li>
          ))}
        </ul>
      )}
      <Link className={styles.all} to={search ? `/annuaire?q=${encodeURIComponent(search)}` : "/annuaire"}>
        <Trans>The whole directory</Trans>
      </Link>
    </search>
  );
};

export default DirectorySearch;
