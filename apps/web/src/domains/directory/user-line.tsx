import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import { graphql } from "../../platform/gql/gql.ts";
import { Avatar } from "../../ui/avatar.tsx";
import { hueOf } from "../../ui/hue.ts";
import { roleWords } from "./role-words.ts";
import styles from "./user-line.module.css";

export const userCardFragment = graphql(`
  fragment UserCard on User {
    id
    displayName
    initials
  }
`);

export const userRolesFragment = graphql(`
  fragment UserRoles on User {
    id
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
`);

interface LineProperties {
  user: FragmentType<typeof userCardFragment>;
  /** What is said under the name. */
  note?: ReactNode;
}

/** Somebody in a list: initials, name, what they are. */
export const UserLine = ({ user, note }: LineProperties) => {
  const { data } = useFragment({ fragment: userCardFragment, from: user });
  if (!data.id || !data.displayName) return null;
  return (
    <Link className={styles.line} to={`/annuaire/${data.id}`}>
      <Avatar initials={data.initials ?? ""} hue={hueOf(data.id)} />
      <span className={styles.words}>
        <span className={styles.name}>{data.displayName}</span>
        {note && <span className={styles.note}>{note}</span>}
      </span>
    </Link>
  );
};

interface RolesProperties {
  user: FragmentType<typeof userRolesFragment>;
  /** Said when the viewer belongs to several schools. */
  withEstablishment: boolean;
}

/** « Élève, 5eB · Collège Jean-Zay ». */
export const UserRoles = ({ user, withEstablishment }: RolesProperties) => {
  const { t } = useLingui();
  const { data } = useFragment({ fragment: userRolesFragment, from: user });
  const memberships = (data.sharedMemberships ?? []).flatMap((one) => (one?.role ? [one] : []));
  return memberships
    .map(({ role, establishment, classes }) =>
      [
        [t(roleWords(role!)), ...(classes ?? []).map((one) => one?.name)].join(", "),
        withEstablishment ? establishment?.name : undefined,
      ]
        .filter(Boolean)
        .join(" · "),
    )
    .join(" — ");
};
