import { readPush } from "./read-push.ts";
import { wayToAnswer } from "./way-to-answer.ts";

declare const self: ServiceWorkerGlobalScope;
/** Written by the build: the files of a first visit. Their names change with what is in them. */
declare const SHELL_FILES: readonly string[];
declare const SHELL_VERSION: string;

const shell = `preau:shell:${SHELL_VERSION}`;
const page = "/";

const keepShell = async () => {
  const cache = await caches.open(shell);
  await cache.addAll(SHELL_FILES);
  // Without the cookie: the page of nobody in particular.
  const answer = await fetch(page, { credentials: "omit", cache: "no-store" });
  if (!answer.ok) throw new Error(`The page answered ${answer.status}.`);
  await cache.put(page, answer);
};

const forgetOlderShells = async () => {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== shell).map((name) => caches.delete(name)));
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
};

const answerFile = async (request: Request) => {
  const kept = await caches.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await (await caches.open(shell)).put(request, answer.clone());
  return answer;
};

const answerPage = async (event: FetchEvent) => {
  try {
    const early: unknown = await event.preloadResponse;
    return early instanceof Response ? early : await fetch(event.request);
  } catch {
    return (await caches.match(page)) ?? Response.error();
  }
};

/** What was fetched before there was a service worker comes from the browser's own cache, not from the wire. */
const keepFiles = async (files: readonly string[]) => {
  const cache = await caches.open(shell);
  const wanted = files.filter(
    (file) => wayToAnswer({ method: "GET", mode: "cors", url: file }, location.origin) === "file",
  );
  await Promise.allSettled(wanted.map(async (file) => (await cache.match(file)) ?? (await cache.add(file))));
};

const show = (text: string | undefined) => {
  const { title, body, locale, path } = readPush(text);
  // One line at a time: each push says as much as ten.
  return self.registration.showNotification(title, {
    body,
    lang: locale,
    tag: "preau",
    icon: "/icons/any-192.png",
    data: { path },
  });
};

/** The page that is open already goes there; else a new one opens. */
const open = async (path: string) => {
  const address = new URL(path, location.origin).href;
  const [tab] = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (tab === undefined) {
    await self.clients.openWindow(address);
    return;
  }
  await tab.focus();
  await tab.navigate(address).catch(() => self.clients.openWindow(address));
};

self.addEventListener("install", (event) => event.waitUntil(keepShell()));
self.addEventListener("activate", (event) => event.waitUntil(forgetOlderShells()));
self.addEventListener("fetch", (event) => {
  const way = wayToAnswer(event.request, location.origin);
  if (way === "file") event.respondWith(answerFile(event.request));
  if (way === "page") event.respondWith(answerPage(event));
});
self.addEventListener("push", (event) => event.waitUntil(show(event.data?.text())));
self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const { path } = event.notification.data as { path: string };
  event.waitUntil(open(path));
});
self.addEventListener("message", (event: ExtendableMessageEvent) => {
  const message = event.data as { wish: "take-over" } | { wish: "keep"; files: readonly string[] };
  if (message.wish === "take-over") void self.skipWaiting();
  else event.waitUntil(keepFiles(message.files));
});
