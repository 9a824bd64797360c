import { type ComponentType, lazy } from "react";

const nothing: { default: ComponentType<object> } = { default: () => null };

/** A part without which its page stands: where its file cannot be had, nothing is in its place. */
export const lazyExtra = <Properties extends object>(
  load: () => Promise<{ default: ComponentType<Properties> }>,
) => lazy(() => load().catch(() => nothing as { default: ComponentType<Properties> }));
