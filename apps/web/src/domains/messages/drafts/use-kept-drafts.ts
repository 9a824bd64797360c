import { useMemo } from "react";
import { useSession, useSessionUser } from "../../../platform/session/session-provider.tsx";
import { openKeptDrafts } from "./kept-drafts.ts";

/** What waits in this browser of who is signed in. */
export const useKeptDrafts = () => {
  const { id } = useSessionUser();
  const { state } = useSession();
  const ownDevice = state.state === "known" && state.session.ownDevice === true;
  return useMemo(() => openKeptDrafts(id, ownDevice), [id, ownDevice]);
};
