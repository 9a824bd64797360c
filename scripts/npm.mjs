import path from "node:path";

import { run } from "./run.mjs";

/** The machine's own npm and Node: those in node_modules cannot replace themselves. */
export function npm(parameters, options = {}) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const outside = folders
    .filter((folder) => !/node_modules[\\/]\.bin[\\/]?$/.test(folder))
    .join(path.delimiter);
  return run("npm", parameters, {
    ...options,
    env: { ...process.env, PATH: outside, ...options.env },
    shell: process.platform === "win32",
  });
}
