const key = "preau:reloaded-at";
const soon = 10_000;

/** After an update, the files and documents of yesterday are gone: the page is fetched again, once. */
export const reloadForNewVersion = () => {
  if (Date.now() - Number(sessionStorage.getItem(key) ?? 0) < soon) return false;
  sessionStorage.setItem(key, String(Date.now()));
  location.reload();
  return true;
};

/** A later part of the application that cannot be fetched any more. */
export const reloadWhenPartsAreGone = () => {
  addEventListener("vite:preloadError", (event) => {
    // Without network there is nothing newer: the page says so.
    if (navigator.onLine && reloadForNewVersion()) event.preventDefault();
  });
};
