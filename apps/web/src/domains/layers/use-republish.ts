import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { showToast } from "../../ui/toast.tsx";
import { publishLayerDocument } from "./documents.ts";
import { useLayerSession } from "./layer-session-context.ts";

/** Gives a version to its people once more, as it was. The draft may be another one then. */
export const useRepublish = () => {
  const { t } = useLingui();
  const client = useApolloClient();
  const session = useLayerSession();
  return async (number: number) => {
    try {
      await session.beginAgain((on) =>
        client.mutate({
          mutation: publishLayerDocument,
          variables: { input: { ...on, number } },
          fetchPolicy: "no-cache",
        }),
      );
      showToast(t`Version ${number} is published again`);
    } catch {
      showToast(t`The layout could not be published. The draft is still here: try again.`);
    }
  };
};
