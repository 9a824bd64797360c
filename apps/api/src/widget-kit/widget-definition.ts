import type { Size } from "@preau/dashboard-model";
import type { ZodType } from "zod";

import type { Context } from "../platform/context/context.ts";
import type { ResolverClass } from "../platform/graph/build-graph.ts";
import type { Widget } from "./widget.ts";

/** Where a widget stands before anybody arranges anything, for people of these roles. Lower ranks come first. */
export interface DefaultPlace {
  roles: readonly string[];
  rank: number;
  size?: Size;
}

/** All that the API knows of a kind of widget. It lies in the folder of that name, and nowhere else. */
export interface WidgetDefinition<C extends Context = Context, Settings = unknown> {
  kind: string;
  /** The GraphQL type, whose data field is named after the kind. */
  type: ResolverClass;
  /** Sizes that it can be given; the first is the one it takes when added. */
  sizes: readonly [Size, ...Size[]];
  settings: ZodType<Settings>;
  /** Roles that find it in the catalogue; everybody when absent. */
  roles?: readonly string[];
  places: readonly DefaultPlace[];
  /** Its data, in one statement or none. What it throws becomes a `failure`. */
  load(context: C, settings: Settings): Promise<object>;
}

const definitions = new WeakSet<object>();

/** Declares the widget of a folder. */
export function defineWidget<C extends Context, Settings>(
  definition: WidgetDefinition<C, Settings> & { type: new () => Widget },
): WidgetDefinition {
  definitions.add(definition);
  return definition as unknown as WidgetDefinition;
}

export const isWidgetDefinition = (value: unknown): value is WidgetDefinition =>
  typeof value === "object" && value !== null && definitions.has(value);
