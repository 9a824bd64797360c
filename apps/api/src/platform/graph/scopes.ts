import {
  type DocumentNode,
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  isInterfaceType,
  isLeafType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

import { UserError } from "../errors/user-error.ts";

interface FieldMarks {
  public?: boolean;
  scope?: string;
  structural?: boolean;
  sessionOnly?: boolean;
}

export const marksOf = (field: GraphQLField<unknown, unknown>): FieldMarks => field.extensions as FieldMarks;

/** Every scope of the schema, with the fields that ask for it as `Type.field`. */
export function scopesOf(schema: GraphQLSchema): Map<string, string[]> {
  const scopes = new Map<string, string[]>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { scope } = marksOf(field);
      if (scope) scopes.set(scope, [...(scopes.get(scope) ?? []), `${type.name}.${field.name}`]);
    }
  }
  return scopes;
}

/**
 * Refuses a document that reads more than the scopes of an app, before anything runs. Closed by default: a plain value
 * is open where an object above it was reached by a granted scope; an object without a scope is closed.
 */
export function requireScopes(
  schema: GraphQLSchema,
  document: DocumentNode,
  scopes: ReadonlySet<string>,
): void {
  const typeInfo = new TypeInfo(schema);
  const granted: boolean[] = [false];
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      FragmentDefinition: {
        // A fragment is judged where nothing above it was granted: what it reads must carry its own scopes.
        enter: () => void granted.push(false),
        leave: () => void granted.pop(),
      },
      Field: {
        enter: (node) => {
          const parent = typeInfo.getParentType();
          const field = typeInfo.getFieldDef();
          if (!field || !parent || node.name.value.startsWith("__") || parent.name.startsWith("__")) {
            granted.push(true);
            return;
          }
          const implementations = isInterfaceType(parent)
            ? schema.getPossibleTypes(parent).map((type) => type.getFields()[field.name] ?? field)
            : [];
          const outcomes = [field, ...implementations].map((one) =>
            judge(parent.name, one, scopes, granted.at(-1)!),
          );
          granted.push(outcomes.every(Boolean));
        },
        leave: () => void granted.pop(),
      },
    }),
  );
}

function judge(
  parent: string,
  field: GraphQLField<unknown, unknown>,
  scopes: ReadonlySet<string>,
  grantedAbove: boolean,
): boolean {
  const { scope, structural, sessionOnly } = marksOf(field);
  const path = `${parent}.${field.name}`;
  if (sessionOnly) throw new UserError("MISSING_SCOPE", `${path} is never open to an app.`, path);
  if (scope) {
    if (scopes.has(scope)) return true;
    throw new UserError("MISSING_SCOPE", `${path} needs the scope ${scope}.`, path);
  }
  if (structural) return grantedAbove;
  if (grantedAbove && (isLeafType(getNamedType(field.type)) || isStructure(field))) return true;
  throw new UserError("MISSING_SCOPE", `${path} is not open to apps.`, path);
}

/** Pages of a connection and small value objects follow the field that gave them. */
const isStructure = (field: GraphQLField<unknown, unknown>): boolean => {
  const name = getNamedType(field.type).name;
  return name === "PageInfo" || ["nodes", "edges", "node", "pageInfo"].includes(field.name);
};
