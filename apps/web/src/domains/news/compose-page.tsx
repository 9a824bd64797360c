import { useMutation, useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useNavigate } from "react-router-dom";
import { useKeptWriting } from "../../platform/use-kept-writing.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { FoundWriting } from "../../ui/found-writing.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Select } from "../../ui/select.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { showToast } from "../../ui/toast.tsx";
import { AudienceSelect } from "../audiences/audience-select.tsx";
import { audiences } from "../audiences/audience-words.ts";
import { emptyContent, inputOf } from "./content.ts";
import { newsPlacesDocument, publishNewsDocument } from "./documents.ts";
import { NewsForm } from "./news-form.tsx";
import { problemField } from "./problem-field.ts";
import { useTextImages } from "./use-text-images.ts";

/** Where one writes news, for who holds the mandate. */
export const ComposePage = () => {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(newsPlacesDocument);
  const places = data?.viewer.newsPlaces;
  return (
    <Page title={t`Publish news`} width="text">
      {places && places.length > 0 && <Composition places={places} />}
      {!places || places.length === 0 ? (
        <Panel>
          {error && !places && (
            <ErrorState onRetry={() => void refetch()}>
              <Trans>It could not be loaded.</Trans>
            </ErrorState>
          )}
          {!places && !error && <Skeleton lines={8} />}
          {places && (
            <EmptyState>
              <Trans>You may publish news for none of your schools.</Trans>
            </EmptyState>
          )}
        </Panel>
      ) : null}
    </Page>
  );
};

const Composition = ({ places }: { places: readonly { id: string; kind: string; name: string }[] }) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { written, write, wasFound, forget } = useKeptWriting("news", () => ({
    placeId: places[0]?.id ?? "",
    audience: "all",
    content: emptyContent,
  }));
  const { placeId, audience, content } = written;
  const images = useTextImages();
  const [problem, setProblem] = useState<string | null>(null);
  const [publish, { loading }] = useMutation(publishNewsDocument);
  const submit = async () => {
    const place = places.find(({ id }) => id === placeId);
    const roles = audiences.find(({ value }) => value === audience)?.roles ?? [];
    try {
      const { data } = await publish({
        variables: {
          input: {
            ...inputOf(content),
            [place?.kind === "TERRITORY" ? "territoryId" : "establishmentId"]: placeId,
            roles: [...roles],
          },
        },
      });
      forget();
      showToast(t`The news is published`);
      void navigate(`/actualites/${data!.publishNews.id}`, { replace: true });
    } catch (refusal) {
      setProblem(problemField(refusal));
    }
  };
  return (
    <>
      {wasFound && <FoundWriting onForget={forget} />}
      <NewsForm
        key={wasFound ? "found" : "new"}
        content={content}
        problem={problem}
        images={images}
        isBusy={loading}
        verb={t`Publish`}
        back="/actualites"
        onGiveUp={forget}
        onChange={(changed) => write({ content: changed })}
        onSubmit={() => void submit()}
      >
        <Select
          label={t`In the name of`}
          value={placeId}
          options={places.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => write({ placeId: id })}
        />
        <AudienceSelect value={audience} onChange={(value) => write({ audience: value })} />
      </NewsForm>
    </>
  );
};
