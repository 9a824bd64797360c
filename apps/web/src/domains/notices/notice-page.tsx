import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import type { RichText } from "@preau/rich-text/document";
import { Link, useParams } from "react-router-dom";
import { capitalise, formatDay, schoolTimeZone } from "../../platform/dates.ts";
import { useFacts } from "../../platform/live/use-facts.ts";
import type { Locale } from "../../platform/locale.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { RichTextView } from "../../ui/rich-text/rich-text-view.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { AttachmentList } from "../files/attachment-list.tsx";
import { ChildPanel } from "./child-panel.tsx";
import { noticeDocument } from "./documents.ts";
import { LeaveToOthers } from "./leave-to-others.tsx";
import { wholeDay } from "./notice-days.ts";
import styles from "./notices.module.css";

// A family does not carry what the school follows with.
const FollowUp = lazyPart(() => import("./follow-up.tsx").then((module) => module.FollowUp));
const KeeperActions = lazyPart(() => import("./keeper-actions.tsx").then((module) => module.KeeperActions));

/** A notice: what it says, the signature of the family for each child, and the answers for the school. */
export const NoticePage = () => {
  const { i18n, t } = useLingui();
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(noticeDocument, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  useFacts(["NOTICES"], () => void refetch());
  const notice = data?.notice;
  if (!notice)
    return (
      <Page title={t`Notices`} width="text">
        {error ? (
          <ErrorState onRetry={() => void refetch()}>
            <Trans>
              There is no notice here that you may read. <Link to="/carnet">All notices</Link>
            </Trans>
          </ErrorState>
        ) : (
          <Skeleton lines={8} />
        )}
      </Page>
    );
  const place = { locale: i18n.locale as Locale, timeZone: schoolTimeZone() };
  const written = capitalise(formatDay(new Date(notice.createdAt), place));
  const { dueOn, closesOn, open, replacedById } = notice;
  return (
    <Page
      title={notice.title}
      back={{ to: "/carnet", label: t`All notices` }}
      width="text"
      note={
        <>
          {notice.sender} · {notice.establishmentName} · {written}
        </>
      }
    >
      {!open && (
        <Notice>
          <Trans>This notice is closed: no answer is taken any more.</Trans>{" "}
          {replacedById && (
            <Link to={`/carnet/${replacedById}`}>
              <Trans>Another one replaces it.</Trans>
            </Link>
          )}
        </Notice>
      )}
      <Panel>
        <RichTextView doc={notice.body as RichText} />
        <AttachmentList files={notice.attachments} />
        {open && (dueOn ?? closesOn) && (
          <p className={styles.soft}>
            {dueOn && <Trans>An answer is asked by {wholeDay(dueOn, i18n.locale)}.</Trans>}{" "}
            {closesOn && <Trans>Answers are taken until {wholeDay(closesOn, i18n.locale)}.</Trans>}
          </p>
        )}
      </Panel>
      {notice.children.map((one) => (
        <ChildPanel key={one.child.id} notice={notice} one={one} />
      ))}
      <LeaveToOthers notice={notice} />
      {notice.viewerCanKeep && <KeeperActions notice={notice} />}
      {notice.viewerFollows && <FollowUp waiting={<Skeleton lines={6} />} notice={notice} />}
    </Page>
  );
};
