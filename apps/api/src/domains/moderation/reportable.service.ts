import type { EntityManager } from "typeorm";

import { exportsOf, foundModules } from "../../platform/found/found-modules.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";

/** What is reported, as whoever reports it sees it. */
export interface Reported {
  establishmentId: string;
  /** Who wrote it; null when nobody knows any more. */
  authorId: string | null;
  /** Whether it was told from above the establishment: then it is judged there too. */
  isFromAbove?: boolean;
  /** Its text, as it is now: kept as evidence, 2,000 characters at most. */
  excerpt: string;
}

export interface Withdrawn {
  subjectId: string;
  establishmentId: string | null;
  /** What it said: kept as evidence. */
  excerpt: string;
}

/** Something that people write and others may report: declared in a `*.reportable.ts` of its domain. */
export interface Reportable {
  /** As `MESSAGE`; stored, so that it never changes. */
  kind: string;
  /** What has this id, when the viewer may read it. */
  describe(context: ViewerContext, viewer: Viewer, id: string): Promise<Reported | undefined>;
  /** Withdraws all that somebody wrote since a moment, and answers what that was. */
  withdrawSince(manager: EntityManager, authorId: string, since: Date, now: Date): Promise<Withdrawn[]>;
}

const defined = new WeakSet<object>();

export function defineReportable(reportable: Reportable): Reportable {
  defined.add(reportable);
  return reportable;
}

const isReportable = (value: unknown): value is Reportable =>
  typeof value === "object" && value !== null && defined.has(value);

let known: Promise<ReadonlyMap<string, Reportable>> | undefined;

/** Every kind of thing that can be reported, by its name. */
export function reportables(): Promise<ReadonlyMap<string, Reportable>> {
  return (known ??= foundModules(new URL("../", import.meta.url), ".reportable").then((modules) => {
    const all = [...new Set(exportsOf(modules, isReportable))];
    const byKind = new Map(all.map((one) => [one.kind, one]));
    if (byKind.size < all.length) throw new Error("Two things to report have the same name.");
    return byKind;
  }));
}
