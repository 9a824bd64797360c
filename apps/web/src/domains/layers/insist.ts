import { Unacceptable } from "../dashboard/arranging/arrangement-store.ts";

const retryAfter = 4000;

/** Does it until it is done, or until the server says that it never will; tells each time that it has to wait. */
export const insist = async (work: () => Promise<void>, onWait: () => void): Promise<void> => {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Unacceptable) throw error;
      onWait();
      await new Promise((resolve) => setTimeout(resolve, retryAfter));
    }
  }
};
