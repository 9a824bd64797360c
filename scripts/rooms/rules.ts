import path from "node:path";

import { direction, isForTests, placeOf } from "./place.ts";
import { type Import, type Sources, allImports } from "./sources.ts";

/** A rule answers one sentence for each place where it is broken. */
export type ArchitectureRule = (sources: Sources) => string[];

/** What one domain may take from another, by its role. */
const offered = new Set(["entity", "policy", "visible", "service", "queries", "type"]);
/** The words that every domain and every policy speak. */
const vocabulary = new Set(
  ["directory/role.ts", "directory/viewer.ts"].map((file) => `apps/api/src/domains/${file}`),
);
/** What is offered under a plain name; making this list longer is a decision. */
const alsoOffered = new Set(
  [
    "directory/current.ts",
    "identity/activation-code.ts",
    "identity/password-strength.ts",
    "identity/passwords.ts",
    "identity/secret-token.ts",
    "notifications/notification-kind.ts",
    "quiet-hours/quiet-hours.ts",
    "school-calendar/local-days.ts",
    "school-calendar/public-holidays.ts",
    "school-calendar/school-holidays.ts",
    "school-calendar/zone.ts",
    "demonstration/demonstration-part.ts",
    "files/file-subject.ts",
    "demonstration/demonstration-rows.ts",
  ].map((file) => `apps/api/src/domains/${file}`),
);
const isOffered = (file: string): boolean =>
  vocabulary.has(file) || alsoOffered.has(file) || offered.has(placeOf(file).role);

const sentence = ({ from, to }: Import, why: string): string => `${from} imports ${to}: ${why}`;
const productImports = (sources: Sources, { ours = true } = {}): Import[] =>
  allImports(sources).filter((one) => !isForTests(one.from) && (!ours || sources.has(one.to)));

const roomsLookDown: ArchitectureRule = (sources) =>
  productImports(sources).flatMap((one) => {
    const from = placeOf(one.from);
    const to = placeOf(one.to);
    if (from.side !== to.side || (from.side !== "api" && from.side !== "web")) return [];
    if (to.room === "testing") return [sentence(one, "the product does not import what serves the tests")];
    const order = direction[from.side];
    const above = order.indexOf(to.room) < order.indexOf(from.room);
    return above && order.includes(to.room) ? [sentence(one, `${from.room} does not import ${to.room}`)] : [];
  });

const widgetsIgnoreEachOther: ArchitectureRule = (sources) =>
  allImports(sources).flatMap((one) => {
    const from = placeOf(one.from);
    const to = placeOf(one.to);
    if (from.room !== "widgets" || to.room !== "widgets" || from.side !== to.side) return [];
    return from.section === to.section ? [] : [sentence(one, "widgets never import each other")];
  });

const betweenDomains = (sources: Sources): Import[] =>
  productImports(sources).filter((one) => {
    const from = placeOf(one.from);
    const to = placeOf(one.to);
    return (
      from.room === "domains" && to.room === "domains" && from.side === to.side && from.section !== to.section
    );
  });

const domainsOfferOnlySomeFiles: ArchitectureRule = (sources) =>
  betweenDomains(sources)
    .filter((one) => placeOf(one.to).side === "api" && !isOffered(one.to))
    .map((one) => sentence(one, `between domains only ${[...offered].join(", ")}`));

const domainsMakeNoCircle: ArchitectureRule = (sources) =>
  (["api", "web"] as const).flatMap((side) => {
    const needs = new Map<string, Set<string>>();
    for (const one of betweenDomains(sources).filter(({ from }) => placeOf(from).side === side)) {
      const from = placeOf(one.from).section;
      needs.set(from, (needs.get(from) ?? new Set()).add(placeOf(one.to).section));
    }
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
      [...(needs.get(from) ?? [])].some(
        (next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))),
      );
    return [...needs.keys()]
      .filter((domain) => reaches(domain, domain))
      .map((domain) => `apps/${side}: the domain ${domain} needs another one that needs it`);
  });

const policiesImportRulesAndFacts: ArchitectureRule = (sources) =>
  productImports(sources)
    .filter((one) => placeOf(one.from).role === "policy")
    .filter((one) => {
      const to = placeOf(one.to);
      if (to.room === "platform") return to.section !== "policy";
      return !["entity", "policy"].includes(to.role) && !vocabulary.has(one.to);
    })
    .map((one) => sentence(one, "a policy imports entities and policies only"));

