import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useId, useState, type SubmitEvent } from "react";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Select } from "../../ui/select.tsx";
import { showToast } from "../../ui/toast.tsx";
import { AudienceSelect } from "../audiences/audience-select.tsx";
import { audiences } from "../audiences/audience-words.ts";
import { ContentFields, endOfDay, type Content } from "./content-fields.tsx";
import { publishNewsDocument } from "./documents.ts";
import { bodyOfText } from "./news-body.ts";
import styles from "./news-item-page.module.css";
import { problemField } from "./problem-field.ts";

interface Properties {
  places: readonly { id: string; kind: string; name: string }[];
  onClose: () => void;
  onDone: () => void;
}

export const PublishDialog = ({ places, onClose, onDone }: Properties) => {
  const { t } = useLingui();
  const form = useId();
  const [placeId, setPlaceId] = useState(places[0]?.id ?? "");
  const [audience, setAudience] = useState("all");
  const [content, setContent] = useState<Content>({ title: "", text: "", until: "" });
  const [problem, setProblem] = useState<string | null>(null);
  const [publish, { loading }] = useMutation(publishNewsDocument);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const place = places.find(({ id }) => id === placeId);
    const roles = audiences.find(({ value }) => value === audience)?.roles ?? [];
    try {
      await publish({
        variables: {
          input: {
            title: content.title,
            body: bodyOfText(content.text),
            expiresAt: endOfDay(content.until),
            [place?.kind === "TERRITORY" ? "territoryId" : "establishmentId"]: placeId,
            roles: [...roles],
          },
        },
      });
      showToast(t`The news is published`);
      onDone();
      onClose();
    } catch (error) {
      setProblem(problemField(error));
    }
  };
  return (
    <Dialog
      size="large"
      title={t`Publish news`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button variant="primary" type="submit" form={form} busy={loading}>
            <Trans>Publish</Trans>
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        {problem === "all" && (
          <Notice tone="alert">
            <Trans>The news could not be published. Your text is still here: try again.</Trans>
          </Notice>
        )}
        <Select
          label={t`In the name of`}
          value={placeId}
          options={places.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setPlaceId}
        />
        <AudienceSelect value={audience} onChange={setAudience} />
        <ContentFields content={content} problem={problem} onChange={setContent} />
      </form>
    </Dialog>
  );
};
