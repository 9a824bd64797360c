import { ApolloLink, type Observable } from "@apollo/client";
import { type DocumentNode, OperationTypeNode } from "graphql";
import { finalize, first, shareReplay, startWith, Subject, switchMap, take } from "rxjs";
import { factsTold } from "./facts.ts";

/** In a storm of facts, those who wait get an answer that is a little old; who asks later, one of later. */
const mostTimes = 4;

interface Question {
  /** Of all facts, how many were told when it was asked. */
  knowing: number;
  times: number;
  anew: Subject<void>;
  over: Subject<void>;
  answer: Observable<ApolloLink.Result>;
}

/**
 * Whoever asks what is being asked shares its answer. When a fact was told meanwhile, the answer may be of what was before
 * it, and whoever asks again because of the fact must not be given that: it is asked anew, for all who wait.
 */
export const shareAnswers = () => {
  /** By variables; a document is one object, however often it is asked. */
  const underWay = new WeakMap<DocumentNode, Map<string, Question>>();
  return new ApolloLink((operation, forward) => {
    if (operation.operationType !== OperationTypeNode.QUERY) return forward(operation);
    const ofDocument = underWay.get(operation.query) ?? new Map<string, Question>();
    underWay.set(operation.query, ofDocument);
    const key = JSON.stringify(operation.variables);
    const begin = () => {
      const anew = new Subject<void>();
      const over = new Subject<void>();
      const answer = anew.pipe(
        startWith(undefined),
        switchMap(() => forward(operation)),
        first(),
        finalize(() => {
          ofDocument.delete(key);
          over.next();
        }),
        shareReplay({ refCount: true, bufferSize: 1 }),
      );
      ofDocument.set(key, { knowing: factsTold(), times: 1, anew, over, answer });
      return answer;
    };
    const ask = (): Observable<ApolloLink.Result> => {
      const asked = ofDocument.get(key);
      if (asked === undefined) return begin();
      if (asked.knowing === factsTold()) return asked.answer;
      if (asked.times === mostTimes) return asked.over.pipe(take(1), switchMap(ask));
      asked.times += 1;
      asked.knowing = factsTold();
      asked.anew.next();
      return asked.answer;
    };
    return ask();
  });
};
