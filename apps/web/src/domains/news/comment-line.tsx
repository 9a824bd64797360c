import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { Flag, Trash2 } from "lucide-react";
import { useState } from "react";
import { formatAgo, schoolTimeZone } from "../../platform/dates.ts";
import type { NewsCommentsQuery } from "../../platform/gql/graphql.ts";
import type { Locale } from "../../platform/locale.ts";
import { Avatar } from "../../ui/avatar.tsx";
import { hueOf } from "../../ui/hue.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { lazyOverlay } from "../../ui/lazy-overlay.tsx";
import { showToast } from "../../ui/toast.tsx";
import { roleWords } from "../directory/role-words.ts";
import { removeNewsCommentDocument } from "./comments-documents.ts";
import styles from "./comments-panel.module.css";

const ReportDialog = lazyOverlay(() =>
  import("../moderation/report-dialog.tsx").then((module) => module.ReportDialog),
);

export type Comment = NonNullable<NewsCommentsQuery["news"]>["comments"]["nodes"][number];

interface Properties {
  comment: Comment;
  onRemoved: () => void;
}

/** One comment: who wrote it, as far as the reader may know, when, and what. */
export const CommentLine = ({ comment, onRemoved }: Properties) => {
  const { i18n, t } = useLingui();
  const { id, text, author, authorRole, createdAt, isMine, viewerCanRemove } = comment;
  const [isReporting, setReporting] = useState(false);
  const [remove, { loading }] = useMutation(removeNewsCommentDocument);
  const place = { locale: i18n.locale as Locale, timeZone: schoolTimeZone() };
  const role = authorRole ? t(roleWords(authorRole)) : t`Somebody`;
  const name = isMine ? t`You` : (author?.displayName ?? role);
  const when = formatAgo(new Date(createdAt), place);
  const takeAway = async () => {
    try {
      await remove({ variables: { input: { id } } });
      showToast(t`The comment is removed`);
      onRemoved();
    } catch {
      showToast(t`The comment could not be removed. Try again.`);
    }
  };
  return (
    <li className={styles.comment}>
      <Avatar initials={author?.initials ?? role.slice(0, 1)} hue={hueOf(author?.id ?? role)} />
      <div className={styles.words}>
        <p className={styles.head}>
          <strong>{name}</strong>{" "}
          <span className={styles.note}>
            {author && !isMine && `${role} · `}
            {when}
          </span>
        </p>
        <p className={styles.text} dir="auto">
          {text}
        </p>
      </div>
      {viewerCanRemove && (
        <IconButton
          label={isMine ? t`Remove my comment` : t`Remove the comment of ${name}`}
          icon={<Trash2 aria-hidden="true" />}
          aria-disabled={loading}
          onClick={() => loading || void takeAway()}
        />
      )}
      {!isMine && authorRole && (
        <IconButton
          label={t`Report the comment of ${name}`}
          icon={<Flag aria-hidden="true" />}
          onClick={() => setReporting(true)}
        />
      )}
      {isReporting && <ReportDialog kind="NEWS_COMMENT" id={id} onClose={() => setReporting(false)} />}
    </li>
  );
};
