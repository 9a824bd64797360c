import type { rules } from "./rules.ts";

/** A tree of files, each with what it imports (or, after "=", what is written in it). */
type Tree = Record<string, string[] | `=${string}`>;

const api = "apps/api/src";
const web = "apps/web/src";

/** For each rule, trees that break it in one place: a rule that notices nothing proves nothing. */
export const brokenTrees: Record<keyof typeof rules, Tree[]> = {
  roomsLookDown: [
    {
      [`${api}/platform/read.ts`]: ["../domains/directory/viewer.ts"],
      [`${api}/domains/directory/viewer.ts`]: [],
    },
    { [`${api}/domains/news/news.service.ts`]: ["../../widgets/a/a.ts"], [`${api}/widgets/a/a.ts`]: [] },
    { [`${web}/ui/button.tsx`]: ["../domains/news/page.tsx"], [`${web}/domains/news/page.tsx`]: [] },
    { [`${web}/platform/dates.ts`]: ["../ui/button.tsx"], [`${web}/ui/button.tsx`]: [] },
    { [`${api}/app/main.ts`]: ["../testing/ask.ts"], [`${api}/testing/ask.ts`]: [] },
  ],
  widgetsIgnoreEachOther: [
    { [`${web}/widgets/a/a.tsx`]: ["../b/fragment.ts"], [`${web}/widgets/b/fragment.ts`]: [] },
  ],
  domainsOfferOnlySomeFiles: [
    { [`${api}/domains/a/a.service.ts`]: ["../b/b.resolver.ts"], [`${api}/domains/b/b.resolver.ts`]: [] },
    { [`${api}/domains/a/a.resolver.ts`]: ["../b/merge/rows.ts"], [`${api}/domains/b/merge/rows.ts`]: [] },
  ],
  domainsMakeNoCircle: [
    {
      [`${api}/domains/a/a.service.ts`]: ["../b/b.service.ts"],
      [`${api}/domains/b/b.service.ts`]: [],
      [`${api}/domains/b/b.policy.ts`]: ["../c/c.entity.ts"],
      [`${api}/domains/c/c.entity.ts`]: ["../a/a.entity.ts"],
      [`${api}/domains/a/a.entity.ts`]: [],
    },
  ],
  policiesImportRulesAndFacts: [
    { [`${api}/domains/a/a.policy.ts`]: ["./a.service.ts"], [`${api}/domains/a/a.service.ts`]: [] },
    {
      [`${api}/domains/a/a.policy.ts`]: ["../../platform/read/read.ts"],
      [`${api}/platform/read/read.ts`]: [],
    },
  ],
  sidesShareOnlyPackages: [
    { [`${web}/app/main.tsx`]: ["../../../api/src/app/environment.ts"], [`${api}/app/environment.ts`]: [] },
    { "packages/model/src/model.ts": ["../../../apps/web/src/ui/button.tsx"], [`${web}/ui/button.tsx`]: [] },
  ],
  readersCarryNoEditor: [
    { [`${web}/ui/rich-text/rich-text-view.tsx`]: ["@preau/rich-text"] },
    { [`${web}/domains/news/news-page.tsx`]: ["@tiptap/react"] },
  ],
  interfacePartsAskNothing: [{ [`${web}/ui/button.tsx`]: ["@apollo/client/react"] }],
  migrationsStandAlone: [
    { "apps/api/migrations/1-a.ts": ["../src/domains/a/a.entity.ts"], [`${api}/domains/a/a.entity.ts`]: [] },
  ],
  oneReaderOfTheEnvironment: [
    { [`${api}/platform/log/log.ts`]: '=const level = process.env["LEVEL"];' },
    { [`${api}/platform/log/log.ts`]: "=const { env } = process;" },
    { [`${api}/platform/log/log.ts`]: '=import { env } from "node:process";' },
  ],
  noDumpingGround: [
    { [`${api}/platform/utils/dates.ts`]: [] },
    { [`${web}/ui/index.ts`]: [] },
    { [`${web}/ui/types.ts`]: [] },
  ],
  filesAreSmall: [{ [`${web}/ui/button.tsx`]: `=${"x();\n".repeat(251)}` }],
  filesAreKebabCase: [{ [`${web}/ui/DatePicker.tsx`]: [] }],
};

const textOf = (content: string[] | string): string =>
  typeof content === "string"
    ? content.slice(1)
    : content.map((file) => `import { thing } from "${file}";\n`).join("");

export const sourcesOf = (tree: Tree): Map<string, string> =>
  new Map(Object.entries(tree).map(([file, content]) => [file, textOf(content)]));
