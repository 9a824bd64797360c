import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

const pattern = /^\d{4}-\d{2}-\d{2}$/;

function parse(value: unknown): string {
  if (typeof value === "string" && pattern.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new GraphQLError("A day is written yyyy-mm-dd.");
}

/** A day without time or time zone: a birth date, the end of a membership. */
export const LocalDate = new GraphQLScalarType<string, string>({
  name: "LocalDate",
  description: "A day of the calendar, without time or time zone, as `yyyy-mm-dd`.",
  serialize: parse,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
});
