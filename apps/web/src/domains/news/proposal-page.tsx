import { useMutation, useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { PenLine } from "lucide-react";
import { Link, useParams } from "react-router-dom";
import { capitalise, formatDay, formatTime, schoolTimeZone } from "../../platform/dates.ts";
import { useFacts } from "../../platform/live/use-facts.ts";
import type { Locale } from "../../platform/locale.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { showToast } from "../../ui/toast.tsx";
import { DecisionForm } from "./decision-form.tsx";
import styles from "./news-item-page.module.css";
import { NewsText } from "./news-text.tsx";
import { ProposalAudience } from "./proposal-audience.tsx";
import { proposalWords } from "./proposal-words.ts";
import { newsProposalDocument, withdrawNewsProposalDocument } from "./proposals-documents.ts";

/** One proposal: its author follows it, and who publishes decides on it. */
export const ProposalPage = () => {
  const { i18n, t } = useLingui();
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(newsProposalDocument, { variables: { id } });
  useFacts(["NEWS_PROPOSALS"], () => void refetch());
  const [withdraw, { loading }] = useMutation(withdrawNewsProposalDocument);
  const proposal = data?.viewer.newsProposal;
  if (!proposal) {
    return (
      <Page title={t`Proposed news`} width="text">
        {error ? (
          <ErrorState onRetry={() => void refetch()}>
            <Trans>
              There is no proposal here that you may read.{" "}
              <Link to="/actualites/propositions">All proposals</Link>
            </Trans>
          </ErrorState>
        ) : (
          <Skeleton lines={6} />
        )}
      </Page>
    );
  }
  const place = { locale: i18n.locale as Locale, timeZone: schoolTimeZone() };
  const at = new Date(proposal.createdAt);
  const takeBack = () =>
    withdraw({ variables: { input: { id, version: proposal.version } } }).then(
      () => showToast(t`Your proposal is taken back`),
      () => showToast(t`It could not be taken back: it may be decided already. Read it again.`),
    );
  const by = proposal.isMine ? null : proposal.author?.displayName;
  return (
    <Page
      title={proposal.title}
      back={{ to: "/actualites/propositions", label: t`All proposals` }}
      note={[
        by,
        proposal.sender,
        proposal.signedBy,
        `${capitalise(formatDay(at, place))}, ${formatTime(at, place)}`,
      ]
        .filter(Boolean)
        .join(" · ")}
      width="text"
    >
      <p className={styles.state}>
        <Badge tone={proposalWords(proposal.state).tone}>{t(proposalWords(proposal.state).label)}</Badge>
        <ProposalAudience roles={proposal.roles} classNames={proposal.classNames} />
        {proposal.newsId && (
          <Link to={`/actualites/${proposal.newsId}`}>
            <Trans>Read it as it is published</Trans>
          </Link>
        )}
      </p>
      {proposal.word && (
        <Notice>
          <Trans>
            What was answered: <span className={styles.word}>{proposal.word}</span>
          </Trans>
        </Notice>
      )}
      <Panel>
        <NewsText body={proposal.body} images={proposal.images} />
      </Panel>
      {(proposal.viewerCanChange || proposal.viewerCanWithdraw) && (
        <p className={styles.actions}>
          {proposal.viewerCanChange && (
            <ButtonLink to={`/actualites/propositions/${id}/modifier`} icon={<PenLine aria-hidden="true" />}>
              <Trans>Change</Trans>
            </ButtonLink>
          )}
          {proposal.viewerCanWithdraw && (
            <Button variant="danger" busy={loading} onClick={() => void takeBack()}>
              <Trans>Take back</Trans>
            </Button>
          )}
        </p>
      )}
      {proposal.viewerCanDecide && <DecisionForm id={id} version={proposal.version} />}
    </Page>
  );
};
