import { packGrid } from "@preau/dashboard-model/pack-grid";
import type { Size } from "@preau/dashboard-model/size";
import type { CSSProperties, ReactNode } from "react";
import styles from "./widget-grid.module.css";

interface Item {
  slot: string;
  size: Size;
}

interface Properties<One extends Item> {
  items: readonly One[];
  children: (item: One, position: number) => ReactNode;
  /** What stands after the last widget. */
  end?: ReactNode;
}

const columnCounts = [2, 3, 4] as const;

/** Widgets in reading order; the container decides how many columns, the model how each row is filled. */
export const WidgetGrid = <One extends Item>({ items, children, end }: Properties<One>) => {
  const layouts = columnCounts.map((columns) => packGrid(items, columns));
  return (
    <div className={styles.container}>
      <div className={styles.grid}>
        {items.map((item, position) => (
          <div
            key={item.slot}
            className={styles.cell}
            data-height={item.size.height}
            style={
              Object.fromEntries(
                columnCounts.map((columns, index) => [
                  `--span-${columns}`,
                  layouts[index]?.[position]?.span ?? 1,
                ]),
              ) as CSSProperties
            }
          >
            {children(item, position)}
          </div>
        ))}
        {end && <div className={styles.end}>{end}</div>}
      </div>
    </div>
  );
};
