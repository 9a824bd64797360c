import { Trans, useLingui } from "@lingui/react/macro";
import { widgetDocument } from "../../domains/dashboard/documents.generated.ts";
import { useKeptFresh } from "../../platform/clock/use-kept-fresh.ts";
import { useNow } from "../../platform/clock/use-now.ts";
import { formatAgo, schoolTimeZone } from "../../platform/dates.ts";
import type { FeedWidgetFragment } from "../../platform/gql/graphql.ts";
import type { Locale } from "../../platform/locale.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Line, LineList } from "../../ui/line-list.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { ViewProperties } from "../../widget-kit/manifest.ts";
import styles from "./feed.module.css";
import { ProblemWords } from "./problem-words.tsx";

const Feed = ({ widget }: ViewProperties<FeedWidgetFragment>) => {
  const { i18n } = useLingui();
  const now = useNow();
  useKeptFresh(widgetDocument, widget.id, { often: true });
  const { feed } = widget;
  if (!feed || feed.host === null) {
    return (
      <EmptyState>
        <Trans>Choose a site: press “Arrange”, then open the settings of this module.</Trans>
      </EmptyState>
    );
  }
  const place = { locale: i18n.locale as Locale, timeZone: schoolTimeZone() };
  const source = feed.title || feed.host;
  const readAt = feed.readAt === null ? "" : formatAgo(new Date(feed.readAt), place, now);
  return (
    <>
      <p className={styles.source}>{source}</p>
      {feed.problem !== null && (
        <Notice>
          <ProblemWords problem={feed.problem} />{" "}
          {readAt !== "" && <Trans>What is below was read {readAt}.</Trans>}
        </Notice>
      )}
      <LineList label={source}>
        {feed.entries.map(({ title, address, publishedAt, summary }) => (
          <Line
            key={[address, title, publishedAt, summary].join(" ")}
            title={
              address === null ? (
                title || summary
              ) : (
                <a href={address} target="_blank" rel="noopener noreferrer">
                  {title || summary}
                </a>
              )
            }
            note={
              <>
                {title !== "" && summary !== "" && <p className={styles.summary}>{summary}</p>}
                {publishedAt !== null && <p>{formatAgo(new Date(publishedAt), place, now)}</p>}
              </>
            }
          />
        ))}
      </LineList>
    </>
  );
};

export default Feed;
