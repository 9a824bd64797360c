import type { Plugin } from "vite";

const pieces = ["asking", "signed-in"];

/**
 * Writes `signed-in.html` beside `index.html`: the same page, which also asks at once for the pieces of the
 * dashboard. The server gives it to who comes with a session; the other one works for everybody.
 */
export const signedInPage = (): Plugin => ({
  name: "preau:signed-in-page",
  apply: "build",
  enforce: "post",
  generateBundle: {
    order: "post",
    handler(_options, bundle) {
      const page = bundle["index.html"];
      if (page?.type !== "asset") throw new Error("No page to join the pieces to.");
      const links = pieces.map((name) => {
        const piece = Object.values(bundle).find((output) => output.type === "chunk" && output.name === name);
        if (piece === undefined) throw new Error(`No piece ${name} to ask for.`);
        return `<link rel="modulepreload" crossorigin href="/${piece.fileName}">`;
      });
      const source = String(page.source).replace("</head>", `${links.join("")}</head>`);
      this.emitFile({ type: "asset", fileName: "signed-in.html", source });
    },
  },
});
