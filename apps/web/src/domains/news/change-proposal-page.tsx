import { useMutation, useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import type { RichText } from "@preau/rich-text/document";
import { useState } from "react";
import { useNavigate, useParams } from "react-router-dom";
import type { NewsProposalQuery } from "../../platform/gql/graphql.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { emptyContent, proposalInputOf } from "./content.ts";
import { NewsForm } from "./news-form.tsx";
import { problemField } from "./problem-field.ts";
import { useTextImages } from "./use-text-images.ts";
import { newsProposalDocument, updateNewsProposalDocument } from "./proposals-documents.ts";

/** Where a proposal that waits is changed, by its author or by who publishes it. */
export const ChangeProposalPage = () => {
  const { t } = useLingui();
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(newsProposalDocument, { variables: { id } });
  const proposal = data?.viewer.newsProposal;
  return (
    <Page title={t`Change the proposal`} width="text">
      {proposal?.viewerCanChange ? (
        <Change proposal={proposal} />
      ) : (
        <Panel>
          {error || proposal ? (
            <ErrorState onRetry={() => void refetch()}>
              <Trans>There is no proposal here that you may change: it may be decided already.</Trans>
            </ErrorState>
          ) : (
            <Skeleton lines={8} />
          )}
        </Panel>
      )}
    </Page>
  );
};

type Proposal = NonNullable<NewsProposalQuery["viewer"]["newsProposal"]>;

const Change = ({ proposal }: { proposal: Proposal }) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [{ id, version }] = useState(proposal);
  const [content, setContent] = useState({
    ...emptyContent,
    title: proposal.title,
    body: proposal.body as RichText | null,
    until: proposal.expiresAt?.slice(0, 10) ?? "",
    signedBy: proposal.signedBy ?? "",
    takesComments: proposal.takesComments,
  });
  const images = useTextImages(proposal.images);
  const [problem, setProblem] = useState<string | null>(null);
  const [update, { loading }] = useMutation(updateNewsProposalDocument);
  const submit = async () => {
    try {
      await update({ variables: { input: { id, version, ...proposalInputOf(content) } } });
      void navigate(`/actualites/propositions/${id}`, { replace: true });
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
      back={`/actualites/propositions/${id}`}
      canPin={false}
      onChange={setContent}
      onSubmit={() => void submit()}
    />
  );
};
