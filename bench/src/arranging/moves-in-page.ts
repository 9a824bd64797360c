export interface Sample {
  /** Script and layout. */
  work: number;
  /** Until the next frame was painted. */
  paint: number;
}

export interface Moves {
  placed: number;
  picked: Sample[];
  carried: Sample[];
  dropped: Sample[];
}

/** Runs in the page: picks widgets up, takes steps, puts them down, and measures each with the clock of the page. */
export async function movesIn(): Promise<Moves> {
  const pressable = "[data-slot] button[aria-pressed]";
  const handleAt = (index: number) => document.querySelectorAll<HTMLButtonElement>(pressable).item(index);
  const { port1, port2 } = new MessageChannel();
  port1.start();
  const painted = () =>
    new Promise<void>((resolve) => {
      port1.addEventListener("message", () => resolve(), { once: true });
      requestAnimationFrame(() => port2.postMessage(null));
    });
  // As far apart as those of a key that is held down: what the act before leaves to be drawn is not of this one.
  const apart = 33;
  const timed = async (act: () => void): Promise<Sample> => {
    await new Promise((resolve) => setTimeout(resolve, apart));
    await painted();
    const start = performance.now();
    act();
    await Promise.resolve();
    document.body.getBoundingClientRect();
    const work = performance.now() - start;
    await painted();
    return { work, paint: performance.now() - start };
  };
  const picked: Sample[] = [];
  const carried: Sample[] = [];
  const dropped: Sample[] = [];
  for (let round = 0; round < 60; round += 1) {
    const handle = handleAt((round * 7) % 50);
    handle.focus();
    picked.push(await timed(() => handle.click()));
    for (let step = 0; step < 5; step += 1) {
      carried.push(
        await timed(() =>
          handle.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true })),
        ),
      );
    }
    dropped.push(await timed(() => handle.click()));
  }
  return { placed: document.querySelectorAll(pressable).length, picked, carried, dropped };
}
