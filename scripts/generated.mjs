import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";

import { npm } from "./npm.mjs";
import { runNode } from "./run.mjs";
import { PlainError, root } from "./runtime.mjs";

const outputs = ["schema.graphql", "apps/web/src"];

async function mustSucceed(what, running) {
  const { code, output } = await running;
  if (code !== 0) throw new PlainError(`${output}\n${what} could not be generated: see above.`);
}

/** Writes the generated files of the web application below `target`, from the API of this repository. */
export async function generate(target, say) {
  say("Writing schema.graphql…");
  const schema = path.join(target, "schema.graphql");
  // tsx takes its settings from the current folder.
  const cwd = path.join(root, "apps/api");
  const emit = runNode("--import", ["tsx", "src/app/emit-schema.ts", schema], { cwd });
  await mustSucceed("schema.graphql", emit);
  say("Writing the types, documents and catalogues of the web application…");
  await mustSucceed(
    "What the web derives",
    npm(["run", "generate", "--loglevel=error"], { cwd: path.join(target, "apps/web") }),
  );
}

function contents(folder, below = "") {
  const full = path.join(folder, below);
  if (!existsSync(full)) return [];
  return readdirSync(full, { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(below, entry.name);
    if (entry.isDirectory()) return contents(folder, file);
    return [[file, readFileSync(path.join(folder, file), "latin1")]];
  });
}

const read = (base) =>
  new Map(
    outputs.flatMap((output) =>
      output.includes(".")
        ? [[output, readFileSync(path.join(base, output), "latin1")]]
        : contents(path.join(base, output)).map(([file, text]) => [`${output}/${file}`, text]),
    ),
  );

/** The files that would change if they were generated again, in a copy that leaves the sources alone. */
export async function staleFiles() {
  const copy = mkdtempSync(path.join(root, ".check-"));
  try {
    const web = path.join(root, "apps/web");
    cpSync(web, path.join(copy, "apps/web"), {
      recursive: true,
      filter: (file) => !["node_modules", "dist"].includes(path.relative(web, file)),
    });
    const nested = path.join(web, "node_modules");
    if (existsSync(nested)) symlinkSync(nested, path.join(copy, "apps/web/node_modules"), "junction");
    const before = read(root);
    await generate(copy, (_progress) => undefined);
    const after = read(copy);
    return [...new Set([...before.keys(), ...after.keys()])].filter(
      (file) => before.get(file) !== after.get(file),
    );
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
