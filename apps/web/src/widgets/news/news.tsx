import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router-dom";
import { formatAgo, schoolTimeZone } from "../../platform/dates.ts";
import type { NewsWidgetFragment } from "../../platform/gql/graphql.ts";
import type { Locale } from "../../platform/locale.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Line, LineList } from "../../ui/line-list.tsx";
import type { ViewProperties } from "../../widget-kit/manifest.ts";
import styles from "./news.module.css";

const News = ({ widget }: ViewProperties<NewsWidgetFragment>) => {
  const { i18n } = useLingui();
  const news = widget.news ?? [];
  const place = { locale: i18n.locale as Locale, timeZone: schoolTimeZone() };
  if (news.length === 0) {
    return (
      <EmptyState>
        <Trans>No news for now. What your school publishes will be here.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      <LineList>
        {news.map(({ id, title, excerpt, sender, publishedAt }) => (
          <Line
            key={id}
            title={title}
            to={`/actualites/${id}`}
            note={
              <>
                <p className={styles.excerpt}>{excerpt}</p>
                <p>
                  {sender} · {formatAgo(new Date(publishedAt), place)}
                </p>
              </>
            }
          />
        ))}
      </LineList>
      <Link className={styles.all} to="/actualites">
        <Trans>All news</Trans>
      </Link>
    </>
  );
};

export default News;
