import { createContext, use, useEffect, useMemo, useState } from "react";
import type { Role } from "../../platform/gql/graphql.ts";
import { readSamples } from "../../widget-kit/registry.ts";
import type { Samples } from "../../widget-kit/sample.ts";

/** As whom one looks at samples. */
export const RoleContext = createContext<Role | null>(null);

let known: Samples | undefined;

/** What a widget of these settings shows of nobody; undefined where there is nothing, or not yet. */
export const useSample = (kind: string, settings: Readonly<Record<string, unknown>>): unknown => {
  const [samples, setSamples] = useState(known);
  const [now] = useState(() => new Date());
  const role = use(RoleContext);
  useEffect(() => {
    // Without its file a widget is outlined.
    if (samples === undefined)
      readSamples()
        .then((found) => setSamples((known = found)))
        .catch(() => {});
  }, [samples]);
  const sample = samples?.get(kind);
  return useMemo(() => sample?.({ settings, role, now }), [now, role, sample, settings]);
};
