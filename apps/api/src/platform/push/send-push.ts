import webPush from "web-push";

import type { Fetcher } from "../fetcher/fetcher.ts";
import type { Secrets } from "../secrets/secrets.ts";
import { vapidKeys } from "./vapid.ts";

/** What a browser gives to be woken. */
export interface PushSubscription {
  endpoint: string;
  keys: { p256dh: string; auth: string };
}

/** A browser that is gone is forgotten; what may pass later is an error. */
export type PushOutcome = "SENT" | "GONE";

interface Tools {
  fetcher: Fetcher;
  secrets: Secrets;
  /** Whom a push service may turn to: an address of ours. */
  contact: string;
}

const day = 86_400;

/** Wakes a browser: the text is for the eyes of the browser alone, and says nothing of anybody. */
export async function sendPush(
  { fetcher, secrets, contact }: Tools,
  subscription: PushSubscription,
  text: string,
): Promise<PushOutcome> {
  const { endpoint, headers, body } = webPush.generateRequestDetails(subscription, text, {
    TTL: day,
    vapidDetails: { subject: contact, ...vapidKeys(secrets) },
    contentEncoding: "aes128gcm",
  });
  const answer = await fetcher.post(endpoint, { headers: textHeaders(headers), body });
  if ("failure" in answer) {
    if (answer.failure === "REFUSED_ADDRESS") return "GONE";
    throw new Error(`A push service could not be asked: ${answer.failure}.`);
  }
  const { status } = answer;
  if (status >= 200 && status < 300) return "SENT";
  if ([400, 401, 403, 404, 410].includes(status)) return "GONE";
  throw new Error(`A push service answered ${status}.`);
}

/** Its length is for who sends it to say. */
const textHeaders = (headers: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name.toLowerCase() !== "content-length")
      .map(([name, value]) => [name, String(value)]),
  );
