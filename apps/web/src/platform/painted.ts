/** How long one waits for a frame that may never come: a page out of sight draws none. */
const atMost = 100;

/** Resolves once the frame that shows what was just done is painted: what comes after holds nothing up. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    const missed = setTimeout(resolve, atMost);
    requestAnimationFrame(() => {
      clearTimeout(missed);
      // A task of its own, which runs when the frame is done; a timer would be put off by the browser.
      const { port1, port2 } = new MessageChannel();
      const done = () => {
        port1.close();
        resolve();
      };
      port1.addEventListener("message", done, { once: true });
      port1.start();
      port2.postMessage(null);
    });
  });
