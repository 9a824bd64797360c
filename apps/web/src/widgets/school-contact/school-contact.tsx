import { Trans } from "@lingui/react/macro";
import type { SchoolContactWidgetFragment } from "../../platform/gql/graphql.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Line, LineList } from "../../ui/line-list.tsx";
import type { ViewProperties } from "../../widget-kit/manifest.ts";
import styles from "./school-contact.module.css";

type School = NonNullable<SchoolContactWidgetFragment["schoolContact"]>[number];

const SchoolContact = ({ widget: { schoolContact } }: ViewProperties<SchoolContactWidgetFragment>) => {
  const schools = schoolContact ?? [];
  if (schools.length === 0) {
    return (
      <EmptyState>
        <Trans>You belong to no school yet.</Trans>
      </EmptyState>
    );
  }
  return (
    <LineList>
      {schools.map((school) => (
        <Line key={school.id} title={school.name} note={<Ways school={school} />} />
      ))}
    </LineList>
  );
};

const isWeb = (address: string) => /^https?:\/\//.test(address);

const Ways = ({ school: { phone, mail, website, addressLines, postalCode, city } }: { school: School }) => (
  <ul className={styles.ways}>
    {phone && (
      <li>
        <a href={`tel:${phone.replaceAll(/[^\d+]/g, "")}`}>{phone}</a>
      </li>
    )}
    {mail && (
      <li>
        <a href={`mailto:${mail}`}>{mail}</a>
      </li>
    )}
    {website && isWeb(website) && (
      <li>
        <a href={website} rel="noreferrer">
          {new URL(website).host}
        </a>
      </li>
    )}
    {(addressLines.length > 0 || city) && (
      <li>{[...addressLines, [postalCode, city].filter(Boolean).join(" ")].filter(Boolean).join(", ")}</li>
    )}
  </ul>
);

export default SchoolContact;
