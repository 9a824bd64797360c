import { parseArgs } from "node:util";

import { benchDashboard } from "./dashboard/dashboard-bench.ts";
import { leave } from "./visitor.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean", default: false },
    rounds: { type: "string", default: "9" },
    requests: { type: "string", default: "600" },
    connections: { type: "string", default: "8" },
    profile: { type: "string" },
  },
});

const benches: Record<string, () => Promise<void>> = {
  dashboard: () =>
    benchDashboard({
      json: values.json,
      effort: {
        rounds: Number(values.rounds),
        requests: Number(values.requests),
        connections: Number(values.connections),
      },
      ...(values.profile === undefined ? {} : { profile: values.profile }),
    }),
};

await benches[positionals[0] ?? "dashboard"]!();
leave();
