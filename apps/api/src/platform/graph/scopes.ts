import { readFile } from "node:fs/promises";

import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";

import { UserError } from "../errors/user-error.ts";

interface FieldMarks {
  public?: boolean;
  scope?: string;
  structural?: boolean;
  sessionOnly?: boolean;
}

export const marksOf = (field: GraphQLField<unknown, unknown>): FieldMarks => field.extensions as FieldMarks;

const fieldsOf = (type: GraphQLNamedType): GraphQLField<unknown, unknown>[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

/** Every scope of the schema, with the fields that ask for it as `Type.field`. */
export function scopesOf(schema: GraphQLSchema): Map<string, string[]> {
  const scopes = new Map<string, string[]>();
  for (const type of Object.values(schema.getTypeMap())) {
    for (const field of fieldsOf(type)) {
      const { scope } = marksOf(field);
      if (scope) scopes.set(scope, [...(scopes.get(scope) ?? []), `${type.name}.${field.name}`]);
    }
  }
  return scopes;
}

/** Introspection never shows applied directives: the descriptions say the same. */
export function describeScopes(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getTypeMap()).flatMap(fieldsOf)) {
    const { scope, sessionOnly } = marksOf(field);
    if (scope) field.description += ` Apps need the scope \`${scope}\`.`;
    if (sessionOnly) field.description += " Never open to apps.";
  }
}

/**
 * Refuses a document that reads more than the scopes of an app, before anything runs. Closed by default: a plain value
 * is open where an object above it was reached by a granted scope; an object without a scope is closed. A fragment is
 * judged in each place where it is spread.
 */
export function requireScopes(
  schema: GraphQLSchema,
  document: DocumentNode,
  scopes: ReadonlySet<string>,
): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  }
  /** Fragments that were judged already, below a granted scope or not: a document cannot make us do it twice. */
  const judged = new Set<string>();

  const walk = (
    set: SelectionSetNode,
    parent: GraphQLNamedType | undefined | null,
    granted: boolean,
  ): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition;
        walk(selection.selectionSet, condition ? schema.getType(condition.name.value) : parent, granted);
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        const key = `${granted} ${selection.name.value}`;
        if (!fragment || judged.has(key)) continue;
        judged.add(key);
        walk(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), granted);
      } else if (!selection.name.value.startsWith("__")) {
        const opened = judge(schema, parent, selection.name.value, scopes, granted);
        if (selection.selectionSet) walk(selection.selectionSet, opened.type, opened.granted);
      }
    }
  };

  for (const one of document.definitions) {
    if (one.kind === Kind.OPERATION_DEFINITION)
      walk(one.selectionSet, schema.getRootType(one.operation), false);
  }
}

function judge(
  schema: GraphQLSchema,
  parent: GraphQLNamedType | undefined | null,
  name: string,
  scopes: ReadonlySet<string>,
  grantedAbove: boolean,
): { type: GraphQLNamedType; granted: boolean } {
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  if (!parent || !field) throw missing(`${parent?.name ?? "?"}.${name}`, "is not known.");
  // What an interface says of a field may be stricter in one of the types behind it.
  const behind = isInterfaceType(parent)
    ? schema.getPossibleTypes(parent).map((type) => [type.name, type.getFields()[name]!] as const)
    : [];
  const outcomes = [[parent.name, field] as const, ...behind].map(([type, one]) =>
    isOpen(type, one, scopes, grantedAbove),
  );
  return { type: getNamedType(field.type), granted: outcomes.every(Boolean) };
}

/** Whether what is below the field counts as reached by a granted scope. @throws MISSING_SCOPE when it is closed */
function isOpen(
  parent: string,
  field: GraphQLField<unknown, unknown>,
  scopes: ReadonlySet<string>,
  grantedAbove: boolean,
): boolean {
  const { scope, structural, sessionOnly } = marksOf(field);
  const path = `${parent}.${field.name}`;
  if (sessionOnly) throw missing(path, "is never open to an app.");
  if (scope) {
    if (scopes.has(scope)) return true;
    throw missing(path, `needs the scope ${scope}.`);
  }
  if (structural) return grantedAbove;
  if (grantedAbove && isLeafType(getNamedType(field.type))) return true;
  throw missing(path, "is not open to apps.");
}

const missing = (path: string, why: string): UserError =>
  new UserError("MISSING_SCOPE", `${path} ${why}`, path);

/** The scopes that a printed schema names, sorted: for programmes that do not build the graph. */
export async function scopesInText(file: string): Promise<string[]> {
  const text = await readFile(file, "utf8");
  return [...new Set([...text.matchAll(/@scope\(name: "([^"]+)"\)/g)].map((match) => match[1]!))].sort();
}
