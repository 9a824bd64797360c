import { ApolloLink, Observable } from "@apollo/client";
import { type DocumentNode, OperationTypeNode } from "graphql";
import { finalize, first, shareReplay, startWith, switchMap, take } from "rxjs";
import { onFact } from "./facts.ts";

const facts = new Observable<unknown>((told) => onFact((fact) => told.next(fact)));

/** In a storm, an answer that is a little old is better than none. */
const atMost = 3;

/** By variables. */
type UnderWay = Map<string, Observable<ApolloLink.Result>>;

/**
 * Whoever asks what is being asked shares its answer. When a fact is told meanwhile, the answer may be of what was before
 * it, and whoever asks again because of the fact must not be given that: it is asked anew, for all.
 */
export const shareAnswers = () => {
  /** A document is one object, however often it is asked. */
  const underWay = new WeakMap<DocumentNode, UnderWay>();
  return new ApolloLink((operation, forward) => {
    if (operation.operationType !== OperationTypeNode.QUERY) return forward(operation);
    const ofDocument: UnderWay = underWay.get(operation.query) ?? new Map();
    underWay.set(operation.query, ofDocument);
    const key = JSON.stringify(operation.variables);
    const known = ofDocument.get(key);
    if (known) return known;
    const answer = facts.pipe(
      take(atMost),
      startWith(undefined),
      switchMap(() => forward(operation)),
      first(),
      finalize(() => ofDocument.delete(key)),
      shareReplay({ refCount: true, bufferSize: 1 }),
    );
    ofDocument.set(key, answer);
    return answer;
  });
};
