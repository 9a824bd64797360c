import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useId, useState, type SubmitEvent } from "react";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { ContentFields, endOfDay, type Content } from "./content-fields.tsx";
import { updateNewsDocument } from "./documents.ts";
import { type Body, bodyOfText, textOfBody } from "./news-body.ts";
import styles from "./news-item-page.module.css";
import { problemField } from "./problem-field.ts";

interface Properties {
  news: {
    id: string;
    title: string;
    body: Body;
    publishedAt: string;
    expiresAt?: string | null;
    version: number;
  };
  onClose: () => void;
}

export const EditDialog = ({ news, onClose }: Properties) => {
  const { t } = useLingui();
  const form = useId();
  const [content, setContent] = useState<Content>({
    title: news.title,
    text: textOfBody(news.body),
    until: news.expiresAt?.slice(0, 10) ?? "",
  });
  const [problem, setProblem] = useState<string | null>(null);
  const [update, { loading }] = useMutation(updateNewsDocument);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { id, version, publishedAt } = news;
    try {
      await update({
        variables: {
          input: {
            id,
            version,
            publishedAt,
            title: content.title,
            body: bodyOfText(content.text),
            expiresAt: endOfDay(content.until),
          },
        },
      });
      onClose();
    } catch (error) {
      setProblem(problemField(error));
    }
  };
  return (
    <Dialog
      size="large"
      title={t`Change the news`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button variant="primary" type="submit" form={form} busy={loading}>
            <Trans>Save</Trans>
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        {problem === "version" && (
          <Notice tone="alert">
            <Trans>
              Somebody else changed this news meanwhile. Copy your text, close, and read theirs first.
            </Trans>
          </Notice>
        )}
        {problem === "all" && (
          <Notice tone="alert">
            <Trans>It could not be saved. Your text is still here: try again.</Trans>
          </Notice>
        )}
        <ContentFields content={content} problem={problem} onChange={setContent} />
      </form>
    </Dialog>
  );
};
