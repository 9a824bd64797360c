import { existsSync } from "node:fs";
import path from "node:path";

import { run, runNode } from "./run.mjs";
import { PlainError, programOf, root } from "./runtime.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/** The same engine without a window to draw: journeys take a quarter less time in it. Debian has it as a package. */
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

/** A real Chromium: the system's, else the one that Playwright downloads, else Debian's package. */
export async function findChromium(say) {
  const present = await firstThatWorks([
    process.env.PREAU_CHROMIUM,
    ...systemBrowsers(),
    await playwrightBrowser(),
  ]);
  return present ?? (await downloaded(say)) ?? (await packaged("chromium", say)) ?? giveUp();
}

/** What the journeys run in: the shell where it is or can be had as a package, else any Chromium. */
export async function findHeadlessChromium(say) {
  const present = await firstThatWorks([process.env.PREAU_CHROMIUM, ...inPath(shell)]);
  const other = present ?? (await firstThatWorks([...systemBrowsers(), await playwrightBrowser()]));
  return (
    other ??
    (await downloaded(say)) ??
    (await packaged(shell, say)) ??
    (await packaged("chromium", say)) ??
    giveUp()
  );
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
