import { useEffect, useRef } from "react";
import { type Fact, onFact } from "./facts.ts";

/** Asks again behind what is shown when one of these was told, or when something may have been missed. */
export const useFacts = (kinds: readonly Fact["kind"][], again: () => void) => {
  const latest = useRef(again);
  useEffect(() => {
    latest.current = again;
  });
  const known = kinds.join(" ");
  useEffect(
    () =>
      onFact(({ kind }) => {
        if (kind === "ASK_AGAIN" || known.split(" ").includes(kind)) latest.current();
      }),
    [known],
  );
};
