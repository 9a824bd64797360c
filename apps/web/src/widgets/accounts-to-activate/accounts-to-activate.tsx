import { Trans, useLingui } from "@lingui/react/macro";
import { roleWords } from "../../domains/directory/role-words.ts";
import type { AccountsToActivateWidgetFragment } from "../../platform/gql/graphql.ts";
import { Badge } from "../../ui/badge.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Line, LineList } from "../../ui/line-list.tsx";
import type { ViewProperties } from "../../widget-kit/manifest.ts";

const AccountsToActivate = ({ widget }: ViewProperties<AccountsToActivateWidgetFragment>) => {
  const { t } = useLingui();
  const rows = widget.accountsToActivate ?? [];
  const schools = new Set(rows.map((row) => row.establishmentId));
  if (rows.length === 0) {
    return (
      <EmptyState>
        <Trans>Everybody has activated their account.</Trans>
      </EmptyState>
    );
  }
  return (
    <LineList>
      {rows.map(({ establishmentId, establishmentName, role, pending, total }) => (
        <Line
          key={`${establishmentId} ${role}`}
          title={t(roleWords(role))}
          note={schools.size > 1 ? establishmentName : undefined}
          end={
            <Badge tone="plain">
              <Trans>
                {pending} of {total}
              </Trans>
            </Badge>
          }
        />
      ))}
    </LineList>
  );
};

export default AccountsToActivate;
