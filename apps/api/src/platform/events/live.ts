import type { Reader } from "../read/read.ts";
import { DueClock } from "./due-clock.ts";
import type { FactRule, Notice } from "./fact.ts";
import { Hub, type HubOptions } from "./hub.ts";
import { Listener } from "./listener.ts";

const sweepEvery = 15_000;

export interface LiveOptions<Viewer> extends HubOptions<Viewer> {
  url: string;
  role?: string | undefined;
  reader: Reader;
  rules: readonly FactRule<Viewer>[];
  log(message: string, error: unknown): void;
}

export interface Live<Viewer> {
  hub: Hub<Viewer>;
  close(): Promise<void>;
}

/** What a process hears of all of them, and tells whoever listens to it. */
type Heard = { rights: true } | { session: string } | { user: string } | Notice;

/** Begins to hear the other processes. @throws when the base cannot be reached */
export async function openLive<Viewer>(options: LiveOptions<Viewer>): Promise<Live<Viewer>> {
  const { reader, rules, now, log } = options;
  const hub = new Hub<Viewer>(options);
  const ruleOf = new Map(rules.map((rule) => [rule.kind, rule]));
  const clocks = new Map<string, DueClock>();
  const attempt = (work: Promise<void>): void =>
    void work.catch((error: unknown) => log("Somebody could not be told", error));

  const tell = async (notice: Notice): Promise<void> => {
    const hearing = await ruleOf.get(notice.kind)?.hear(reader, notice, now());
    if (!hearing) return;
    await hub.deliver({ kind: notice.kind, ids: notice.ids, version: notice.version ?? null }, hearing);
  };
  const hear = async (heard: Heard): Promise<void> => {
    if ("rights" in heard) hub.rightsChanged();
    else if ("session" in heard) await hub.sessionChanged(heard.session);
    else if ("user" in heard) await hub.userChanged(heard.user);
    else {
      for (const at of heard.at ?? []) clocks.get(heard.kind)?.expect(new Date(at));
      await tell(heard);
    }
  };
  const look = (): void => clocks.forEach((clock) => attempt(clock.look()));
  const listener = new Listener({
    ...options,
    onPayload: (payload) => attempt(hear(JSON.parse(payload) as Heard)),
    onGap: () => {
      attempt(hub.gap());
      look();
    },
  });
  await listener.open();
  for (const { kind, clock } of rules) {
    if (clock)
      clocks.set(kind, new DueClock(clock, { reader, now, log, tell: (notice) => attempt(tell(notice)) }));
  }
  look();
  const sweep = setInterval(() => attempt(hub.sweep()), sweepEvery);
  sweep.unref();
  return {
    hub,
    async close() {
      clearInterval(sweep);
      for (const clock of clocks.values()) clock.close();
      hub.endAll();
      await listener.close();
    },
  };
}
