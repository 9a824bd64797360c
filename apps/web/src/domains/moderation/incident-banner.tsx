import { Suspense, useState } from "react";
import { useFacts } from "../../platform/live/use-facts.ts";
import { lazyExtra } from "../../ui/lazy-extra.ts";

const IncidentLines = lazyExtra(async () => ({
  default: (await import("./incident-lines.tsx")).IncidentLines,
}));

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
