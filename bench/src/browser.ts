import { type Browser, chromium } from "playwright";

/** Chromium as the bench found it; as root it has no sandbox. */
export const launchBrowser = (...args: string[]): Promise<Browser> => {
  const executablePath = process.env["PREAU_CHROMIUM"];
  return chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: process.getuid?.() === 0 ? [...args, "--no-sandbox"] : args,
  });
};

/** Runs `work` in a browser of its own, which is closed afterwards. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launchBrowser();
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}
