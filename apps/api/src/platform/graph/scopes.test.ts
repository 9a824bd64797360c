import "reflect-metadata";
import { parse, validate } from "graphql";
import { Field, InterfaceType, ObjectType, Query, Resolver } from "type-graphql";
import { expect, test } from "vitest";

import { buildGraph } from "./build-graph.ts";
import { connectionType } from "./connection.ts";
import { Scope, SessionOnly, Structural } from "./decorators.ts";
import { requireScopes, scopesOf } from "./scopes.ts";

@ObjectType({ description: "A person." })
class Person {
  @Field(() => String, { description: "Name." })
  name: string;

  @Scope("birth:read")
  @Field(() => String, { description: "Birth." })
  birth: string;

  @SessionOnly()
  @Field(() => String, { description: "Secret." })
  secret: string;

  @Field(() => Person, { description: "A link that nobody gave a scope." })
  forgotten: Person;

  @Field(() => Person, { description: "A link that is named like a part of a page." })
  node: Person;

  @Structural()
  @Field(() => Person, { description: "The same person again." })
  itself: Person;

  @Scope("friends:read")
  @Field(() => [Person], { description: "Friends." })
  friends: Person[];
}

@InterfaceType({ description: "Anything on a board." })
abstract class Board {
  __typename: string;

  @Structural()
  @Field(() => String, { description: "Id." })
  id: string;

  @Structural()
  @Field(() => Person, { description: "Who put it there." })
  owner: Person;
}

@ObjectType({ implements: Board, description: "A board that says more of its owner." })
class StrictBoard extends Board {
  @Scope("owners:read")
  @Field(() => Person, { description: "Who put it there." })
  declare owner: Person;
}

@ObjectType({ implements: Board, description: "A board like any other." })
class PlainBoard extends Board {}

const People = connectionType("Person", () => Person, "people.");

@ObjectType({ description: "Who asks." })
class Me {
  @Scope("me:read")
  @Field(() => Person, { description: "Themselves." })
  self: Person;

  @Structural()
  @Field(() => [Board], { description: "Boards." })
  boards: Board[];

  @Scope("people:read")
  @Field(() => People, { description: "People." })
  people: object;

  @Field(() => String, { description: "A value that nothing grants." })
  plain: string;
}

@Resolver()
class ScopesTestResolver {
  @Structural()
  @Query(() => Me, { description: "Who asks." })
  me(): object {
    return {};
  }

  @Query(() => Person, { description: "A root without a scope." })
  unmarked(): object {
    return {};
  }
}

const schema = await buildGraph([ScopesTestResolver], [StrictBoard, PlainBoard]);

/** What an app with these scopes is told of a document: "open", or which field stopped it. */
function asks(document: string, ...scopes: string[]): string {
  const parsed = parse(document);
  expect(validate(schema, parsed)).toEqual([]);
  try {
    requireScopes(schema, parsed, new Set(scopes));
    return "open";
  } catch (error) {
    return (error as { extensions: { field: string } }).extensions.field;
  }
}

test("a field with a scope opens itself and the plain values below it, and nothing else", () => {
  expect(asks("{ me { self { name } } }", "me:read")).toBe("open");
  expect(asks("{ me { self { name } } }")).toBe("Me.self");
  expect(asks("{ me { self { birth } } }", "me:read")).toBe("Person.birth");
  expect(asks("{ me { self { birth } } }", "me:read", "birth:read")).toBe("open");
  expect(asks("{ me { self { friends { name } } } }", "me:read")).toBe("Person.friends");
});

test("what nobody gave a scope is closed: values, links, roots", () => {
  expect(asks("{ me { plain } }", "me:read")).toBe("Me.plain");
  expect(asks("{ me { self { forgotten { name } } } }", "me:read")).toBe("Person.forgotten");
  expect(asks("{ me { self { node { name } } } }", "me:read")).toBe("Person.node");
  expect(asks("{ unmarked { name } }", "me:read")).toBe("Query.unmarked");
});

test("what is for sessions only is closed to every app", () => {
  expect(asks("{ me { self { secret } } }", "me:read", "birth:read")).toBe("Person.secret");
});

test("a structural link keeps what was granted above it, and grants nothing itself", () => {
  expect(asks("{ me { self { itself { name } } } }", "me:read")).toBe("open");
  expect(asks("{ me { self { itself { birth } } } }", "me:read")).toBe("Person.birth");
  expect(asks("{ me { boards { id } } }")).toBe("open");
});

test("pages of a list follow the field that gave them", () => {
  const page =
    "{ me { people { totalCount nodes { name } edges { cursor node { name } } pageInfo { endCursor } } } }";
  expect(asks(page, "people:read")).toBe("open");
  expect(asks(page, "me:read")).toBe("Me.people");
});

test("another name for a field changes nothing", () => {
  expect(asks("{ open: me { name: self { plain: birth } } }", "me:read")).toBe("Person.birth");
});

test("a fragment is judged in each place where it is spread", () => {
  const named = "fragment P on Person { name }";
  expect(asks(`{ me { self { ...P } } } ${named}`, "me:read")).toBe("open");
  expect(asks(`{ me { self { ...P } } unmarked { ...P } } ${named}`, "me:read")).toBe("Query.unmarked");
  expect(asks("{ me { self { ... on Person { birth } } } }", "me:read")).toBe("Person.birth");
  expect(
    asks("{ me { self { ...P } } } fragment P on Person { ...Q } fragment Q on Person { birth }", "me:read"),
  ).toBe("Person.birth");
  // First where it may be read, then where it may not.
  expect(
    asks(
      "{ me { self { itself { ...P } } boards { owner { ...P } } } } fragment P on Person { name }",
      "me:read",
      "owners:read",
    ),
  ).toBe("Person.name");
});

test("a field of an interface is as closed as in the strictest type behind it", () => {
  expect(asks("{ me { boards { owner { name } } } }", "me:read")).toBe("StrictBoard.owner");
  expect(asks("{ me { boards { ... on StrictBoard { owner { name } } } } }", "owners:read")).toBe("open");
  expect(asks("{ me { boards { ... on Board { owner { name } } } } }", "me:read")).toBe("StrictBoard.owner");
});

test("every operation of a document is judged, and names of types are open", () => {
  expect(asks("query A { me { __typename } } query B { me { plain } }", "me:read")).toBe("Me.plain");
  expect(asks("{ __typename me { __typename boards { __typename } } __schema { types { name } } }")).toBe(
    "open",
  );
});

test("fragments that multiply each other are judged once each", () => {
  const levels = Array.from(
    { length: 60 },
    (_, at) => `fragment F${at} on Person { ...F${at + 1} again: itself { ...F${at + 1} } }`,
  );
  const document = `{ me { self { ...F0 } } } ${levels.join(" ")} fragment F60 on Person { birth }`;
  expect(asks(document, "me:read")).toBe("Person.birth");
});

test("the description of a field tells its scope, since introspection does not", () => {
  expect(scopesOf(schema).get("birth:read")).toEqual(["Person.birth"]);
  const person = schema.getType("Person") as
    | { getFields(): Record<string, { description: string }> }
    | undefined;
  expect(person?.getFields()["birth"]?.description).toBe("Birth. Apps need the scope `birth:read`.");
  expect(person?.getFields()["secret"]?.description).toBe("Secret. Never open to apps.");
});