const sidesShareOnlyPackages: ArchitectureRule = (sources) =>
  allImports(sources).flatMap((one) => {
    const from = placeOf(one.from).side;
    const to = placeOf(one.to).side;
    if (from === to || from === "elsewhere" || (to !== "api" && to !== "web")) return [];
    return [sentence(one, "the web and the API share packages, and packages know neither")];
  });

/** What only writing needs is two thirds of the editor: whoever reads a text imports its parts by their names. */
const readersCarryNoEditor: ArchitectureRule = (sources) =>
  productImports(sources, { ours: false })
    .filter(
      ({ from }) => placeOf(from).side === "web" && !from.startsWith("apps/web/src/ui/rich-text/editor/"),
    )
    .filter(({ to }) =>
      /^@tiptap\/|^@preau\/rich-text(\/(extensions|schema|check-rich-text|rich-text))?$/.test(to),
    )
    .map((one) => sentence(one, "only the editor, in ui/rich-text/editor/, carries ProseMirror"));

const interfacePartsAskNothing: ArchitectureRule = (sources) =>
  allImports(sources)
    .filter(
      (one) => placeOf(one.from).side === "web" && placeOf(one.from).room === "ui" && !isForTests(one.from),
    )
    .filter(({ to }) => /^(graphql|@apollo\/client)(\/|$)|^apps\/web\/src\/platform\/(gql|apollo)/.test(to))
    .map((one) => sentence(one, "ui knows no GraphQL"));

const migrationsStandAlone: ArchitectureRule = (sources) =>
  allImports(sources)
    .filter((one) => one.from.startsWith("apps/api/migrations/") && !isForTests(one.from))
    .filter(({ to }) => to.startsWith("apps/") && !to.startsWith("apps/api/src/platform/database/"))
    .map((one) => sentence(one, "a migration is SQL and imports nothing that changes later"));

const oneReaderOfTheEnvironment: ArchitectureRule = (sources) =>
  [...sources]
    .filter(([file]) => file.startsWith("apps/api/src/") && file !== "apps/api/src/app/environment.ts")
    .filter(([file]) => !isForTests(file))
    .filter(([, text]) =>
      /\bprocess\.env\b|\bprocess\[|\{[^}]*\benv\b[^}]*\}\s*(?:=\s*process\b|from\s*"(?:node:)?process")/.test(
        text,
      ),
    )
    .map(([file]) => `${file} reads the environment: only app/environment.ts does`);

const dumpingGrounds = new Set(["utils", "helpers", "shared", "common", "types"]);

const noDumpingGround: ArchitectureRule = (sources) =>
  [...sources.keys()].flatMap((file) => {
    const folder = path.posix
      .dirname(file)
      .split("/")
      .find((name) => dumpingGrounds.has(name));
    const name = path.posix.basename(file).replace(/\..*$/, "");
    if (folder) return [`${file} lies in ${folder}/: say what it is for`];
    if (name === "index" || dumpingGrounds.has(name)) return [`${file}: name a file by what it holds`];
    return [];
  });

const longest = 250;

const filesAreSmall: ArchitectureRule = (sources) =>
  [...sources]
    .map(([file, text]) => [file, text.trimEnd().split("\n").length] as const)
    .filter(([, lines]) => lines > longest)
    .map(([file, lines]) => `${file} has ${lines} lines: split it (think at 150, split at ${longest})`);

const filesAreKebabCase: ArchitectureRule = (sources) =>
  [...sources.keys()]
    .filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/.test(path.posix.basename(file)))
    .map((file) => `${file}: files are named in kebab-case`);

export const rules = {
  roomsLookDown,
  widgetsIgnoreEachOther,
  domainsOfferOnlySomeFiles,
  domainsMakeNoCircle,
  policiesImportRulesAndFacts,
  sidesShareOnlyPackages,
  readersCarryNoEditor,
  interfacePartsAskNothing,
  migrationsStandAlone,
  oneReaderOfTheEnvironment,
  noDumpingGround,
  filesAreSmall,
  filesAreKebabCase,
};
