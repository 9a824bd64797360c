import { useMutation, useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useNavigate, useSearchParams } from "react-router-dom";
import { useKeptWriting } from "../../platform/use-kept-writing.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { FoundWriting } from "../../ui/found-writing.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { showToast } from "../../ui/toast.tsx";
import { problemField } from "../news/problem-field.ts";
import { AddressFields, type NoticeAddress } from "./address-fields.tsx";
import { noticeDocument } from "./documents.ts";
import { noticePlacesDocument, publishNoticeDocument } from "./school-documents.ts";
import { contentOfDraft, draftOfNotice, newDraft } from "./notice-draft.ts";
import { NoticeForm } from "./notice-form.tsx";

/** Writes a notice; or another one, in place of one that was answered. */
export const ComposePage = () => {
  const { t } = useLingui();
  const [search] = useSearchParams();
  const replacesId = search.get("remplace");
  const { data, error, refetch } = useQuery(noticePlacesDocument);
  const { data: old } = useQuery(noticeDocument, {
    variables: { id: replacesId ?? "" },
    skip: replacesId === null,
  });
  const places = data?.viewer.noticePlaces;
  const isReady = places && (replacesId === null || old);
  return (
    <Page title={replacesId ? t`Replace a notice` : t`Write a notice`} width="text">
      {error && !places && (
        <ErrorState onRetry={() => void refetch()}>
          <Trans>Your classes could not be loaded.</Trans>
        </ErrorState>
      )}
      {!isReady && !error && <Skeleton lines={8} />}
      {places?.length === 0 && (
        <EmptyState>
          <Trans>
            Notices are written by teachers to the families of their classes, and by the offices of the
            school.
          </Trans>
        </EmptyState>
      )}
      {isReady && places.length > 0 && <Compose places={places} old={old?.notice ?? undefined} />}
    </Page>
  );
};

type Old = Parameters<typeof draftOfNotice>[0] & { id: string; establishmentId: string };

interface Properties {
  places: Parameters<typeof AddressFields>[0]["places"];
  old?: Old;
}

const emptyAddress = (establishmentId: string): NoticeAddress => ({
  establishmentId,
  classIds: [],
  childIds: [],
});

const Compose = ({ places, old }: Properties) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { written, write, wasFound, forget } = useKeptWriting(`notice:${old?.id ?? "new"}`, () => ({
    draft: old ? draftOfNotice(old) : newDraft(),
    address: emptyAddress(old?.establishmentId ?? places[0]!.establishmentId),
  }));
  const { draft, address } = written;
  const [problem, setProblem] = useState<string | null>(null);
  const [publish, { loading }] = useMutation(publishNoticeDocument);
  const submit = async () => {
    try {
      const { data } = await publish({
        variables: {
          input: {
            ...address,
            classIds: [...address.classIds],
            childIds: [...address.childIds],
            content: contentOfDraft(draft),
            fileIds: draft.files.map(({ id }) => id),
            replacesId: old?.id ?? null,
          },
        },
      });
      forget();
      showToast(t`The notice is sent to families`);
      void navigate(`/carnet/${data?.publishNotice.id ?? ""}`);
    } catch (error) {
      setProblem(problemField(error));
    }
  };
  return (
    <>
      {wasFound && <FoundWriting onForget={forget} />}
      <NoticeForm
        key={wasFound ? "found" : "new"}
        draft={draft}
        problem={problem}
        isBusy={loading}
        verb={<Trans>Send to families</Trans>}
        back={old ? `/carnet/${old.id}` : "/carnet"}
        onGiveUp={forget}
        onChange={(changed) => write({ draft: changed })}
        onSubmit={() => void submit()}
      >
        {old && (
          <Notice>
            <Trans>
              The notice that was answered is closed when you send this one. Choose again whom it concerns.
            </Trans>
          </Notice>
        )}
        <AddressFields
          places={places}
          address={address}
          problem={problem}
          onChange={(changed) => write({ address: changed })}
        />
      </NoticeForm>
    </>
  );
};
