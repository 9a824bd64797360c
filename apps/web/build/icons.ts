import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Plugin } from "vite";

const names = /^import \{([^}]*)\} from "lucide-react";$/gm;
const exported = /export \{([^}]*)\} from '\.\/icons\/([\w-]+)\.mjs'/g;

/**
 * Asks for each icon by its own module. By the package's list of all, every icon of the product would be reached from
 * the first page, and travel with it.
 */
export const icons = (): Plugin => {
  const files = filesOfIcons();
  return {
    name: "preau:icons",
    apply: "build",
    enforce: "pre",
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: /from "lucide-react"/ },
      handler: (code) => ({ code: withOwnModules(code, files), map: null }),
    },
  };
};

const filesOfIcons = (): ReadonlyMap<string, string> => {
  const list = createRequire(import.meta.url)
    .resolve("lucide-react")
    .replace(/cjs[\\/]lucide-react\.js$/, "esm/lucide-react.mjs");
  return new Map(
    [...readFileSync(list, "utf8").matchAll(exported)].flatMap(([, all = "", file = ""]) =>
      [...all.matchAll(/default as (\w+)/g)].map(([, name = ""]) => [name, file] as const),
    ),
  );
};

const withOwnModules = (code: string, files: ReadonlyMap<string, string>) =>
  code.replaceAll(names, (text, list: string) => {
    const imports = list
      .split(",")
      .map((one) => one.trim())
      .filter((one) => one !== "" && !one.startsWith("type "))
      .map((one) => {
        const [name = "", as = name] = one.split(" as ");
        const file = files.get(name);
        if (file === undefined) throw new Error(`There is no icon ${name}.`);
        return `import ${as} from "lucide-react/icons/${file}";`;
      });
    return imports.join(" ") + "\n".repeat(text.split("\n").length - 1);
  });
