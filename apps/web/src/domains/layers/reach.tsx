import { useQuery } from "@apollo/client/react";
import { Plural } from "@lingui/react/macro";
import { layerReachDocument } from "./documents.ts";
import { placeVariables } from "./layer-list.tsx";
import type { ShownLayer } from "./composed.ts";
import styles from "./layers.module.css";

/** « 412 personnes ». */
export const Reach = ({ layer: { place, audience } }: { layer: Pick<ShownLayer, "place" | "audience"> }) => {
  const { data } = useQuery(layerReachDocument, {
    variables: {
      ...placeVariables(place),
      roles: audience.roles,
      classIds: audience.classes.map(({ id }) => id),
    },
    fetchPolicy: "cache-and-network",
  });
  const count = data?.viewer.layerReach;
  return (
    <output className={styles.reach}>
      {typeof count === "number" && <Plural value={count} one="# person" other="# people" />}
    </output>
  );
};
