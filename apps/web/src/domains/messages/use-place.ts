import { useLocation, useSearchParams } from "react-router-dom";
import { narrowingOf, placeAt } from "./places.ts";

/** Which list the address stands in, and what narrows it. */
export const usePlace = () => {
  const { pathname } = useLocation();
  const [parameters] = useSearchParams();
  return { place: placeAt(pathname, parameters), narrowing: narrowingOf(parameters) };
};
