import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type SubmitEvent } from "react";
import { Button } from "../../ui/button.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toast.tsx";
import { addNewsCommentDocument } from "./comments-documents.ts";
import styles from "./comments-panel.module.css";
import { problemCode } from "./problem-field.ts";

interface Properties {
  newsId: string;
  onWritten: () => void;
}

/** Where a reader answers to news: all who read it will read this. */
export const CommentForm = ({ newsId, onWritten }: Properties) => {
  const { t } = useLingui();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [add, { loading }] = useMutation(addNewsCommentDocument);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    try {
      await add({ variables: { input: { newsId, text } } });
      setText("");
      setProblem(null);
      showToast(t`Your comment is there`);
      onWritten();
    } catch (refusal) {
      setProblem(problemCode(refusal));
    }
  };
  const words: Record<string, string> = {
    INVALID: t`Write something, of 1,000 characters at most.`,
    TOO_MANY: t`You wrote many comments in a short time. Go on a little later.`,
    FORBIDDEN: t`The comments were closed meanwhile.`,
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <TextArea
        label={t`Your comment`}
        hint={t`All who read this news will read it, with your name or what you are in the school.`}
        rows={3}
        maxLength={1000}
        value={text}
        error={
          problem === null
            ? undefined
            : (words[problem] ?? t`It could not be sent. Your text is still here: try again.`)
        }
        onChange={(event) => setText(event.target.value)}
      />
      <p>
        <Button type="submit" busy={loading}>
          <Trans>Comment</Trans>
        </Button>
      </p>
    </form>
  );
};
