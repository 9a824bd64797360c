import {
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type DocumentNode,
  type SelectionSetNode,
  type FragmentDefinitionNode,
} from "graphql";
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from "graphql-query-complexity";

export const limits = { depth: 12, complexity: 5000, tokens: 4000, selections: 20_000 };

/** Introspection is as deep as tools ask it, and costs no read; graphql-js limits what it repeats. */
const isIntrospection = (field: string): boolean => field === "__schema" || field === "__type";

/** How deep a document goes, fragments included; fragments that contain themselves were refused before. */
export function depthOf(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  }
  const below = (set: SelectionSetNode | undefined): number =>
    Math.max(
      0,
      ...(set?.selections ?? []).map((selection) => {
        if (selection.kind === Kind.FIELD)
          return isIntrospection(selection.name.value) ? 1 : 1 + below(selection.selectionSet);
        if (selection.kind === Kind.INLINE_FRAGMENT) return below(selection.selectionSet);
        return below(fragments.get(selection.name.value)?.selectionSet);
      }),
    );
  return Math.max(
    ...document.definitions.map((one) =>
      one.kind === Kind.OPERATION_DEFINITION ? below(one.selectionSet) : 0,
    ),
  );
}

export interface Cost {
  depth: number;
  complexity: number;
}

/** The cost of a free document, in points: a field is one, a list as many times what is below as it asks for. */
export function requireModest(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | undefined,
): Cost {
  const depth = depthOf(document);
  if (depth > limits.depth)
    throw tooMuch(`The document is ${depth} levels deep; ${limits.depth} are allowed.`);
  const complexity = getComplexity({
    schema,
    query: document,
    variables,
    ...(operationName === undefined ? {} : { operationName }),
    estimators: [
      fieldExtensionsEstimator(),
      ({ args, childComplexity }) =>
        typeof args.first === "number" ? 1 + Math.max(1, args.first) * childComplexity : undefined,
      simpleEstimator({ defaultComplexity: 1 }),
    ],
  });
  if (complexity > limits.complexity) {
    throw tooMuch(`The document costs ${complexity} points; ${limits.complexity} are allowed.`);
  }
  return { depth, complexity };
}

const tooMuch = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: "TOO_MANY", http: { status: 400 } } });
