const key = "preau:reloaded-at";
const soon = 10_000;

/** After an update the files of yesterday are gone: the page is fetched again, once. */
export const reloadOnNewVersion = () => {
  addEventListener("vite:preloadError", (event) => {
    if (Date.now() - Number(sessionStorage.getItem(key) ?? 0) < soon) return;
    event.preventDefault();
    sessionStorage.setItem(key, String(Date.now()));
    location.reload();
  });
};
