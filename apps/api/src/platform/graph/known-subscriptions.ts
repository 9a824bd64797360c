import { type DocumentNode, getOperationAST, OperationTypeNode, parse } from "graphql";

import type { Safelist } from "./safelist.ts";

/** The subscriptions among the known documents, by their hash. */
export function knownSubscriptions(safelist: Safelist): ReadonlyMap<string, DocumentNode> {
  const found = [...safelist].filter(([, source]) => /\bsubscription\b/.test(source));
  const parsed = found.map(([hash, source]) => [hash, parse(source)] as const);
  return new Map(parsed.filter(([, document]) => isSubscription(document)));
}

export const isSubscription = (document: DocumentNode, operationName?: string | null): boolean =>
  getOperationAST(document, operationName)?.operation === OperationTypeNode.SUBSCRIPTION;
