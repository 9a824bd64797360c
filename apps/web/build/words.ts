import type { Plugin } from "vite";

const prefix = "virtual:words/";
const ofDomain = /\/src\/domains\/([\w-]+)\//;

/**
 * The French words of a domain travel with what says them: nobody carries the words of pages that they do not open.
 * English comes whole, when it is asked for.
 */
export const words = (): Plugin => ({
  name: "preau:words",
  enforce: "pre",
  resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
  load(id) {
    if (!id.startsWith(`\0${prefix}`)) return;
    const domain = id.slice(prefix.length + 1);
    return `import { addWords } from "/src/platform/locale.ts";
import { messages } from "/src/domains/${domain}/locales/fr.po";
addWords("fr", messages);`;
  },
  transform: {
    filter: { id: /\/src\/domains\/.*\.tsx?$/, code: /@lingui\/\w+\/macro/ },
    handler: (code, id) => ({ code: `import "${prefix}${ofDomain.exec(id)?.[1]}"; ${code}`, map: null }),
  },
});
