import { DEFAULT_SIZE } from "@preau/dashboard-model/size";
import { Skeleton } from "../../ui/skeleton.tsx";
import { WidgetGrid } from "../../widget-kit/widget-grid.tsx";
import styles from "./waiting-grid.module.css";

const places = ["one", "two", "three", "four", "five", "six"].map((slot) => ({ slot, size: DEFAULT_SIZE }));

/** Frames of about the final size, while the dashboard is on its way. */
export const WaitingGrid = () => (
  <WidgetGrid items={places}>
    {() => (
      <div className={styles.frame}>
        <Skeleton />
      </div>
    )}
  </WidgetGrid>
);
