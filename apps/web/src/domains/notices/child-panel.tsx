import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { formatAgo, schoolTimeZone } from "../../platform/dates.ts";
import type { NoticeQuery } from "../../platform/gql/graphql.ts";
import type { Locale } from "../../platform/locale.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { hueOf } from "../../ui/hue.ts";
import { Panel } from "../../ui/panel.tsx";
import styles from "./notices.module.css";
import { SignForm } from "./sign-form.tsx";
import { useAnswerWords } from "./use-answer-words.ts";

export type ReadNotice = NonNullable<NoticeQuery["notice"]>;
export type NoticeChild = ReadNotice["children"][number];

/** One child whom a notice concerns: the viewer signs, or reads what they signed. */
export const ChildPanel = ({ notice, one }: { notice: ReadNotice; one: NoticeChild }) => {
  const [changing, setChanging] = useState(false);
  const { child, answer, viewerCanSign } = one;
  const signs = viewerCanSign && (!answer || changing);
  return (
    <Panel title={<Badge tone={hueOf(child.id)}>{child.givenName}</Badge>}>
      {answer && !signs && <Signed notice={notice} answer={answer} />}
      {answer && viewerCanSign && !changing && (
        <p>
          <Button onClick={() => setChanging(true)}>
            <Trans>Change my answer</Trans>
          </Button>
        </p>
      )}
      {signs && (
        <SignForm
          notice={notice}
          child={child}
          before={answer ?? undefined}
          onDone={() => setChanging(false)}
        />
      )}
      {!answer && !viewerCanSign && (
        <p>
          {notice.open ? (
            <Trans>You read this for your information: your signature is not asked.</Trans>
          ) : (
            <Trans>You have not answered.</Trans>
          )}
        </p>
      )}
    </Panel>
  );
};

const Signed = ({ notice, answer }: { notice: ReadNotice; answer: NonNullable<NoticeChild["answer"]> }) => {
  const { i18n } = useLingui();
  const words = useAnswerWords();
  const place = { locale: i18n.locale as Locale, timeZone: schoolTimeZone() };
  const when = formatAgo(new Date(answer.answeredAt), place);
  return (
    <div className={classNames(styles.signed, !answer.agrees && styles.disagreed)}>
      {notice.question && <p>{notice.question}</p>}
      <p className={styles.answer}>{words(notice.wants, answer)}</p>
      {answer.comment && <p className={styles.comment}>{answer.comment}</p>}
      <p className={styles.soft}>
        {answer.onPaper ? (
          <Trans>Recorded by the school from paper, {when}</Trans>
        ) : (
          <Trans>Signed by you, {when}</Trans>
        )}
      </p>
    </div>
  );
};
