import { useEffect, useState } from "react";
import { client } from "../../platform/apollo.ts";
import { currentLocale } from "../../platform/locale.ts";
import type { DashboardQueryVariables } from "../../platform/gql/graphql.ts";
import { dashboardDocument } from "./documents.generated.ts";

/** Milliseconds: whoever comes later asks anew. */
const fresh = 10_000;

let asked: { variables: DashboardQueryVariables; at: number } | undefined;

/** A slow phone answers to the finger between two steps. */
const breath = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Asks for the dashboard at this address, if it is one, before anything of it is drawn. */
export const askDashboard = async (address: string) => {
  const shown = /^\/(?:page\/([^/]+))?$/.exec(address);
  if (shown === null) return;
  const query = dashboardDocument;
  const variables = { page: shown[1] ?? null, locale: currentLocale() };
  asked = { variables, at: performance.now() };
  // The client makes a document ready but once, in two long steps.
  client.documentTransform.transformDocument(query);
  await breath();
  client.watchQuery({ query, variables });
  await breath();
  // Drawn meanwhile, the page asked itself.
  if (asked === undefined) return;
  // The page asks again, and says so when it fails.
  await client.query({ query, variables, fetchPolicy: "network-only" }).catch(() => {});
};

const isAsked = ({ page, locale }: DashboardQueryVariables) =>
  asked !== undefined &&
  asked.variables.page === page &&
  asked.variables.locale === locale &&
  performance.now() - asked.at < fresh;

/** Once drawn, a dashboard asks by itself; the first one takes what was asked for it. */
export const useFetchPolicy = (variables: DashboardQueryVariables) => {
  const key = JSON.stringify(variables);
  const [early, setEarly] = useState(() => (isAsked(variables) ? key : undefined));
  useEffect(() => {
    asked = undefined;
  }, []);
  if (early !== undefined && early !== key) setEarly(undefined);
  return early === key ? "cache-first" : "cache-and-network";
};
