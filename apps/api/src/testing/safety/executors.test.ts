import {
  execute,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  type TypeNode,
} from "graphql";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";

import { safelistFile } from "../../app/environment.ts";
import { compiled } from "../../platform/graph/known-documents.ts";
import { readSafelist } from "../../platform/graph/safelist.ts";
import type { Name } from "./cast.ts";
import { openSchool, type OpenSchool } from "./open-school.ts";

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

const unknownId = uuidv7();

/** Something of the type that a variable wants; an id is one that nothing has. */
function valueFor(type: TypeNode): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return valueFor(type.type);
  if (type.kind === Kind.LIST_TYPE) return [];
  return { ID: unknownId, String: "fr", Int: 5, Boolean: true }[type.name.value] ?? null;
}

const names: Name[] = ["head", "travellingTeacher", "motherOfTwoSchools"];

test("a page is answered the same by the compiled executor as by the plain one, errors included", async () => {
  const documents = [...(await readSafelist(safelistFile)).values()];
  const { api, people } = school;
  let asked = 0;
  let refused = 0;
  for (const source of documents) {
    const document = parse(source);
    const operation = document.definitions.find(
      (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
    );
    if (operation?.operation !== OperationTypeNode.QUERY) continue;
    const variables = Object.fromEntries(
      (operation.variableDefinitions ?? [])
        .filter(({ type }) => type.kind === Kind.NON_NULL_TYPE)
        .map(({ variable, type }) => [variable.name.value, valueFor(type)]),
    );
    const operationName = operation.name?.value;
    const known = compiled(api.schema, source);
    const now = new Date();
    for (const who of [null, ...names]) {
      const userId = who === null ? null : people[who];
      const plain = await execute({
        schema: api.schema,
        document,
        contextValue: await api.context(userId, { now }),
        variableValues: variables,
        operationName,
      });
      const context = await api.context(userId, { now });
      const quick = await known.run(context, variables);
      expect(asSent(quick), `${operationName} as ${who}`).toEqual(asSent(plain));
      asked += 1;
      refused += plain.errors?.length ?? 0;
    }
  }
  expect(asked).toBeGreaterThan(20);
  expect(refused).toBeGreaterThan(5);
});

/** What was refused in parallel comes in the order in which it was. */
const asSent = ({ data, errors }: { data?: unknown; errors?: readonly { toJSON(): object }[] }): unknown =>
  JSON.parse(
    JSON.stringify({
      data,
      errors: errors
        ?.map((error) => ({ ...error.toJSON(), locations: undefined }))
        .sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other))),
    }),
  );
