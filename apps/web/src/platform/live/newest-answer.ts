import { ApolloLink, Observable } from "@apollo/client";
import { OperationTypeNode } from "graphql";
import { first, startWith, switchMap, take } from "rxjs";
import { onFact } from "./facts.ts";

const facts = new Observable<unknown>((told) => onFact((fact) => told.next(fact)));

/** In a storm, an answer that is a little old is better than none. */
const atMost = 3;

/**
 * A question that is under way when a fact is told may be answered with what was before it, and whoever asks again because
 * of the fact would share that answer: it is asked anew.
 */
export const newestAnswer = new ApolloLink((operation, forward) =>
  operation.operationType === OperationTypeNode.QUERY
    ? facts.pipe(
        take(atMost),
        startWith(undefined),
        switchMap(() => forward(operation)),
        first(),
      )
    : forward(operation),
);
