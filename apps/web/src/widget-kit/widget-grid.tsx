import { packGrid } from "@preau/dashboard-model/pack-grid";
import type { Size } from "@preau/dashboard-model/size";
import type { CSSProperties, ReactNode, Ref } from "react";
import styles from "./widget-grid.module.css";

interface Item {
  slot: string;
  size: Size;
}

interface Properties<One extends Item> {
  items: readonly One[];
  /** The slots in the order to draw, where it is not yet that of the items. */
  order?: readonly string[];
  /** The one that is carried: it follows the pointer. */
  carried?: string | null;
  /** It was picked up by a tap or a key, and waits for its place. */
  waiting?: boolean;
  /** Draws each at the height that it wishes, however much it has to show. */
  exact?: boolean;
  ref?: Ref<HTMLDivElement>;
  children: (item: One) => ReactNode;
  /** What stands after the last widget. */
  end?: ReactNode;
}

const columnCounts = [2, 3, 4] as const;

/** Widgets in reading order; the container decides how many columns, the model how each row is filled. */
export const WidgetGrid = <One extends Item>({
  items,
  order = items.map(({ slot }) => slot),
  carried = null,
  waiting = false,
  exact = false,
  ref,
  children,
  end,
}: Properties<One>) => {
  const ranks = new Map(order.map((slot, rank) => [slot, rank]));
  const rankOf = ({ slot }: Item) => ranks.get(slot) ?? items.length;
  const drawn = items.toSorted((one, other) => rankOf(one) - rankOf(other));
  const layouts = columnCounts.map((columns) => packGrid(drawn, columns));
  const placeOf = (item: One) =>
    ({
      order: rankOf(item),
      ...Object.fromEntries(
        columnCounts.map((columns, index) => [
          `--span-${columns}`,
          layouts[index]?.[rankOf(item)]?.span ?? 1,
        ]),
      ),
    }) as CSSProperties;
  return (
    <div className={styles.container}>
      <div
        ref={ref}
        className={styles.grid}
        data-grid
        data-exact={exact || undefined}
        data-waiting={waiting || undefined}
      >
        {items.map((item) => (
          <div
            key={item.slot}
            className={styles.cell}
            data-slot={item.slot}
            data-height={item.size.height}
            data-carried={item.slot === carried || undefined}
            style={placeOf(item)}
          >
            {children(item)}
          </div>
        ))}
        {end && (
          <div className={styles.end} style={{ order: items.length }}>
            {end}
          </div>
        )}
      </div>
    </div>
  );
};
