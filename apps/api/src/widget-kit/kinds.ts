import type { WidgetDefinition } from "./widget-definition.ts";

const kinds = new Map<string, WidgetDefinition>();

/** Called once at boot with what was found in the folders. @throws when two folders declare the same kind */
export function registerKinds(widgets: readonly WidgetDefinition[]): void {
  kinds.clear();
  for (const widget of widgets) {
    if (kinds.has(widget.kind)) throw new Error(`Two widgets are of the kind ${widget.kind}.`);
    kinds.set(widget.kind, widget);
  }
}

export const kindOf = (kind: string): WidgetDefinition | undefined => kinds.get(kind);
export const allKinds = (): WidgetDefinition[] => [...kinds.values()];
