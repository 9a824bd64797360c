import { useMutation, useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Link, useNavigate, useParams } from "react-router-dom";
import { ErrorState } from "../../ui/error-state.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { showToast } from "../../ui/toast.tsx";
import { problemField } from "../news/problem-field.ts";
import type { ReadNotice } from "./child-panel.tsx";
import { noticeDocument } from "./documents.ts";
import { updateNoticeDocument } from "./school-documents.ts";
import { contentOfDraft, draftOfNotice } from "./notice-draft.ts";
import { NoticeForm } from "./notice-form.tsx";

/** Changes a notice that nobody has answered. */
export const ChangePage = () => {
  const { t } = useLingui();
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(noticeDocument, {
    variables: { id },
    fetchPolicy: "network-only",
  });
  const notice = data?.notice;
  return (
    <Page title={t`Change the notice`} width="text">
      {error && !notice && (
        <ErrorState onRetry={() => void refetch()}>
          <Trans>
            There is no notice here that you may read. <Link to="/carnet">All notices</Link>
          </Trans>
        </ErrorState>
      )}
      {!notice && !error && <Skeleton lines={8} />}
      {notice && !notice.viewerCanEdit && (
        <Notice>
          <Trans>
            It was answered, or closed: it is no longer changed.{" "}
            <Link to={`/carnet/${notice.id}`}>Back to the notice</Link>
          </Trans>
        </Notice>
      )}
      {notice?.viewerCanEdit && <Change notice={notice} />}
    </Page>
  );
};

const Change = ({ notice }: { notice: ReadNotice }) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => draftOfNotice(notice));
  const [problem, setProblem] = useState<string | null>(null);
  const [update, { loading }] = useMutation(updateNoticeDocument);
  const submit = async () => {
    try {
      const { id, version } = notice;
      const fileIds = draft.files.map((file) => file.id);
      await update({ variables: { input: { id, version, content: contentOfDraft(draft), fileIds } } });
      showToast(t`The notice is changed`);
      void navigate(`/carnet/${id}`);
    } catch (error) {
      setProblem(problemField(error));
    }
  };
  return (
    <NoticeForm
      draft={draft}
      problem={problem}
      isBusy={loading}
      verb={<Trans>Save</Trans>}
      back={`/carnet/${notice.id}`}
      onChange={setDraft}
      onSubmit={() => void submit()}
    />
  );
};
