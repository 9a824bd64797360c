import {
  createContext,
  startTransition,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from "react";
import type { Session } from "./session.ts";
import { whenSessionEnds } from "./session-end.ts";

type State = { state: "waiting" } | { state: "failed" } | { state: "known"; session: Session };

interface Known {
  state: State;
  /** Asks the API again who is signed in. */
  refresh: () => Promise<void>;
}

const SessionContext = createContext<Known | null>(null);

interface Properties {
  /** Asked before anything is drawn, so that it travels with the rest. */
  first: Promise<Session>;
  /** Asks again who is there, and has what draws that ready. */
  load: () => Promise<Session>;
  children: ReactNode;
}

export const SessionProvider = ({ first, load, children }: Properties) => {
  const [state, setState] = useState<State>({ state: "waiting" });
  const follow = useCallback(
    (asked: Promise<Session>) =>
      asked.then(
        // In slices: a slow phone answers to the finger while it draws the whole page.
        (session) => startTransition(() => setState({ state: "known", session })),
        () => setState({ state: "failed" }),
      ),
    [],
  );
  const refresh = useCallback(() => follow(load()), [follow, load]);
  useEffect(() => void follow(first), [first, follow]);
  useEffect(() => whenSessionEnds(() => void refresh()), [refresh]);
  const known = useMemo(() => ({ state, refresh }), [state, refresh]);
  return <SessionContext value={known}>{children}</SessionContext>;
};

export const useSession = () => {
  const known = use(SessionContext);
  if (known === null) throw new Error("useSession is used outside SessionProvider");
  return known;
};

/** The signed-in person; only below the routes that ask for one. */
export const useSessionUser = () => {
  const { state } = useSession();
  if (state.state !== "known" || state.session.user === undefined) throw new Error("Nobody is signed in");
  return state.session.user;
};

/** Whether who signed in here said that nobody else uses this device. */
export const useOwnDevice = () => {
  const { state } = useSession();
  return state.state === "known" && state.session.ownDevice === true;
};
