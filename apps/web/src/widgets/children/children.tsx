import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router-dom";
import type { ChildrenWidgetFragment } from "../../platform/gql/graphql.ts";
import { Avatar } from "../../ui/avatar.tsx";
import { Badge } from "../../ui/badge.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { hueOf } from "../../ui/hue.ts";
import { Line, LineList } from "../../ui/line-list.tsx";
import type { ViewProperties } from "../../widget-kit/manifest.ts";
import styles from "./children.module.css";

type Child = NonNullable<ChildrenWidgetFragment["children"]>[number];

const Children = ({ widget }: ViewProperties<ChildrenWidgetFragment>) => {
  const children = widget.children ?? [];
  if (children.length === 0) {
    return (
      <EmptyState>
        <Trans>No child is linked to your account. If one should be, ask the school.</Trans>
      </EmptyState>
    );
  }
  return (
    <LineList>
      {children.map((child) => (
        <Line
          key={child.user.id}
          start={<Avatar initials={child.user.initials} hue={hueOf(child.user.id)} />}
          title={<Badge tone={hueOf(child.user.id)}>{child.user.givenName}</Badge>}
          note={<Where child={child} />}
        />
      ))}
    </LineList>
  );
};

const Where = ({ child: { classes, establishments } }: { child: Child }) => {
  const { t } = useLingui();
  if (establishments.length === 0) return <Trans>The school does not share where.</Trans>;
  return (
    <>
      <p>{establishments.map(({ name }) => name).join(", ")}</p>
      {classes.map((one) => {
        const heads = one.headTeachers.map(({ displayName }) => displayName).join(", ");
        return (
          <p key={one.class.id} className={styles.class}>
            <Link to={`/classes/${one.class.id}`}>{one.class.name}</Link>
            {heads && ` · ${t`Head teacher: ${heads}`}`}
          </p>
        );
      })}
    </>
  );
};

export default Children;
