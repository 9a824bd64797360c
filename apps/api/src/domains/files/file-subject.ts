import { exportsOf, foundModules } from "../../platform/found/found-modules.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";

/** Something that holds files: declared in a `*.file-subject.ts` of its domain. */
export interface FileSubject {
  /** As `MESSAGE`; stored, so that it never changes. In addresses it is in small letters. */
  kind: string;
  /** Which of these subjects the viewer may read now: their files are asked of nothing else. */
  readableBy(context: ViewerContext, viewer: Viewer, subjectIds: readonly string[]): Promise<Set<string>>;
}

const defined = new Map<string, FileSubject>();

/** @throws when two subjects have the same kind, or when an address could not tell it */
export function defineFileSubject(subject: FileSubject): FileSubject {
  if (!/^[A-Z][A-Z_]{1,39}$/.test(subject.kind) || ["OWN", "UPLOAD"].includes(subject.kind))
    throw new Error(`${subject.kind} is no kind of a subject of files.`);
  if (defined.has(subject.kind)) throw new Error(`Two subjects of files are named ${subject.kind}.`);
  defined.set(subject.kind, subject);
  return subject;
}

const isFileSubject = (value: unknown): value is FileSubject =>
  typeof value === "object" && value !== null && [...defined.values()].includes(value as FileSubject);

let found: Promise<unknown> | undefined;

/** The subject of that kind, when a domain declares one. */
export async function fileSubject(kind: string): Promise<FileSubject | undefined> {
  await (found ??= foundModules(new URL("../", import.meta.url), ".file-subject").then((modules) =>
    exportsOf(modules, isFileSubject),
  ));
  return defined.get(kind);
}
