import { Badge } from "../../ui/badge.tsx";
import { hueOf } from "../../ui/hue.ts";
import styles from "./notices.module.css";

/** The children whom something concerns, each in their colour. */
export const ChildNames = ({ names }: { names: readonly { id: string; givenName: string }[] }) => (
  <span className={styles.names}>
    {names.map(({ id, givenName }) => (
      <Badge key={id} tone={hueOf(id)}>
        {givenName}
      </Badge>
    ))}
  </span>
);
