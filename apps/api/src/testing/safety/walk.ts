import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";

/** Objects that only lead to others: passing through them is no step. */
const isWrapper = (type: GraphQLNamedType): boolean =>
  /(Connection|Edge)$|^(PageInfo|Viewer|Dashboard|DashboardPage|Placement)$/.test(type.name);

/** How to ask a field that wants arguments, by `Type.field`; null where a walk passes by. */
export type Arguments = Readonly<Record<string, string | null>>;

/**
 * A selection of everything below a field, `steps` objects deep. Each value comes back under `Type__field`, so that
 * an answer tells by itself what answered.
 */
export function walkField(
  schema: GraphQLSchema,
  parent: string,
  field: GraphQLField<unknown, unknown>,
  steps: number,
  given: Arguments,
): string {
  const path = `${parent}.${field.name}`;
  if (given[path] === null) return "";
  const wants = field.args.some(isRequiredArgument);
  if (wants && !(path in given))
    throw new Error(`The walk does not know how to ask ${path}: say it in walk.people.ts.`);
  const asked = `${parent}__${field.name}: ${field.name}${given[path] ?? ""}`;
  const type = getNamedType(field.type);
  if (isLeafType(type)) return asked;
  const left = isWrapper(type) ? steps : steps - 1;
  return left < 0 ? "" : `${asked} { __typename ${walkType(schema, type, left, given)} }`;
}

function walkType(schema: GraphQLSchema, type: GraphQLNamedType, steps: number, given: Arguments): string {
  if (isAbstractType(type)) {
    const possible = schema.getPossibleTypes(type);
    return possible.map((one) => `... on ${one.name} { ${walkType(schema, one, steps, given)} }`).join(" ");
  }
  if (!isObjectType(type)) return "";
  const fields = Object.values(type.getFields());
  return fields.map((field) => walkField(schema, type.name, field, steps, given)).join(" ");
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.every(isEmpty));

/** What answered, as `Type.field`: a value, a row at least, an object. */
export function answered(data: unknown, found = new Set<string>()): Set<string> {
  if (typeof data !== "object" || data === null) return found;
  for (const [key, value] of Object.entries(data)) {
    if (Array.isArray(data)) answered(value, found);
    else if (key.includes("__") && !key.startsWith("__") && !isEmpty(value)) {
      found.add(key.replace("__", "."));
      answered(value, found);
    }
  }
  return found;
}

/** Every field that a query can reach, as `Type.field`. */
export function readableFields(schema: GraphQLSchema): string[] {
  const reached = new Set<GraphQLNamedType>();
  const reach = (type: GraphQLNamedType): void => {
    if (reached.has(type)) return;
    reached.add(type);
    if (isAbstractType(type)) for (const one of schema.getPossibleTypes(type)) reach(one);
    else if (isObjectType(type))
      for (const one of Object.values(type.getFields())) reach(getNamedType(one.type));
  };
  reach(schema.getQueryType()!);
  return [...reached]
    .filter((type) => isObjectType(type))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
    .sort();
}
