import { useState } from "react";
import { useFacts } from "../../platform/live/use-facts.ts";
import { lazyExtra } from "../../ui/lazy-extra.tsx";

const IncidentLines = lazyExtra(() => import("./incident-lines.tsx").then((module) => module.IncidentLines));

/** Tells everybody of a school that an incident lasts in it. Without one, it asks and carries nothing. */
export const IncidentBanner = ({ first }: { first: boolean }) => {
  const [heard, setHeard] = useState(first ? 1 : 0);
  useFacts(["INCIDENTS"], () => setHeard((count) => count + 1));
  return <output>{heard > 0 && <IncidentLines heard={heard} />}</output>;
};
