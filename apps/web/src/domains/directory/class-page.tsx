import { useQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { LayoutTemplate } from "lucide-react";
import { Link, useParams } from "react-router-dom";
import { graphql } from "../../platform/gql/gql.ts";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import styles from "./directory-page.module.css";
import { UserLine } from "./user-line.tsx";

const classDocument = graphql(`
  query Class($id: ID!, $after: String) {
    class(id: $id) {
      id
      name
      viewerCanLayOut
      level {
        id
        name
      }
      establishment {
        id
        name
      }
      teachers(first: 100) {
        nodes {
          headTeacher
          subjects {
            id
            name
          }
          user {
            id
            ...UserCard
          }
        }
      }
      students(first: 50, after: $after) {
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          id
          ...UserCard
        }
      }
    }
  }
`);

/** The people of a class, among those whom the viewer may see. */
export const ClassPage = () => {
  const { t } = useLingui();
  const { id = "" } = useParams();
  const { data, error, loading, fetchMore } = useQuery(classDocument, { variables: { id } });
  const shown = data?.class;
  if (error || (data && !shown)) {
    return (
      <Page title={t`Class`} width="text">
        <ErrorState>
          <Trans>
            There is no class here that you may see. <Link to="/annuaire">Back to the directory</Link>
          </Trans>
        </ErrorState>
      </Page>
    );
  }
  if (!shown) {
    return (
      <Page title={t`Class`} width="text">
        <Skeleton lines={8} />
      </Page>
    );
  }
  const { students, teachers } = shown;
  const more = () =>
    fetchMore({
      variables: { id, after: students.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) =>
        before.class && fetchMoreResult.class
          ? {
              ...fetchMoreResult,
              class: {
                ...fetchMoreResult.class,
                students: {
                  ...fetchMoreResult.class.students,
                  nodes: [...before.class.students.nodes, ...fetchMoreResult.class.students.nodes],
                },
              },
            }
          : before,
    });
  return (
    <Page
      title={shown.name}
      note={[shown.level?.name, shown.establishment.name].filter(Boolean).join(" · ")}
      width="text"
    >
      {shown.viewerCanLayOut && (
        <p>
          <ButtonLink
            to={`/administration/layers?place=${shown.id}`}
            icon={<LayoutTemplate aria-hidden="true" />}
          >
            <Trans>Dashboards of the class</Trans>
          </ButtonLink>
        </p>
      )}
      {teachers.nodes.length > 0 && (
        <Panel title={<Trans>Teachers</Trans>}>
          <ul className={styles.list}>
            {teachers.nodes.map(({ user, headTeacher, subjects }) => (
              <li key={user.id}>
                <UserLine
                  user={user}
                  note={[...subjects.map(({ name }) => name), ...(headTeacher ? [t`head teacher`] : [])].join(
                    ", ",
                  )}
                />
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {students.totalCount > 0 && (
        <Panel title={<Plural value={students.totalCount} one="# pupil" other="# pupils" />}>
          <ul className={styles.list}>
            {students.nodes.map((user) => (
              <li key={user.id}>
                <UserLine user={user} />
              </li>
            ))}
          </ul>
          {students.pageInfo.hasNextPage && (
            <Button busy={loading} onClick={() => void more()}>
              <Trans>Show more people</Trans>
            </Button>
          )}
        </Panel>
      )}
    </Page>
  );
};
