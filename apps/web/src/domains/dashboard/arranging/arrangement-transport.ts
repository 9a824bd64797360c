import type { ApolloClient } from "@apollo/client";
import { changesFromJson, type Layer } from "@preau/dashboard-model";
import { isFinal } from "../../../platform/final-refusal.ts";
import type { ArrangeDashboardMutation } from "../../../platform/gql/graphql.ts";
import { painted } from "../../../platform/painted.ts";
import { authorStays } from "../../../platform/session/author-stays.ts";
import {
  arrangeDocument,
  arrangementDocument,
  redoDocument,
  resetDocument,
  undoDocument,
} from "./arrangement-documents.ts";
import { type Answer, type Saved, type Transport, Unacceptable } from "./arrangement-store.ts";

type Arranged = ArrangeDashboardMutation["arrangeDashboard"];

export const savedFrom = ({ version, canUndo, canRedo, arrangement }: Arranged["dashboard"]): Saved => ({
  version,
  canUndo,
  canRedo,
  layers: arrangement.layers as Layer[],
  changes: changesFrom(arrangement.changes),
});

/** The server composes with the same model; changes that this page cannot read come from a newer one. */
const changesFrom = (json: unknown) => {
  const changes = changesFromJson(json);
  if (changes === null) throw new Unacceptable("This page is older than the dashboard: reload it.");
  return changes;
};

const answerFrom = ({ dashboard, refused }: Arranged): Answer => ({
  saved: savedFrom(dashboard),
  refused,
});

/** Steps travel as mutations that leave the cache alone: the dashboard is read again when one is done. */
export const arrangementTransport = (client: ApolloClient): Transport => {
  const requireAuthor = authorStays();
  return {
    async arrange(operations, basedOn) {
      // The frame that shows the change is not held up by its sending.
      await painted();
      requireAuthor();
      const variables = { input: { operations: [...operations], basedOn } };
      const data = await answered(
        client.mutate({ mutation: arrangeDocument, variables, fetchPolicy: "no-cache" }),
      );
      return answerFrom(data.arrangeDashboard);
    },
    async read() {
      requireAuthor();
      const data = await answered(client.query({ query: arrangementDocument, fetchPolicy: "no-cache" }));
      return savedFrom(data.viewer.dashboard);
    },
    async step(step) {
      requireAuthor();
      if (step === "undo") {
        return answerFrom(
          (await answered(client.mutate({ mutation: undoDocument, fetchPolicy: "no-cache" }))).undoDashboard,
        );
      }
      if (step === "redo") {
        return answerFrom(
          (await answered(client.mutate({ mutation: redoDocument, fetchPolicy: "no-cache" }))).redoDashboard,
        );
      }
      return answerFrom(
        (await answered(client.mutate({ mutation: resetDocument, fetchPolicy: "no-cache" }))).resetDashboard,
      );
    },
  };
};

/** What the mutation answered; a refusal is final, what breaks or has to wait is not. */
const answered = async <Data>(asked: Promise<{ data?: Data | null | undefined }>): Promise<Data> => {
  try {
    const { data } = await asked;
    if (data === null || data === undefined) throw new Unacceptable("The server answered without data.");
    return data;
  } catch (error) {
    throw isFinal(error) ? new Unacceptable(String(error)) : error;
  }
};
