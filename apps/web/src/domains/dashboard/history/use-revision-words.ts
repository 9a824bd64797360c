import { useLingui } from "@lingui/react/macro";
import type { DashboardHistoryQuery } from "../../../platform/gql/graphql.ts";
import { manifestOf } from "../../../widget-kit/registry.ts";

export type Revision = DashboardHistoryQuery["viewer"]["dashboardHistory"]["nodes"][number];
type Item = Revision["items"][number];

const mostSentences = 3;

/** What a change did, in sentences that its author understands. */
export const useRevisionWords = () => {
  const { t } = useLingui();
  const titleOf = (kind: string) => {
    const manifest = manifestOf(kind);
    return manifest ? t(manifest.title) : kind;
  };
  const ofWidget = (type: string, title: string, page: string | null) => {
    switch (type) {
      case "add":
        return page === null ? t`You added “${title}”` : t`You added “${title}” to the page “${page}”`;
      case "move":
        return page === null ? t`You moved “${title}”` : t`You moved “${title}” to the page “${page}”`;
      case "resize":
        return t`You changed the size of “${title}”`;
      case "configure":
        return t`You changed the settings of “${title}”`;
      case "remove":
        return t`You removed “${title}”`;
      default:
        return t`You put “${title}” back`;
    }
  };
  const ofPage = (type: string, page: string) => {
    switch (type) {
      case "addPage":
        return t`You added the page “${page}”`;
      case "renamePage":
        return t`You named a page “${page}”`;
      case "movePage":
        return t`You moved the page “${page}”`;
      case "removePage":
        return t`You removed the page “${page}”`;
      default:
        return t`You put the page “${page}” back`;
    }
  };
  const sentence = ({ type, kind, page }: Item) =>
    kind === null ? ofPage(type, page ?? "") : ofWidget(type, titleOf(kind), page);
  const arranged = (items: readonly Item[]) => {
    const told = items.slice(0, mostSentences).map(sentence);
    const more = items.length - told.length;
    if (more === 1) told.push(t`and one more change`);
    if (more > 1) told.push(t`and ${more} more changes`);
    return told.length === 0 ? t`You arranged your dashboard` : told.join(". ");
  };
  return {
    titleOf,
    wordsOf({ cause, items }: Revision) {
      switch (cause) {
        case "UNDO":
          return t`You took a change back`;
        case "REDO":
          return t`You made a change again`;
        case "RESET":
          return t`You went back to the school’s dashboard`;
        case "RESTORE":
          return t`You went back to an earlier moment`;
        case "IMPORT":
          return t`You brought in a file`;
        default:
          return arranged(items);
      }
    },
  };
};
