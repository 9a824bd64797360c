import { exportsOf, foundModules } from "../platform/found/found-modules.ts";
import { registerKinds } from "../widget-kit/kinds.ts";
import { isWidgetDefinition, type WidgetDefinition } from "../widget-kit/widget-definition.ts";

/** Every widget, one a folder, known to the widget-kit by its kind. */
export async function foundWidgets(): Promise<WidgetDefinition[]> {
  const widgets = exportsOf(
    await foundModules(new URL("../widgets/", import.meta.url), ".widget"),
    isWidgetDefinition,
  );
  registerKinds(widgets);
  return widgets;
}
