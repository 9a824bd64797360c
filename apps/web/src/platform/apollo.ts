import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from "@apollo/client";
import possibleTypes from "./gql/possible-types.ts";

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

const toApi = new HttpLink({ uri: "/graphql", credentials: "same-origin" });

const createClient = () =>
  new ApolloClient({
    cache: new InMemoryCache({ possibleTypes: possibleTypes.possibleTypes }),
    link: import.meta.env.PROD ? byHash.concat(toApi) : toApi,
    dataMasking: true,
  });

export const client = createClient();
