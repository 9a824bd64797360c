import { useMemo } from "react";
import { useOwnDevice, useSessionUser } from "../../../platform/session/session-provider.tsx";
import { openKeptDrafts } from "./kept-drafts.ts";

/** What waits in this browser of who is signed in. */
export const useKeptDrafts = () => {
  const { id } = useSessionUser();
  const ownDevice = useOwnDevice();
  return useMemo(() => openKeptDrafts(id, ownDevice), [id, ownDevice]);
};
