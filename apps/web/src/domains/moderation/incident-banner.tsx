import { lazy, Suspense, useState } from "react";
import { useFacts } from "../../platform/live/use-facts.ts";

const IncidentLines = lazy(() =>
  import("./incident-lines.tsx").then((module) => ({ default: module.IncidentLines })),
);

/** Tells everybody of a school that an incident lasts in it. Without one, it asks and carries nothing. */
export const IncidentBanner = ({ first }: { first: boolean }) => {
  const [heard, setHeard] = useState(first ? 1 : 0);
  useFacts(["INCIDENTS"], () => setHeard((count) => count + 1));
  return (
    <output>
      {heard > 0 && (
        <Suspense>
          <IncidentLines heard={heard} />
        </Suspense>
      )}
    </output>
  );
};
