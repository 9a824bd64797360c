import { useMutation } from "@apollo/client/react";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useId, useState, type SubmitEvent } from "react";
import type { Role } from "../../platform/gql/graphql.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Select } from "../../ui/select.tsx";
import { showToast } from "../../ui/toast.tsx";
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

const audiences = [
  { value: "all", label: msg`Everybody`, roles: null },
  { value: "families", label: msg`Pupils with their families`, roles: ["STUDENT", "GUARDIAN"] },
  { value: "guardians", label: msg`The parents and guardians`, roles: ["GUARDIAN"] },
  { value: "students", label: msg`The pupils`, roles: ["STUDENT"] },
  { value: "teachers", label: msg`The teachers`, roles: ["TEACHER"] },
  { value: "staff", label: msg`All the staff`, roles: ["TEACHER", "LEADERSHIP", "SCHOOL_LIFE", "STAFF"] },
] as const;

export const PublishDialog = ({ places, onClose, onDone }: Properties) => {
  const { t } = useLingui();
  const form = useId();
  const [placeId, setPlaceId] = useState(places[0]?.id ?? "");
  const [audience, setAudience] = useState<(typeof audiences)[number]["value"]>("all");
  const [content, setContent] = useState<Content>({ title: "", text: "", until: "" });
  const [problem, setProblem] = useState<string | null>(null);
  const [publish, { loading }] = useMutation(publishNewsDocument);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const place = places.find(({ id }) => id === placeId);
    const roles = audiences.find(({ value }) => value === audience)?.roles ?? null;
    try {
      await publish({
        variables: {
          input: {
            title: content.title,
            body: bodyOfText(content.text),
            expiresAt: endOfDay(content.until),
            [place?.kind === "TERRITORY" ? "territoryId" : "establishmentId"]: placeId,
            roles: roles && ([...roles] as Role[]),
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
        <Select
          label={t`For whom`}
          value={audience}
          options={audiences.map(({ value, label }) => ({ value, label: t(label) }))}
          onChange={setAudience}
        />
        <ContentFields content={content} problem={problem} onChange={setContent} />
      </form>
    </Dialog>
  );
};
