import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Inbox, PenLine } from "lucide-react";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Page } from "../../ui/page.tsx";
import { ProposalList } from "./proposal-list.tsx";
import { newsWritingDocument } from "./proposals-documents.ts";
import { WritersPanel } from "./writers-panel.tsx";

/** Proposals of news: those on which one decides, and one's own. */
export const ProposalsPage = () => {
  const { t } = useLingui();
  const { data } = useQuery(newsWritingDocument);
  const publishes = data !== undefined && data.viewer.newsPlaces.length > 0;
  const proposes = data !== undefined && data.viewer.newsProposalPlaces.length > 0;
  return (
    <Page title={t`Proposed news`} width="text">
      {proposes && !publishes && (
        <p>
          <ButtonLink variant="primary" to="/actualites/proposer" icon={<PenLine aria-hidden="true" />}>
            <Trans>Propose news</Trans>
          </ButtonLink>
        </p>
      )}
      {publishes && (
        <ProposalList
          toDecide
          title={t`Waiting for your decision`}
          icon={<Inbox aria-hidden="true" />}
          empty={t`Nothing waits. What teachers propose will be here.`}
        />
      )}
      {data?.viewer.newsPlaces
        .filter(({ kind }) => kind === "ESTABLISHMENT")
        .map((place) => (
          <WritersPanel key={place.id} place={place} />
        ))}
      {data && !publishes && (
        <ProposalList
          toDecide={false}
          title={t`Your proposals`}
          icon={<PenLine aria-hidden="true" />}
          empty={t`You proposed nothing yet.`}
        />
      )}
    </Page>
  );
};
