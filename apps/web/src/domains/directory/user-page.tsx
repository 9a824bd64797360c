import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { PenLine } from "lucide-react";
import { Link, useParams } from "react-router-dom";
import { graphql } from "../../platform/gql/gql.ts";
import { Badge } from "../../ui/badge.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import styles from "./user-page.module.css";

import { roleWords } from "./role-words.ts";

const ResetPassword = lazyPart(() => import("./reset-password.tsx").then((module) => module.ResetPassword));

const userDocument = graphql(`
  query User($id: ID!) {
    user(id: $id) {
      id
      displayName
      viewerCanWriteIn
      viewerCanResetPassword
      sharedMemberships {
        role
        establishment {
          id
          name
        }
        classes {
          id
          name
        }
      }
    }
  }
`);

/** Somebody, as far as the viewer meets them. */
export const UserPage = () => {
  const { t } = useLingui();
  const { id = "" } = useParams();
  const { data, error } = useQuery(userDocument, { variables: { id } });
  const user = data?.user;
  if (error || (data && !user)) {
    return (
      <Page title={t`Directory`} width="text">
        <ErrorState>
          <Trans>
            There is nobody here whom you may see. <Link to="/annuaire">Back to the directory</Link>
          </Trans>
        </ErrorState>
      </Page>
    );
  }
  return (
    <Page title={user?.displayName ?? t`Directory`} width="text">
      {!user && <Skeleton />}
      {user && user.viewerCanWriteIn.length > 0 && (
        <p>
          <ButtonLink
            to={`/messages/nouveau?a=${user.id}&ecole=${user.viewerCanWriteIn[0]}`}
            variant="primary"
            icon={<PenLine aria-hidden="true" />}
          >
            <Trans>Write a message</Trans>
          </ButtonLink>
        </p>
      )}
      {user?.sharedMemberships.map(({ role, establishment, classes }) => (
        <Panel key={`${establishment.id} ${role}`} title={establishment.name}>
          <p>
            <Badge>{t(roleWords(role))}</Badge>
          </p>
          {classes.length > 0 && (
            <ul className={styles.classes} aria-label={t`Classes`}>
              {classes.map((one) => (
                <li key={one.id}>
                  <Link to={`/classes/${one.id}`}>{one.name}</Link>
                </li>
              ))}
            </ul>
          )}
        </Panel>
      ))}
      {user?.viewerCanResetPassword && <ResetPassword userId={user.id} name={user.displayName} />}
    </Page>
  );
};
