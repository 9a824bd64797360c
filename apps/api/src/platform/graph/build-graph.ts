import "reflect-metadata";
import {
  defaultFieldResolver,
  GraphQLDirective,
  DirectiveLocation,
  GraphQLNonNull,
  type GraphQLSchema,
  GraphQLString,
  isInterfaceType,
  isUnionType,
  specifiedDirectives,
} from "graphql";
import { buildSchema, getMetadataStorage, type NonEmptyArray } from "type-graphql";

import type { Context } from "../context/context.ts";
import { unauthenticated } from "../errors/user-error.ts";
import { describeScopes, marksOf } from "./scopes.ts";

const scopeDirective = new GraphQLDirective({
  name: "scope",
  description: "An app needs this scope to read the field. It opens what the viewer may see, and never more.",
  locations: [DirectiveLocation.FIELD_DEFINITION],
  args: { name: { type: new GraphQLNonNull(GraphQLString), description: "For instance `classes:read`." } },
});

// oxlint-disable-next-line typescript/no-unsafe-function-type -- type-graphql's own type of a resolver class
export type ResolverClass = Function;

/** The executable schema of these resolvers and of the object types that only interfaces lead to. */
export async function buildGraph(
  resolvers: readonly ResolverClass[],
  orphanedTypes: readonly ResolverClass[] = [],
): Promise<GraphQLSchema> {
  stripPlainResolvers();
  const schema = await buildSchema({
    resolvers: resolvers as NonEmptyArray<ResolverClass>,
    orphanedTypes: [...orphanedTypes],
    directives: [...specifiedDirectives, scopeDirective],
    validate: false,
    // It wants one; our subscriptions bring their own streams.
    pubSub: { publish: () => {}, subscribe: () => noEvents() },
  });
  resolveTypesAtOnce(schema);
  closeRootFields(schema);
  describeScopes(schema);
  return schema;
}

async function* noEvents(): AsyncGenerator<never> {}

/** type-graphql resolves abstract types in a promise, which a compiled executor does not wait for. */
function resolveTypesAtOnce(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type) || isUnionType(type)) {
      type.resolveType = (value) => (value as { __typename: string }).__typename;
    }
  }
}

/** A resolver that only reads the property of the same name costs a promise for each value of each row. */
function stripPlainResolvers(): void {
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers ??= true;
}

function closeRootFields(schema: GraphQLSchema): void {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const field of roots.flatMap((root) => Object.values(root?.getFields() ?? {}))) {
    if (marksOf(field).public) continue;
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (source, args, context: Context, info) => {
      if (context.principal.kind === "ANONYMOUS") throw unauthenticated();
      return resolve(source, args, context, info);
    };
  }
}
