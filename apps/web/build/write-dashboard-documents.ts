import { readdir, readFile, writeFile } from "node:fs/promises";

// The dashboard is one operation over all widgets: it is written from the fragments found in their folders.
const widgets = new URL("../src/widgets/", import.meta.url);
const target = new URL("../src/domains/dashboard/documents.generated.ts", import.meta.url);

const fragmentOf = async (kind: string) => {
  const source = await readFile(new URL(`${kind}/fragment.ts`, widgets), "utf8");
  const name = /fragment\s+(\w+)\s+on/.exec(source)?.[1];
  if (name === undefined) throw new Error(`src/widgets/${kind}/fragment.ts declares no fragment`);
  return name;
};

const folders = (await readdir(widgets, { withFileTypes: true })).filter((entry) => entry.isDirectory());
const fragments = await Promise.all(
  folders
    .map((folder) => folder.name)
    .sort()
    .map(fragmentOf),
);
const spread = (indent: string) =>
  ["...WidgetState", ...fragments.map((name) => `...${name}`)].join(`\n${indent}`);

await writeFile(
  target,
  `// Written by build/write-dashboard-documents.ts from the fragments of the widgets.
import { graphql } from "../../platform/gql/gql.ts";

export const dashboardDocument = graphql(\`
  query Dashboard($page: ID, $locale: String!) {
    viewer {
      dashboard(page: $page) {
        version
        pages {
          id
          name(locale: $locale)
        }
        page {
          id
          placements {
            id
            ...PlacementFrame
            widget {
              __typename
              id
              kind
              ${spread("              ")}
            }
          }
        }
      }
    }
  }
\`);

export const widgetDocument = graphql(\`
  query WidgetAlone($id: ID!) {
    viewer {
      widget(id: $id) {
        __typename
        id
        kind
        ${spread("        ")}
      }
    }
  }
\`);

export const previewDocument = graphql(\`
  query WidgetPreview($kind: ID!) {
    viewer {
      widgetPreview(kind: $kind) {
        __typename
        id
        kind
        ${spread("        ")}
      }
    }
  }
\`);
`,
);
