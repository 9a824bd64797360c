import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router-dom";
import { ErrorState } from "../../../ui/error-state.tsx";
import { Page } from "../../../ui/page.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { mailSettingsDocument } from "./documents.ts";
import { FolderList } from "./folder-list.tsx";
import { SchoolSettings } from "./school-settings.tsx";
import { SignatureForm } from "./signature-form.tsx";

/** How one keeps one's messages: folders, a signature; and for leadership, how those of a school work. */
export const MailSettingsPage = () => {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(mailSettingsDocument, { fetchPolicy: "cache-and-network" });
  return (
    <Page
      title={t`Folders and settings of messages`}
      back={{ to: "/messages", label: t`Back to messages` }}
      width="text"
    >
      {error && !data && (
        <ErrorState onRetry={() => void refetch()}>
          <Trans>The settings could not be read. Check your connection.</Trans>
        </ErrorState>
      )}
      {!data && !error && <Skeleton lines={8} />}
      {data?.viewer.mailboxes.map((mailbox) => (
        <Panel key={mailbox.id} title={mailbox.isOwn ? t`My folders` : t`Folders of ${mailbox.name}`}>
          <FolderList mailbox={mailbox} />
        </Panel>
      ))}
      {data && (
        <Panel title={t`Signature`}>
          <SignatureForm signature={data.viewer.signature} />
        </Panel>
      )}
      <p>
        <Link to="/compte/blocages">
          <Trans>People whom I blocked</Trans>
        </Link>
      </p>
      {data?.viewer.writingPlaces.map(({ establishment }) => (
        <SchoolSettings key={establishment.id} establishment={establishment} />
      ))}
    </Page>
  );
};
