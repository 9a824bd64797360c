import { useMutation, useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useNavigate } from "react-router-dom";
import type { NewsWritingQuery } from "../../platform/gql/graphql.ts";
import { useKeptWriting } from "../../platform/use-kept-writing.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { FoundWriting } from "../../ui/found-writing.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Select } from "../../ui/select.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { showToast } from "../../ui/toast.tsx";
import { AudienceSelect } from "../audiences/audience-select.tsx";
import { audiences } from "../audiences/audience-words.ts";
import { emptyContent, proposalInputOf } from "./content.ts";
import { NewsForm } from "./news-form.tsx";
import { problemField } from "./problem-field.ts";
import { useTextImages } from "./use-text-images.ts";
import { newsWritingDocument, proposeNewsDocument } from "./proposals-documents.ts";

/** Where one writes news for others to publish. */
export const ProposePage = () => {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(newsWritingDocument);
  const places = data?.viewer.newsProposalPlaces;
  return (
    <Page title={t`Propose news`} width="text">
      {places && places.length > 0 ? (
        <Proposition places={places} />
      ) : (
        <Panel>
          {error && !places && (
            <ErrorState onRetry={() => void refetch()}>
              <Trans>It could not be loaded.</Trans>
            </ErrorState>
          )}
          {!places && !error && <Skeleton lines={8} />}
          {places && (
            <EmptyState>
              <Trans>You may propose news in none of your schools.</Trans>
            </EmptyState>
          )}
        </Panel>
      )}
    </Page>
  );
};

type Place = NewsWritingQuery["viewer"]["newsProposalPlaces"][number];

const Proposition = ({ places }: { places: readonly Place[] }) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { written, write, wasFound, forget } = useKeptWriting("proposed-news", () => ({
    placeId: places[0]?.establishmentId ?? "",
    chosen: "",
    audience: "all",
    content: emptyContent,
  }));
  const { placeId, chosen, audience, content } = written;
  const place = places.find(({ establishmentId }) => establishmentId === placeId);
  const images = useTextImages();
  const [problem, setProblem] = useState<string | null>(null);
  const [propose, { loading }] = useMutation(proposeNewsDocument);
  const classes = [
    ...(place?.toAll ? [{ value: "all", label: t`The whole school` }] : []),
    ...(place?.classes ?? []).map(({ id, name }) => ({ value: id, label: name })),
  ];
  const classId = classes.some(({ value }) => value === chosen) ? chosen : (classes[0]?.value ?? "");
  const submit = async () => {
    const roles = audiences.find(({ value }) => value === audience)?.roles ?? [];
    try {
      const { data } = await propose({
        variables: {
          input: {
            ...proposalInputOf(content),
            establishmentId: placeId,
            roles: [...roles],
            classIds: classId === "all" ? [] : [classId],
          },
        },
      });
      forget();
      showToast(t`Your proposal is sent: you will be told of the answer`);
      void navigate(`/actualites/propositions/${data!.proposeNews.id}`, { replace: true });
    } catch (refusal) {
      setProblem(problemField(refusal));
    }
  };
  return (
    <>
      <Notice>
        <Trans>
          Those who publish the news of the school read it first. They publish it or tell you why not.
        </Trans>
      </Notice>
      {wasFound && <FoundWriting onForget={forget} />}
      <NewsForm
        key={wasFound ? "found" : "new"}
        content={content}
        problem={problem}
        images={images}
        isBusy={loading}
        verb={t`Propose`}
        back="/actualites"
        onGiveUp={forget}
        canPin={false}
        onChange={(changed) => write({ content: changed })}
        onSubmit={() => void submit()}
      >
        {places.length > 1 && (
          <Select
            label={t`In the name of`}
            value={placeId}
            options={places.map(({ establishmentId, name }) => ({ value: establishmentId, label: name }))}
            onChange={(id) => write({ placeId: id })}
          />
        )}
        <Select label={t`Where`} value={classId} options={classes} onChange={(id) => write({ chosen: id })} />
        <AudienceSelect value={audience} onChange={(value) => write({ audience: value })} />
      </NewsForm>
    </>
  );
};
