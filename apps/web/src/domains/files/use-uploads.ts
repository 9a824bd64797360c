import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from "react";
import { useOnline } from "../../platform/use-online.ts";
import { type Letter, UploadList } from "./upload-list.ts";

/** The files on their way to what somebody writes, for as long as they write it. */
export const useUploads = (letter: Letter) => {
  const [list] = useState(() => new UploadList());
  const pending = useSyncExternalStore(list.subscribe, list.pending);
  const working = useSyncExternalStore(list.subscribe, list.isWorking);
  const online = useOnline();
  useLayoutEffect(() => list.follow(letter));
  useEffect(() => {
    if (online) list.resumeAll();
    else list.cutAll();
  }, [online, list]);
  // Nobody leaves with half a file without being asked.
  useEffect(() => {
    if (!working) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [working]);
  useEffect(() => () => list.giveUpAll(), [list]);
  return { list, pending, working };
};
