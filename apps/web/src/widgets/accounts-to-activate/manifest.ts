import { msg } from "@lingui/core/macro";
import { KeyRound } from "lucide-react";
import type { AccountsToActivateWidgetFragment } from "../../platform/gql/graphql.ts";
import { defineWidget } from "../../widget-kit/manifest.ts";
import { accountsToActivateFragment } from "./fragment.ts";

export const manifest = defineWidget<AccountsToActivateWidgetFragment>({
  kind: "accounts-to-activate",
  title: msg`Accounts to activate`,
  description: msg`How many people have never signed in, by school and by role.`,
  group: "administration",
  icon: KeyRound,
  fragment: accountsToActivateFragment,
  load: () => import("./accounts-to-activate.tsx"),
  count: ({ accountsToActivate }) =>
    (accountsToActivate ?? []).reduce((sum, { pending }) => sum + pending, 0),
});
