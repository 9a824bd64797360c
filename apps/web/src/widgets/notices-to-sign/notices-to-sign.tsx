import { Trans } from "@lingui/react/macro";
import { Link } from "react-router-dom";
import { ChildNames } from "../../domains/notices/child-names.tsx";
import { NoticeState } from "../../domains/notices/notice-state.tsx";
import { ProgressLine } from "../../domains/notices/progress-line.tsx";
import type { NoticesToSignWidgetFragment } from "../../platform/gql/graphql.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Line, LineList } from "../../ui/line-list.tsx";
import type { ViewProperties } from "../../widget-kit/manifest.ts";
import styles from "./notices-to-sign.module.css";

const NoticesToSign = ({ widget }: ViewProperties<NoticesToSignWidgetFragment>) => {
  const toSign = widget.noticesToSign ?? [];
  const written = widget.openNotices ?? [];
  return (
    <>
      {toSign.length + written.length === 0 && (
        <EmptyState>
          <Trans>Nothing waits for your signature.</Trans>
        </EmptyState>
      )}
      {toSign.length + written.length > 0 && (
        <LineList>
          {toSign.map((notice) => (
            <Line
              key={notice.id}
              title={notice.title}
              to={`/carnet/${notice.id}`}
              note={
                <>
                  <p>{notice.sender}</p>
                  <p className={styles.names}>
                    <ChildNames names={notice.children.map(({ child }) => child)} />
                    <NoticeState notice={notice} />
                  </p>
                </>
              }
            />
          ))}
          {written.map(({ id, title, progress }) => (
            <Line key={id} title={title} to={`/carnet/${id}`} note={<ProgressLine progress={progress} />} />
          ))}
        </LineList>
      )}
      <Link className={styles.all} to="/carnet">
        <Trans>All notices</Trans>
      </Link>
    </>
  );
};

export default NoticesToSign;
