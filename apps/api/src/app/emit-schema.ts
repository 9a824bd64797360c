import { writeFile } from "node:fs/promises";

import { printSchemaWithDirectives } from "@graphql-tools/utils";
import { lexicographicSortSchema } from "graphql";

import { buildWholeGraph } from "./schema.ts";

const target = process.argv[2] ?? new URL("../../../../schema.graphql", import.meta.url);
const schema = lexicographicSortSchema(await buildWholeGraph());
await writeFile(target, `${printSchemaWithDirectives(schema)}\n`);
