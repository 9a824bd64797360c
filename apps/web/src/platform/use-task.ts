import { useCallback, useState } from "react";

type State = { state: "idle" } | { state: "busy" } | { state: "failed"; problem: unknown };

/** Runs one thing at a time for a screen, and keeps why it failed. It says whether it succeeded. */
export const useTask = () => {
  const [state, setState] = useState<State>({ state: "idle" });
  const run = useCallback(async (task: () => Promise<unknown>) => {
    setState({ state: "busy" });
    try {
      await task();
      setState({ state: "idle" });
      return true;
    } catch (problem) {
      setState({ state: "failed", problem });
      return false;
    }
  }, []);
  return { run, busy: state.state === "busy", problem: state.state === "failed" ? state.problem : undefined };
};
