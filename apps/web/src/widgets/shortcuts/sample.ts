import type { ShortcutIcon, ShortcutsWidgetFragment } from "../../platform/gql/graphql.ts";
import type { Sample } from "../../widget-kit/sample.ts";

interface Chosen {
  name: string;
  address: string;
  icon?: ShortcutIcon;
}

/** Nothing to invent: everybody has those of the settings, or the word that there are none. */
export const sample: Sample<ShortcutsWidgetFragment> = ({ settings: { shortcuts } }) => ({
  __typename: "ShortcutsWidget",
  id: "sample",
  shortcuts: ((shortcuts ?? []) as readonly Chosen[]).map(({ name, address, icon = "LINK" }) => ({
    __typename: "Shortcut",
    name,
    address,
    icon,
  })),
});
