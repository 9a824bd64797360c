import { useEffect, useState } from "react";

/** The value once it has stopped changing: what a person has typed, rather than each of their letters. */
export const useSettled = <Value>(value: Value, pause = 200) => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
};
