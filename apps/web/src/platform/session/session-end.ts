const ended = new EventTarget();

/** The API said that nobody is signed in any more: another tab, an end of rights, a long absence. */
export const sessionHasEnded = () => ended.dispatchEvent(new Event("end"));

export const whenSessionEnds = (listener: () => void) => {
  ended.addEventListener("end", listener);
  return () => ended.removeEventListener("end", listener);
};
