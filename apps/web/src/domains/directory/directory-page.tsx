import { useQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Users } from "lucide-react";
import { useDeferredValue } from "react";
import { useSearchParams } from "react-router-dom";
import { graphql } from "../../platform/gql/gql.ts";
import type { Role } from "../../platform/gql/graphql.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { Select } from "../../ui/select.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import styles from "./directory-page.module.css";
import { allRoles, roleWords } from "./role-words.ts";
import { UserLine, UserRoles } from "./user-line.tsx";

const directoryDocument = graphql(`
  query Directory($search: String, $role: Role, $establishmentId: ID, $after: String) {
    viewer {
      establishments {
        id
        name
      }
    }
    users(search: $search, role: $role, establishmentId: $establishmentId, first: 40, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        ...UserCard
        ...UserRoles
      }
    }
  }
`);

/** The people one may find, by name. What is searched stays in the address. */
export const DirectoryPage = () => {
  const { t } = useLingui();
  const [asked, setAsked] = useSearchParams();
  const search = asked.get("q") ?? "";
  const role = asked.get("role") ?? "";
  const establishmentId = asked.get("school") ?? "";
  const deferred = useDeferredValue(search.trim());
  const { data, previousData, error, loading, fetchMore, refetch } = useQuery(directoryDocument, {
    variables: {
      search: deferred || null,
      role: (role || null) as Role | null,
      establishmentId: establishmentId || null,
    },
  });
  const shown = data ?? previousData;
  const schools = shown?.viewer.establishments ?? [];
  const change = (name: string, value: string) =>
    setAsked(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === "") next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const users = shown?.users;
  const more = () =>
    fetchMore({
      variables: { after: users?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult }) => ({
        ...fetchMoreResult,
        users: { ...fetchMoreResult.users, nodes: [...before.users.nodes, ...fetchMoreResult.users.nodes] },
      }),
    });
  return (
    <Page title={t`Directory`} width="text">
      <div className={styles.tools}>
        <SearchField
          label={t`Name of a person`}
          value={search}
          onChange={(event) => change("q", event.target.value)}
        />
        <Select
          label={t`Role`}
          value={role}
          options={[
            { value: "", label: t`All` },
            ...allRoles.map((one) => ({ value: one as string, label: t(roleWords(one)) })),
          ]}
          onChange={(value) => change("role", value)}
        />
        {schools.length > 1 && (
          <Select
            label={t`School`}
            value={establishmentId}
            options={[
              { value: "", label: t`All` },
              ...schools.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(value) => change("school", value)}
          />
        )}
      </div>
      <Panel>
        {error && !users && (
          <ErrorState onRetry={() => void refetch()}>
            <Trans>The directory could not be loaded.</Trans>
          </ErrorState>
        )}
        {!users && !error && <Skeleton lines={8} />}
        {users && (
          <>
            <output className={styles.count} aria-busy={loading}>
              <Plural value={users.totalCount} _0="Nobody" one="# person" other="# people" />
            </output>
            {schools.length === 0 && deferred === "" && (
              <EmptyState icon={<Users aria-hidden="true" />}>
                <Trans>A whole territory is too long to list: write the name of somebody.</Trans>
              </EmptyState>
            )}
            {users.nodes.length === 0 && (
              <EmptyState icon={<Users aria-hidden="true" />}>
                <Trans>Nobody whom you may find has this name. Try fewer letters, or another role.</Trans>
              </EmptyState>
            )}
            <ul className={styles.list}>
              {users.nodes.map((user) => (
                <li key={user.id}>
                  <UserLine
                    user={user}
                    note={<UserRoles user={user} withEstablishment={schools.length > 1} />}
                  />
                </li>
              ))}
            </ul>
            {users.pageInfo.hasNextPage && (
              <Button busy={loading} onClick={() => void more()}>
                <Trans>Show more people</Trans>
              </Button>
            )}
          </>
        )}
      </Panel>
    </Page>
  );
};
