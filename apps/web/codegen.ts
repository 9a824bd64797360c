import { createHash } from "node:crypto";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { addTypenameSelectionDocumentTransform } from "@graphql-codegen/client-preset";

const sha256 = (document: string) => createHash("sha256").update(document).digest("hex");

const config: CodegenConfig = {
  schema: "../../schema.graphql",
  documents: ["src/**/*.{ts,tsx}", "!src/platform/gql/**", "!src/**/*.test.*"],
  ignoreNoDocuments: true,
  generates: {
    "src/platform/gql/": {
      preset: "client",
      presetConfig: {
        fragmentMasking: false,
        // The API accepts in production only what stands in this list, by its hash.
        persistedDocuments: { hashAlgorithm: sha256 },
        skipIndexFile: true,
      },
      config: {
        inlineFragmentTypes: "mask",
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { ID: "string", DateTimeISO: "string", LocalDate: "string" },
      },
      // The server runs the stored text, so it has to ask for what the cache needs.
      documentTransforms: [addTypenameSelectionDocumentTransform],
    },
    "src/platform/gql/possible-types.ts": {
      plugins: ["fragment-matcher"],
    },
  },
};

export default config;
