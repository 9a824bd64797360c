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

interface Document {
  definitions: readonly { kind: string; name?: { value: string } }[];
}

const documentNamed = (generated: string, name: string): Document | undefined => {
  const start = `export const ${name} = `;
  const at = generated.indexOf(`\n${start}`) + 1;
  if (at === 0) return undefined;
  return JSON.parse(
    generated.slice(at + start.length, generated.indexOf(" as unknown as DocumentNode<", at)),
  ) as Document;
};

/** A document; of its fragments, those that have a document of their own stand only there. */
const documentModule = (generated: string, name: string) => {
  const document = documentNamed(generated, name);
  if (document === undefined) throw new Error(`${name} is not generated yet: npm run generate -w @preau/web`);
  const shared: string[] = [];
  const definitions = document.definitions.map((one) => {
    const written = JSON.stringify(one);
    const own = `${one.name?.value}FragmentDoc`;
    if (one.kind !== "FragmentDefinition" || own === name) return written;
    if (JSON.stringify(documentNamed(generated, own)?.definitions[0]) !== written) return written;
    shared.push(own);
    return `${own}.definitions[0]`;
  });
  const rest = JSON.stringify({ ...document, definitions: [] }).replace(
    /"definitions":\[\]/,
    () => `"definitions":[${definitions.join(",")}]`,
  );
  return [
    ...shared.map((own) => `import { ${own} } from "${prefix}${own}";`),
    `export const ${name} = ${rest};`,
  ].join("\n");
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
