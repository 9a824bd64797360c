import { existsSync } from "node:fs";
import path from "node:path";

import { run, runNode } from "./run.mjs";
import { PlainError, programOf, root } from "./runtime.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/** The same engine without a window to draw or notifications to show: journeys take a third less time in it. */
const shell = "chromium-headless-shell";

function inPath(name) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return folders.map((folder) => path.join(folder, name));
}

function systemBrowsers() {
  const elsewhere = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  ];
  return [...names.flatMap(inPath), ...elsewhere];
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
  for (const file of files) if (file && existsSync(file) && (await opensAPage(file))) return file;
  return undefined;
}

/** Debian's package, when we are root. */
async function packaged(name, say) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  say(`Installing the package ${name}…`);
  await run("apt-get", ["update", "-q"], { show: true });
  await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", name], { show: true });
  return firstThatWorks(inPath(name));
}

const anyThatIsThere = async () =>
  firstThatWorks([process.env.PREAU_CHROMIUM, ...systemBrowsers(), await playwrightBrowser()]);

/** A real Chromium: the system's, else the one that Playwright downloads, else Debian's package. */
export const findChromium = async (say) =>
  (await anyThatIsThere()) ?? (await downloaded(say)) ?? (await packaged("chromium", say)) ?? giveUp();

/** The shell, where it is or nobody has chosen another browser: without it all runs in that one, only slower. */
export async function findHeadlessShell(say) {
  if (process.env.PREAU_CHROMIUM) return undefined;
  const present = await firstThatWorks(inPath(shell));
  if (present || (await anyThatIsThere())) return present;
  return packaged(shell, say);
}

async function downloaded(say) {
  say("No Chromium on this machine: downloading the one of Playwright…");
  await runNode(programOf("playwright"), ["install", "chromium"], { show: true });
  return firstThatWorks([await playwrightBrowser()]);
}

function giveUp() {
  throw new PlainError(
    "The browser journeys need a Chromium, and none could be installed. Install one, or name it in PREAU_CHROMIUM.",
  );
}
