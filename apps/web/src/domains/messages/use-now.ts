import { useEffect, useState } from "react";

/** The time, told again every so often: for words that count down. */
export const useNow = (every = 20_000) => {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
};
