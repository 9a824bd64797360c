import { useMutation, useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import type { RichText } from "@preau/rich-text/document";
import { useState } from "react";
import { useNavigate, useParams } from "react-router-dom";
import type { NewsQuery } from "../../platform/gql/graphql.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { inputOf } from "./content.ts";
import { newsDocument, updateNewsDocument } from "./documents.ts";
import { NewsForm } from "./news-form.tsx";
import { problemField } from "./problem-field.ts";
import { useTextImages } from "./use-text-images.ts";

/** Where one changes news that may be changed. */
export const ChangePage = () => {
  const { t } = useLingui();
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(newsDocument, { variables: { id } });
  const news = data?.news;
  return (
    <Page title={t`Change the news`} width="text">
      {news?.viewerCanEdit ? (
        <Change news={news} />
      ) : (
        <Panel>
          {error || news ? (
            <ErrorState onRetry={() => void refetch()}>
              <Trans>There is no news here that you may change.</Trans>
            </ErrorState>
          ) : (
            <Skeleton lines={8} />
          )}
        </Panel>
      )}
    </Page>
  );
};

/** Changes what was there when one began, whatever others do meanwhile: the API then tells of their change. */
const Change = ({ news }: { news: NonNullable<NewsQuery["news"]> }) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [{ id, version, publishedAt }] = useState(news);
  const [content, setContent] = useState({
    title: news.title,
    body: news.body as RichText | null,
    until: news.expiresAt?.slice(0, 10) ?? "",
    signedBy: news.signedBy ?? "",
    isPinned: news.pinned,
    takesComments: news.takesComments,
  });
  const images = useTextImages(news.images);
  const [problem, setProblem] = useState<string | null>(null);
  const [update, { loading }] = useMutation(updateNewsDocument);
  const submit = async () => {
    try {
      await update({ variables: { input: { id, version, publishedAt, ...inputOf(content) } } });
      void navigate(`/actualites/${id}`, { replace: true });
    } catch (refusal) {
      setProblem(problemField(refusal));
    }
  };
  return (
    <NewsForm
      content={content}
      problem={problem}
      images={images}
      isBusy={loading}
      verb={t`Save`}
      back={`/actualites/${id}`}
      onChange={setContent}
      onSubmit={() => void submit()}
    />
  );
};
