import {
  ApolloClient,
  ApolloLink,
  CombinedGraphQLErrors,
  HttpLink,
  InMemoryCache,
  ServerError,
} from "@apollo/client";
import { ErrorLink } from "@apollo/client/link/error";
import { tap } from "rxjs";
import possibleTypes from "./gql/possible-types.ts";
import { shareAnswers } from "./live/share-answers.ts";
import { reloadForNewVersion } from "./new-version.ts";
import { whenLeaving } from "./session/leaving.ts";
import { sessionHasEnded } from "./session/session-end.ts";

interface Persisted {
  __meta__?: { hash?: string };
}

/** In production the API knows our documents by their hash, and runs nothing else for a session. */
const byHash = new ApolloLink((operation, forward) => {
  const hash = (operation.query as Persisted)["__meta__"]?.hash;
  if (hash === undefined) throw new Error(`The document ${operation.operationName} has no hash.`);
  operation.extensions["persistedQuery"] = { version: 1, sha256Hash: hash };
  operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  return forward(operation);
});

const codesOf = (error: unknown): unknown[] => {
  if (CombinedGraphQLErrors.is(error)) return error.errors.map(({ extensions }) => extensions?.["code"]);
  return ServerError.is(error) && error.bodyText.includes('"UNKNOWN_DOCUMENT"') ? ["UNKNOWN_DOCUMENT"] : [];
};

const noticeEnd = new ErrorLink(({ error }) => {
  const codes = codesOf(error);
  if (codes.includes("UNAUTHENTICATED")) sessionHasEnded();
  if (codes.includes("UNKNOWN_DOCUMENT")) reloadForNewVersion();
});

type Listener = (variables: Record<string, unknown>, data: unknown) => void;
const listeners = new Map<string, Listener>();

/** Tells what the API answered, whole, to the document of this name. */
export const onAnswer = (operationName: string, listener: Listener) => {
  listeners.set(operationName, listener);
};

const tell = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    tap(({ data, errors }) => {
      if (data && !errors) listeners.get(operation.operationName ?? "")?.(operation.variables, data);
    }),
  ),
);

const toApi = new HttpLink({ uri: "/graphql", credentials: "same-origin" });

/** Widgets add here how their data merge. There is one viewer, whose answers add up whatever each of them asks. */
export const cache = new InMemoryCache({
  possibleTypes: possibleTypes.possibleTypes,
  typePolicies: { Viewer: { keyFields: [] } },
});

export const client = new ApolloClient({
  cache,
  link: ApolloLink.from([noticeEnd, tell, shareAnswers()]).concat(
    import.meta.env.PROD ? byHash.concat(toApi) : toApi,
  ),
  dataMasking: true,
  // The link shares answers, and prints no document to know it again.
  queryDeduplication: false,
});

whenLeaving(() => client.clearStore());
