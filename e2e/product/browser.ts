const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-sync",
];

const launched = (program: string | undefined) => ({ ...(program && { executablePath: program }), args });

/** Most journeys need no window. */
export const withoutWindow = launched(process.env["PREAU_HEADLESS_SHELL"] ?? process.env["PREAU_CHROMIUM"]);

/** One that shows notifications, which the shell does not. */
export const wholeBrowser = launched(process.env["PREAU_CHROMIUM"]);
