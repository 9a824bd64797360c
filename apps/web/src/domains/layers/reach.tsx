import { Plural } from "@lingui/react/macro";
import type { ShownLayer } from "./composed.ts";
import styles from "./layers.module.css";
import { useReach } from "./use-reach.ts";

/** « 412 personnes ». */
export const Reach = ({ layer }: { layer: Pick<ShownLayer, "place" | "audience"> }) => {
  const count = useReach(layer);
  return (
    <output className={styles.reach}>
      {count !== null && <Plural value={count} one="# person" other="# people" />}
    </output>
  );
};
