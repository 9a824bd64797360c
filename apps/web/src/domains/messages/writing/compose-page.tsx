import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { ChevronLeft } from "lucide-react";
import { useEffect, useEffectEvent } from "react";
import { useLocation, useNavigate, useParams } from "react-router-dom";
import { ButtonLink } from "../../../ui/button-link.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { Page } from "../../../ui/page.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { useDraft, useDraftContent } from "../drafts/use-draft.ts";
import type { DraftContent } from "../drafts/draft-content.ts";
import type { DraftSession } from "../drafts/draft-session.ts";
import readingStyles from "../reading/conversation-page.module.css";
import { ToConversation } from "../reading/to-conversation.tsx";
import { ComposeForm } from "./compose-form.tsx";
import { writingPlacesDocument } from "./documents.ts";

/** A message that one writes. Its address is that of its draft, so that a reload or another device finds it again. */
export const ComposePage = () => {
  const { id = "" } = useParams();
  const { state } = useLocation();
  const fresh = (state as { fresh?: DraftContent } | null)?.fresh;
  return <Compose key={id} id={id} fresh={fresh} />;
};

const Compose = ({ id, fresh }: { id: string; fresh: DraftContent | undefined }) => {
  const { t } = useLingui();
  const { opening, again } = useDraft(id, fresh);
  return (
    <div className={readingStyles.reading}>
      <div className={readingStyles.bar}>
        <ButtonLink
          to="/messages/brouillons"
          variant="quiet"
          className={readingStyles.back}
          icon={<ChevronLeft aria-hidden="true" />}
        >
          <Trans>Back to the drafts</Trans>
        </ButtonLink>
      </div>
      <Page title={t`New message`}>
        {opening.state === "waiting" && <Skeleton lines={8} />}
        {opening.state === "missing" && (
          <ErrorState>
            <Trans>There is no draft here: it was sent, or thrown away.</Trans>
          </ErrorState>
        )}
        {opening.state === "failed" && (
          <ErrorState onRetry={() => void again()}>
            <Trans>The draft could not be read. Check your connection.</Trans>
          </ErrorState>
        )}
        {opening.state === "open" && <Opened session={opening.session} />}
      </Page>
    </div>
  );
};

const Opened = ({ session }: { session: DraftSession }) => {
  const navigate = useNavigate();
  useForgottenBeginning(session);
  const { data, error, refetch } = useQuery(writingPlacesDocument, { fetchPolicy: "cache-first" });
  const { inReplyTo, replyToAll } = session.content();
  // An answer is written under what it answers.
  if (inReplyTo !== null) {
    const parameters = { repondre: replyToAll ? "tous" : "message", brouillon: session.id() };
    return <ToConversation messageId={inReplyTo} parameters={parameters} />;
  }
  if (error && !data) {
    return (
      <ErrorState onRetry={() => void refetch()}>
        <Trans>To whom you may write could not be read. Your draft is kept.</Trans>
      </ErrorState>
    );
  }
  if (!data) return <Skeleton lines={8} />;
  const places = data.viewer.writingPlaces;
  if (places.length === 0) {
    return (
      <ErrorState>
        <Trans>None of your schools lets you write messages yet.</Trans>
      </ErrorState>
    );
  }
  return (
    <ComposeForm session={session} places={places} onLeave={(to, state) => void navigate(to, { state })} />
  );
};

/** Once it is saved, a reload reads what was written, and no more what it began with. */
const useForgottenBeginning = (session: DraftSession) => {
  const navigate = useNavigate();
  const { search, state: beginning } = useLocation();
  const isSaved = useDraftContent(session).state === "saved";
  const forget = useEffectEvent(() => {
    if (beginning !== null) void navigate({ search }, { replace: true, preventScrollReset: true });
  });
  useEffect(() => {
    if (isSaved) forget();
  }, [isSaved]);
};
