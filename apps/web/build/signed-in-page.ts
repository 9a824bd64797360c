import type { Plugin } from "vite";

/**
 * Writes `signed-in.html` beside `index.html`: the same page, which also asks at once for the piece of the
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
      const piece = Object.values(bundle).find(
        (output) => output.type === "chunk" && output.name === "signed-in",
      );
      if (page?.type !== "asset" || piece === undefined)
        throw new Error("No page, or no signed-in piece, to join.");
      const link = `<link rel="modulepreload" crossorigin href="/${piece.fileName}">`;
      const source = String(page.source).replace("</head>", `${link}</head>`);
      this.emitFile({ type: "asset", fileName: "signed-in.html", source });
    },
  },
});
