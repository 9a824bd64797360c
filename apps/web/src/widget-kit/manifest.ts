import type { TypedDocumentNode } from "@apollo/client";
import type { MessageDescriptor } from "@lingui/core";
import type { LucideIcon } from "lucide-react";
import type { ComponentType } from "react";
import type { FactKind } from "../platform/gql/graphql.ts";
import { lazyPart, type LazyPart } from "../ui/lazy-part.tsx";
import type { SettingsWords } from "./settings-words.ts";

export interface ViewProperties<Data> {
  /** What the fragment of the folder reads. */
  widget: Data;
  settings: Readonly<Record<string, unknown>>;
}

/** Where a kind stands in the catalogue. */
export type CatalogueGroup = "school" | "people" | "mine" | "administration";

/** All that the web knows of a kind of widget. It lies in the folder of that name, and nowhere else. */
export interface WidgetManifest<Data = unknown> {
  kind: string;
  title: MessageDescriptor;
  /** What it shows, in one sentence of the catalogue. */
  description: MessageDescriptor;
  group: CatalogueGroup;
  icon: LucideIcon;
  /** The fragment of the folder, on the type named after the kind. */
  fragment: TypedDocumentNode<Data>;
  load: () => Promise<{ default: ComponentType<ViewProperties<Data>> }>;
  /** The words of its settings: the form is drawn from the schema of the API. */
  loadSettings?: () => Promise<{ settingsWords: SettingsWords }>;
  /** What makes it ask again, when the API tells of it. */
  facts?: readonly FactKind[];
  /** A number beside the title, when it says something. */
  count?: (data: Data) => number | null;
}

/** A manifest as the application knows it, with its lazy component made once. */
export interface KnownWidget extends WidgetManifest {
  View: LazyPart<ViewProperties<unknown>>;
}

/** Declares the widget of a folder. */
export const defineWidget = <Data>(manifest: WidgetManifest<Data>): KnownWidget => {
  const known = manifest as unknown as WidgetManifest;
  const View = lazyPart(async () => (await known.load()).default);
  return { ...known, View };
};
