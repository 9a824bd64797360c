import { existsSync } from "node:fs";
import path from "node:path";

import { run, runNode } from "./run.mjs";
import { PlainError, programOf, root } from "./runtime.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function systemBrowsers() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const inPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const elsewhere = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  ];
  return [process.env.PREAU_CHROMIUM, ...inPath, ...elsewhere].filter((file) => file && existsSync(file));
}

/** A browser that is there but lacks a library is no browser: what counts is that it opens a page. */
async function opensAPage(file) {
  const parameters = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--dump-dom",
    "data:text/html,<p>open</p>",
  ];
  const { code, output } = await run(file, parameters).catch(() => ({ code: 1, output: "" }));
  return code === 0 && output.includes("<p>open</p>");
}

async function playwrightBrowser() {
  const code = 'import { chromium } from "playwright"; process.stdout.write(chromium.executablePath());';
  const { output } = await runNode("--input-type=module", ["--eval", code], { cwd: path.join(root, "e2e") });
  return output.trim();
}

async function firstThatWorks(files) {
  for (const file of files) if (existsSync(file) && (await opensAPage(file))) return file;
  return undefined;
}

/** A real Chromium: the system's, else the one that Playwright downloads, else Debian's package when we are root. */
export async function findChromium(say) {
  const present = await firstThatWorks([...systemBrowsers(), await playwrightBrowser()]);
  if (present) return present;

  say("No Chromium on this machine: downloading the one of Playwright…");
  await runNode(programOf("playwright"), ["install", "chromium"], { show: true });
  const downloaded = await firstThatWorks([await playwrightBrowser()]);
  if (downloaded) return downloaded;

  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    say("Installing the package chromium…");
    await run("apt-get", ["update", "-q"], { show: true });
    await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"], { show: true });
    const packaged = await firstThatWorks(systemBrowsers());
    if (packaged) return packaged;
  }
  throw new PlainError(
    "The browser journeys need a Chromium, and none could be installed. Install one, or name it in PREAU_CHROMIUM.",
  );
}
