import { useMutation, useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { UserRoundX } from "lucide-react";
import { formatDay, schoolTimeZone } from "../../platform/dates.ts";
import type { Locale } from "../../platform/locale.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Line, LineList } from "../../ui/line-list.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { showToast } from "../../ui/toast.tsx";
import { blockedUsersDocument, unblockUserDocument } from "./documents.ts";

/** Whom one blocked, and how to let them write again. */
export const BlocksPage = () => {
  const { t, i18n } = useLingui();
  const { data, error, refetch } = useQuery(blockedUsersDocument, { fetchPolicy: "no-cache" });
  const [unblock] = useMutation(unblockUserDocument, { fetchPolicy: "no-cache" });
  const blocked = data?.viewer.blockedUsers;
  const letWrite = async (userId: string, name: string) => {
    try {
      await unblock({ variables: { input: { userId } } });
      showToast(t`${name} can write to you again.`);
      await refetch();
    } catch {
      showToast(t`This could not be done. Try again.`);
    }
  };
  return (
    <Page
      title={t`People I blocked`}
      note={t`Nothing that they write reaches you, and they are not told. The offices of your school always can.`}
      width="text"
    >
      <Panel>
        {error && !blocked && (
          <ErrorState onRetry={() => void refetch()}>
            <Trans>The people whom you blocked could not be read.</Trans>
          </ErrorState>
        )}
        {!blocked && !error && <Skeleton lines={4} />}
        {blocked?.length === 0 && (
          <EmptyState icon={<UserRoundX aria-hidden="true" />}>
            <Trans>
              You blocked nobody. You can from any message: open it, then choose “Block this person”.
            </Trans>
          </EmptyState>
        )}
        {blocked && blocked.length > 0 && (
          <LineList>
            {blocked.map(({ userId, name, blockedAt }) => {
              const known = name || t`An account that is gone`;
              const day = formatDay(new Date(blockedAt), {
                locale: i18n.locale as Locale,
                timeZone: schoolTimeZone(),
              });
              return (
                <Line
                  key={userId}
                  title={known}
                  note={<Trans>Since {day}</Trans>}
                  end={
                    <Button aria-label={t`Unblock ${known}`} onClick={() => void letWrite(userId, known)}>
                      <Trans>Unblock</Trans>
                    </Button>
                  }
                />
              );
            })}
          </LineList>
        )}
      </Panel>
    </Page>
  );
};
