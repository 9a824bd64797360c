import { useApolloClient } from "@apollo/client/react";
import { useEffect } from "react";
import { hasPersonal } from "../../platform/personal-storage.ts";
import { dashboardDocument } from "./documents.generated.ts";

const retryAfter = 4000;

/** Sends what this person arranged without network in a page that is gone, as soon as there is network. */
export const useLeftBehind = (userId: string, paused: boolean) => {
  const client = useApolloClient();
  useEffect(() => {
    if (paused) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const send = async () => {
      if (!hasPersonal(userId, "waiting-arrangement")) return;
      const [{ sendLeftBehind }, { arrangementTransport }] = await Promise.all([
        import("./arranging/left-behind.ts"),
        import("./arranging/arrangement-transport.ts"),
      ]);
      const sent = await sendLeftBehind(userId, arrangementTransport(client));
      if (sent) await client.refetchQueries({ include: [dashboardDocument] });
    };
    const again = () => {
      if (hasPersonal(userId, "waiting-arrangement")) timer = setTimeout(begin, retryAfter);
    };
    const begin = () =>
      void send()
        .catch(() => {})
        .finally(again);
    begin();
    addEventListener("online", begin);
    return () => {
      clearTimeout(timer);
      removeEventListener("online", begin);
    };
  }, [client, paused, userId]);
};
