import type { CSSProperties } from "react";

/** Numbers for a style sheet, by the names that it reads. */
export const styleValues = (values: Record<`--${string}`, number>) => values as CSSProperties;
