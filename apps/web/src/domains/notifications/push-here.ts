import { client } from "../../platform/apollo.ts";
import { personalKey } from "../../platform/personal-storage.ts";
import { addPushDeviceDocument, removePushDeviceDocument } from "./documents.ts";

/** Whether this browser can be woken, and what its owner said of it. */
export type Waking = "impossible" | "refused" | "possible";

export const wakingHere = (): Waking => {
  if (!("serviceWorker" in navigator) || !("PushManager" in window) || !("Notification" in window))
    return "impossible";
  return Notification.permission === "denied" ? "refused" : "possible";
};

const wished = "push";

const registrationHere = async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration === undefined) throw new Error("Nothing here could be woken.");
  return navigator.serviceWorker.ready;
};

const bytesOf = (base64url: string) =>
  Uint8Array.from(atob(base64url.replaceAll("-", "+").replaceAll("_", "/")), (letter) =>
    letter.charCodeAt(0),
  );

/** Asks the owner, the browser, then the API. Only ever because of a press; answers how many browsers are woken. */
export const wakeHere = async (userId: string, pushKey: string) => {
  if ((await Notification.requestPermission()) !== "granted") throw new Error("The owner refused.");
  const count = await subscribe(pushKey);
  localStorage.setItem(personalKey(userId, wished), "yes");
  return count;
};

/** Gives the API what this browser gives to be woken; answers how many browsers of the owner are. */
export const subscribe = async (pushKey: string) => {
  const { pushManager } = await registrationHere();
  const options = { userVisibleOnly: true, applicationServerKey: bytesOf(pushKey) };
  const subscription = await pushManager.subscribe(options).catch(async () => {
    // One that was made with another key stands in the way.
    await (await pushManager.getSubscription())?.unsubscribe();
    return pushManager.subscribe(options);
  });
  const { endpoint = "", keys = {} } = subscription.toJSON();
  const input = { endpoint, p256dh: keys["p256dh"] ?? "", auth: keys["auth"] ?? "" };
  const { data } = await client.mutate({ mutation: addPushDeviceDocument, variables: { input } });
  return data?.addPushDevice ?? 0;
};

/** Lets this browser sleep; answers how many others are still woken. */
export const sleepHere = async (userId: string) => {
  localStorage.removeItem(personalKey(userId, wished));
  const subscription = await (await registrationHere()).pushManager.getSubscription();
  const { data } = await client.mutate({
    mutation: removePushDeviceDocument,
    variables: { endpoint: subscription?.endpoint ?? "" },
  });
  await subscription?.unsubscribe();
  return data?.removePushDevice ?? 0;
};
