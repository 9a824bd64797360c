import "reflect-metadata";
import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { expect, test } from "vitest";

import { buildWholeGraph } from "../../app/schema.ts";
import { marksOf, scopesOf } from "../../platform/graph/scopes.ts";
import { scopeTable } from "./scopes.table.ts";
import { sessionOnlyFields } from "./session-only.table.ts";

const schema = await buildWholeGraph();

/** Everything that a third party reads about, as a path with its description. */
function describedThings(whole: GraphQLSchema): [string, string | null | undefined][] {
  return Object.values(whole.getTypeMap()).flatMap((type): [string, string | null | undefined][] => {
    if (type.name.startsWith("__") || isSpecifiedScalarType(type)) return [];
    const isRoot = [whole.getQueryType(), whole.getMutationType(), whole.getSubscriptionType()].includes(
      type as never,
    );
    const self: [string, string | null | undefined][] = isRoot ? [] : [[type.name, type.description]];
    if (isEnumType(type))
      return [
        ...self,
        ...type
          .getValues()
          .map((one): [string, string | null | undefined] => [`${type.name}.${one.name}`, one.description]),
      ];
    if (isInputObjectType(type))
      return [
        ...self,
        ...Object.values(type.getFields()).map((one): [string, string | null | undefined] => [
          `${type.name}.${one.name}`,
          one.description,
        ]),
      ];
    if (!isObjectType(type) && !isInterfaceType(type)) return self;
    return [
      ...self,
      ...Object.values(type.getFields()).flatMap((field): [string, string | null | undefined][] => [
        [`${type.name}.${field.name}`, field.description],
        ...field.args.map((one): [string, string | null | undefined] => [
          `${type.name}.${field.name}(${one.name})`,
          one.description,
        ]),
      ]),
    ];
  });
}

test("every type, field, argument and value says what it means", () => {
  const things = describedThings(schema);
  expect(things.length).toBeGreaterThan(200);
  expect(things.filter(([, description]) => !description?.trim()).map(([path]) => path)).toEqual([]);
});

test("each scope opens the fields of the table, and no other", () => {
  const found = Object.fromEntries([...scopesOf(schema)].map(([scope, fields]) => [scope, fields.sort()]));
  expect(found).toEqual(scopeTable);
});

test("what only the person's own session reads is what the table says", () => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) || isInterfaceType(type),
  );
  const found = types.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => marksOf(field).sessionOnly)
      .map((field) => `${type.name}.${field.name}`),
  );
  expect(found.sort()).toEqual(sessionOnlyFields);
});
