import { ArgsType, type ClassType, Field, Int, ObjectType } from "type-graphql";
import { validate } from "uuid";

import { UserError } from "../errors/user-error.ts";
import { Structural } from "./decorators.ts";

/** Rows that one page may hold. */
export const largestPage = 100;

@ArgsType()
export class PageArguments {
  @Field(() => Int, { defaultValue: 50, description: "How many rows at most, from 1 to 100." })
  first: number;

  @Field(() => String, { nullable: true, description: "The `endCursor` of the page before." })
  after?: string | null;
}

@ObjectType({ description: "Where a page stands in its list." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether rows follow this page." })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: "Whether this page was asked for after a cursor." })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: "The cursor of the first row; none in an empty page." })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: "Give it as `after` for the next page." })
  endCursor: string | null;
}

/** A page of a list, as the graph shows it. */
export interface Connection<Node> {
  nodes: Node[];
  edges: { cursor: string; node: Node }[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** Declares `<name>Connection` and `<name>Edge`. `who` says what is counted, and for whom. */
export function connectionType<Node extends object>(
  name: string,
  node: () => ClassType<Node>,
  who: string,
): new () => Connection<Node> {
  @ObjectType(`${name}Edge`, { description: `A row of a ${name}Connection, with its cursor.` })
  class Edge {
    @Field(() => String, { description: "Give it as `after` to go on from this row." })
    cursor: string;

    @Structural()
    @Field(() => node(), { description: "The row." })
    node: Node;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list: ${who}` })
  class Page {
    @Structural()
    @Field(() => [node()], { description: "The rows of this page." })
    nodes: Node[];

    @Structural()
    @Field(() => [Edge], { description: "The same rows, each with its cursor." })
    edges: Edge[];

    @Structural()
    @Field(() => PageInfo, { description: "Where this page stands." })
    pageInfo: PageInfo;

    @Field(() => Int, {
      description: "How many rows the whole list has for the viewer: what is hidden does not count.",
    })
    totalCount: number;
  }
  return Page;
}

type Key = readonly (string | number)[];

/** What the parts of the key of a list are: what its rows are sorted by, ending with something unique. */
export type KeyShape = readonly ("text" | "number" | "id")[];

const fits = {
  text: (part: unknown) => typeof part === "string",
  number: (part: unknown) => typeof part === "number",
  id: (part: unknown) => validate(part),
};

/** How many rows to read for a page (one more than asked tells whether more follow), and from which key on. */
export function pageAfter(page: PageArguments, shape: KeyShape): { limit: number; key: Key | null } {
  if (page.first < 1 || page.first > largestPage) {
    throw new UserError("INVALID", `A page has from 1 to ${largestPage} rows.`, "first");
  }
  return { limit: page.first + 1, key: page.after ? keyOf(page.after, shape) : null };
}

const cursorOf = (key: Key): string => Buffer.from(JSON.stringify(key)).toString("base64url");

function keyOf(cursor: string, shape: KeyShape): Key {
  const key = parsed(cursor);
  if (Array.isArray(key) && key.length === shape.length && shape.every((part, at) => fits[part](key[at]))) {
    return key;
  }
  throw new UserError("INVALID", "This is not a cursor of this list.", "after");
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    return undefined;
  }
}

/** Makes the page of the rows that were read for it (`limit` of them at most). */
export function connectionOf<Row, Node>(
  page: PageArguments,
  read: { rows: readonly Row[]; total: number },
  keyOfRow: (row: Row) => Key,
  nodeOf: (row: Row) => Node,
): Connection<Node> {
  const edges = read.rows
    .slice(0, page.first)
    .map((row) => ({ cursor: cursorOf(keyOfRow(row)), node: nodeOf(row) }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    totalCount: read.total,
    pageInfo: {
      hasNextPage: read.rows.length > page.first,
      hasPreviousPage: Boolean(page.after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
