import { useSyncExternalStore } from "react";
import { whenLeaving } from "./session/leaving.ts";

let waiting: ServiceWorker | null = null;
const listeners = new Set<() => void>();
const hour = 3_600_000;

const notice = (registration: ServiceWorkerRegistration) => {
  // The first one replaces nothing.
  if (!navigator.serviceWorker.controller || registration.waiting === waiting) return;
  waiting = registration.waiting;
  for (const listener of listeners) listener();
};

const follow = (registration: ServiceWorkerRegistration) => {
  notice(registration);
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", () => notice(registration));
  });
  let looked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - looked < hour) return;
    looked = Date.now();
    void registration.update().catch(() => {});
  });
};

/** The files of this visit stay for one without network: those of before the service worker, and those since. */
const keepThisVisit = async () => {
  const { active } = await navigator.serviceWorker.ready;
  new PerformanceObserver((seen) => {
    const files = seen.getEntries().flatMap(({ name }) => (name.includes("/assets/") ? name : []));
    if (files.length > 0) active?.postMessage({ wish: "keep", files });
  }).observe({ type: "resource", buffered: true });
};

/** Keeps the shell for the next visit; asked for once the page stands, so that it delays nothing. */
export const startServiceWorker = async () => {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  // Some browsers forbid it, in private windows for one: everything else works.
  const registration = await navigator.serviceWorker.register("/sw.js").catch(() => undefined);
  if (registration === undefined) return;
  follow(registration);
  await keepThisVisit();
};

/** Whoever signs out is told nothing more here, and what was told is taken from the screen. */
const sleep = async () => {
  const registration = await navigator.serviceWorker?.getRegistration();
  await (await registration?.pushManager?.getSubscription())?.unsubscribe();
  for (const shown of (await registration?.getNotifications?.()) ?? []) shown.close();
};

whenLeaving(sleep);

/** Reloads once, in the new version: only when somebody says so. */
export const takeNewVersion = () => {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  waiting?.postMessage({ wish: "take-over" });
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useNewVersionReady = () => useSyncExternalStore(subscribe, () => waiting !== null);
