import { parseArgs } from "node:util";

import { benchDashboard } from "./dashboard/dashboard-bench.ts";
import { benchWeight } from "./weight/weight-bench.ts";
import { benchWidgets } from "./widgets/widgets-bench.ts";
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
  weight: () => benchWeight({ json: values.json }),
  widgets: () => benchWidgets({ json: values.json }),
};

const bench = benches[positionals[0] ?? "dashboard"];
if (bench) await bench();
else console.error(`There is no bench named ${positionals[0]}: ${Object.keys(benches).join(", ")}.`);
process.exitCode = bench ? 0 : 1;
leave();
