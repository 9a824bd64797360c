import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";

const prefix = "virtual:document/";
const call = /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`,?\s*\)/g;
const definition = /^\s*(query|mutation|subscription|fragment)\s+(\w+)/m;

/**
 * Gives each GraphQL document a module of its own. The generated map holds every document of the product,
 * and would bring those of pages that nobody opened into the first visit.
 */
export const documents = (): Plugin => {
  let generated = "";
  return {
    name: "preau:documents",
    enforce: "pre",
    configResolved: (config) => {
      generated = join(config.root, "src/platform/gql/graphql.ts");
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return;
      this.addWatchFile(generated);
      return documentModule(await readFile(generated, "utf8"), id.slice(prefix.length + 1));
    },
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: /\/gql\/gql\.ts"/ },
      handler: (code) => ({ code: withDocuments(code), map: null }),
    },
  };
};

const documentModule = (generated: string, name: string) => {
  const start = `export const ${name} = `;
  const line = generated.split("\n").find((candidate) => candidate.startsWith(start));
  if (line === undefined) throw new Error(`${name} is not generated yet: npm run generate -w @preau/web`);
  return line.slice(0, line.lastIndexOf(" as unknown as DocumentNode<"));
};

/** Puts the names of the documents in place of their text; the lines stay where they were. */
export const withDocuments = (code: string) => {
  const names = new Set<string>();
  const replaced = code.replaceAll(call, (text, document: string) => {
    const [, kind, name] = definition.exec(document) ?? [];
    if (name === undefined)
      throw new Error(`A GraphQL document needs a name: ${document.trim().slice(0, 60)}`);
    const exported = `${name.charAt(0).toUpperCase()}${name.slice(1)}${kind === "fragment" ? "FragmentDoc" : "Document"}`;
    names.add(exported);
    return exported + "\n".repeat(text.split("\n").length - 1);
  });
  const imports = [...names].map((name) => `import { ${name} } from "${prefix}${name}";`);
  return `${imports.join(" ")}${replaced}`;
};
