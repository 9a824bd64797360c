import { Trans, useLingui } from "@lingui/react/macro";
import { NotebookPen } from "lucide-react";
import type { ReactNode } from "react";
import { formatAgo, schoolTimeZone } from "../../platform/dates.ts";
import type { NoticeListQuery } from "../../platform/gql/graphql.ts";
import type { Locale } from "../../platform/locale.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Line, LineList } from "../../ui/line-list.tsx";
import { Panel } from "../../ui/panel.tsx";
import { ChildNames } from "./child-names.tsx";
import { NoticeState } from "./notice-state.tsx";
import styles from "./notices.module.css";

type Shown = NoticeListQuery["viewer"]["notices"]["nodes"][number];

/** What waits for a signature, then what was read or signed, for all children together. */
export const FamilyNotices = ({ notices, more }: { notices: readonly Shown[]; more: ReactNode }) => {
  const { t } = useLingui();
  const toSign = notices.filter((notice) => notice.toSign);
  const others = notices.filter((notice) => !notice.toSign);
  return (
    <>
      <Panel title={t`To sign`}>
        {toSign.length === 0 ? (
          <EmptyState icon={<NotebookPen aria-hidden="true" />}>
            <Trans>Nothing waits for your signature.</Trans>
          </EmptyState>
        ) : (
          <Notices notices={toSign} label={t`To sign`} />
        )}
      </Panel>
      {(others.length > 0 || more) && (
        <Panel title={t`Read and signed`}>
          <Notices notices={others} label={t`Read and signed`} />
          {more}
        </Panel>
      )}
    </>
  );
};

const Notices = ({ notices, label }: { notices: readonly Shown[]; label: string }) => {
  const { i18n } = useLingui();
  const place = { locale: i18n.locale as Locale, timeZone: schoolTimeZone() };
  return (
    <LineList label={label}>
      {notices.map((notice) => (
        <Line
          key={notice.id}
          title={notice.title}
          to={`/carnet/${notice.id}`}
          note={
            <>
              <p>
                {notice.sender} · {notice.establishmentName} · {formatAgo(new Date(notice.createdAt), place)}
              </p>
              <p className={styles.state}>
                <span className={styles.names}>
                  <ChildNames names={notice.children.map(({ child }) => child)} />
                  <NoticeState notice={notice} />
                </span>
              </p>
            </>
          }
        />
      ))}
    </LineList>
  );
};
