import { type Transport, Unacceptable } from "./arrangement-store.ts";
import { leftBehind } from "./waiting-queue.ts";

/**
 * Sends what earlier pages of this person could not; says whether anything was. What another open tab sends as well
 * applies once: the operations carry their ids. What the server will never take is forgotten; without network it waits on.
 */
export async function sendLeftBehind(userId: string, transport: Transport): Promise<boolean> {
  let sent = false;
  for (const { batches, forget } of leftBehind(userId)) {
    for (const batch of batches) {
      try {
        await transport.arrange(batch, 0);
        sent = true;
      } catch (error) {
        if (!(error instanceof Unacceptable)) return sent;
      }
    }
    forget();
  }
  return sent;
}
