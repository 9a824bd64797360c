import type { ComposedPage, ComposedPlacement } from "@preau/dashboard-model";
import { createContext, type ComponentType } from "react";
import type { PlacedWidgetProperties } from "../placed-widget.tsx";
import type { ArrangementStore, Shown } from "./arrangement-store.ts";

/** What differs on a desk on which one arranges for others. */
export interface Manner {
  /** Above the pages. */
  Bar: ComponentType<{ shown: Shown; store: ArrangementStore; page: ComposedPage }>;
  /** What a widget shows there: nobody's data. */
  Widget: ComponentType<PlacedWidgetProperties>;
  /** Under its title. */
  Source: ComponentType<{ placement: ComposedPlacement }>;
}

/** Null on one's own desk. */
export const MannerContext = createContext<Manner | null>(null);
