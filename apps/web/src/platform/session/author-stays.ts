import { knownSession } from "./session.ts";

/** Makes a check that throws once somebody else is there, or nobody: what waits is never sent under another name. */
export const authorStays = () => {
  const author = knownSession()?.user?.id;
  return () => {
    if (knownSession()?.user?.id !== author) throw new Error("Its author is not signed in.");
  };
};
