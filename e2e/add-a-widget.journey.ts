import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { expect, signIn, test } from "./product/journey.ts";
import { startProduct } from "./product/running-product.ts";

const root = path.resolve(import.meta.dirname, "..");
const git = (folder: string, ...args: string[]) =>
  execFileSync("git", args, { cwd: folder, encoding: "utf8" });

/** The files that the README writes out, by their path. */
function filesOfReadme(): Map<string, string> {
  const readme = readFileSync(path.join(root, "README.md"), "utf8");
  return new Map(
    [...readme.matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm)].map(([, file, text]) => [file!, text!]),
  );
}

const packages = ["dashboard-model", "rich-text"];

/** A clean copy of what is committed, with the packages that are installed here. */
function cleanCopy(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "preau-widget-"));
  git(root, "worktree", "add", "--detach", "--quiet", folder, "HEAD");
  for (const room of ["", "apps/api", "apps/web", "e2e", ...packages.map((name) => `packages/${name}`)])
    linkPackages(room, folder);
  return folder;
}

/** The product's own packages are those of the copy; all others are linked. */
function linkPackages(room: string, folder: string): void {
  const from = path.join(root, room, "node_modules");
  const to = path.join(folder, room, "node_modules");
  mkdirSync(path.join(to, "@preau"), { recursive: true });
  for (const name of present(from)) {
    if (name !== "@preau") symlinkSync(path.join(from, name), path.join(to, name));
  }
  if (room === "") {
    for (const name of packages)
      symlinkSync(path.join(folder, "packages", name), path.join(to, "@preau", name));
  }
}

function present(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

test("a developer adds the widget of the README in its two folders, and a teacher sees it", async ({
  page,
}) => {
  test.setTimeout(240_000);
  const copy = cleanCopy();
  try {
    const files = filesOfReadme();
    expect([...files.keys()]).toHaveLength(5);
    for (const [file, text] of files) {
      mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
      writeFileSync(path.join(copy, file), text);
    }
    for (const script of ["generate", "build"]) {
      execFileSync(process.execPath, [`scripts/${script}.mjs`], { cwd: copy, stdio: "pipe" });
    }

    const changed = git(copy, "status", "--porcelain", "--untracked-files=all")
      .split("\n")
      .filter(Boolean)
      .map((line) => line.slice(3));
    const generated = /^(schema\.graphql|apps\/web\/src\/platform\/gql\/|.*\.generated\.ts$)/;
    const widget = /^apps\/(api|web)\/src\/widgets\/my-schools\//;
    expect(changed.filter((file) => !generated.test(file) && !widget.test(file))).toEqual([]);
    expect(changed.filter((file) => widget.test(file)).length).toBeGreaterThanOrEqual(files.size);

    const product = await startProduct({}, copy);
    try {
      await signIn(page, "karim.benali", product.url);
      await page.goto(product.url);
      await expect(page.getByRole("region", { name: "Mes établissements" })).toContainText(
        "Collège Jean-Zay",
      );
    } finally {
      await product.stop();
    }
  } finally {
    git(root, "worktree", "remove", "--force", copy);
    rmSync(copy, { recursive: true, force: true });
  }
});
