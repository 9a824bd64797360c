import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { MyClassesWidgetFragment } from "../../platform/gql/graphql.ts";
import { Badge } from "../../ui/badge.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { hueOf } from "../../ui/hue.ts";
import { Line, LineList } from "../../ui/line-list.tsx";
import type { ViewProperties } from "../../widget-kit/manifest.ts";

type MyClass = NonNullable<MyClassesWidgetFragment["myClasses"]>[number];

const MyClasses = ({ widget: { myClasses } }: ViewProperties<MyClassesWidgetFragment>) => {
  const classes = myClasses ?? [];
  const schools = new Set(classes.map((one) => one.class.establishment.id));
  if (classes.length === 0) {
    return (
      <EmptyState>
        <Trans>Your classes will be here as soon as the school has given them.</Trans>
      </EmptyState>
    );
  }
  return (
    <LineList>
      {classes.map((one) => (
        <Line
          key={`${one.class.id} ${one.teaching}`}
          hue={hueOf(one.class.id)}
          title={one.class.name}
          to={`/classes/${one.class.id}`}
          note={<Note one={one} withSchool={schools.size > 1} />}
        />
      ))}
    </LineList>
  );
};

const Note = ({ one, withSchool }: { one: MyClass; withSchool: boolean }) => {
  const { t } = useLingui();
  const heads = one.headTeachers.map(({ displayName }) => displayName).join(", ");
  const parts = one.teaching
    ? [one.subjects.map(({ name }) => name).join(", ")]
    : [heads && t`Head teacher: ${heads}`];
  const { id, name: school } = one.class.establishment;
  return (
    <>
      {withSchool && (
        <p>
          <Badge tone={hueOf(id)}>{school}</Badge>
        </p>
      )}
      {parts.filter(Boolean).map((part) => (
        <span key={part}>{part} · </span>
      ))}
      <Plural value={one.studentCount} one="# pupil" other="# pupils" />
    </>
  );
};

export default MyClasses;
