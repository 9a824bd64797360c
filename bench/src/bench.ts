import { parseArgs } from "node:util";

import { benchAccounts } from "./accounts/accounts-bench.ts";
import { benchArranging } from "./arranging/arranging-bench.ts";
import { benchDashboard } from "./dashboard/dashboard-bench.ts";
import { benchLighthouse } from "./lighthouse/lighthouse-bench.ts";
import { benchLive } from "./live/live-bench.ts";
import { benchMessages } from "./messages/messages-bench.ts";
import { benchOpening } from "./opening/opening-bench.ts";
import { benchWeight } from "./weight/weight-bench.ts";
import { benchWidgets } from "./widgets/widgets-bench.ts";
import { leave } from "./visitor.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean", default: false },
    rounds: { type: "string" },
    requests: { type: "string", default: "600" },
    connections: { type: "string", default: "8" },
    profile: { type: "string" },
    alone: { type: "boolean", default: false },
    accounts: { type: "string" },
    sockets: { type: "string", default: "5000" },
  },
});

const effort = {
  rounds: Number(values.rounds ?? 9),
  requests: Number(values.requests),
  connections: Number(values.connections),
};
const { json, profile, alone, accounts } = values;

const benches: Record<string, () => Promise<void>> = {
  dashboard: () =>
    accounts === undefined
      ? benchDashboard({ json, effort, alone, profile })
      : benchAccounts({ accounts: Number(accounts), json, effort }),
  weight: () => benchWeight({ json }),
  lighthouse: () => benchLighthouse({ json, rounds: values.rounds === undefined ? 5 : effort.rounds }),
  opening: () => benchOpening({ json, rounds: effort.rounds }),
  widgets: () => benchWidgets({ json }),
  live: () => benchLive({ json, sockets: Number(values.sockets) }),
  arranging: () => benchArranging({ json }),
  messages: () => benchMessages({ json }),
};

const bench = benches[positionals[0] ?? "dashboard"];
if (bench) await bench();
else console.error(`There is no bench named ${positionals[0]}: ${Object.keys(benches).join(", ")}.`);
process.exitCode = bench ? 0 : 1;
leave();
