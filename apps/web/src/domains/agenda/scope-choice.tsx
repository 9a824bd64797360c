import { Trans, useLingui } from "@lingui/react/macro";
import { ChoiceGroup } from "../../ui/choice-group.tsx";

/** Of an event that comes again: the one time that was opened, that one and those after it, or all of them. */
export type TimesMeant = "one" | "following" | "all";

const allScopes: readonly TimesMeant[] = ["one", "following", "all"];

export const ScopeChoice = ({
  value,
  onChange,
  scopes = allScopes,
  hint = false,
}: {
  value: TimesMeant;
  onChange: (value: TimesMeant) => void;
  scopes?: readonly TimesMeant[];
  /** Says what becomes of times that were changed by themselves. */
  hint?: boolean;
}) => {
  const { t } = useLingui();
  const labels: Record<TimesMeant, string> = {
    one: t`This time only`,
    following: t`This time and all those after it`,
    all: t`All its times`,
  };
  return (
    <ChoiceGroup
      legend={<Trans>Which times</Trans>}
      hint={
        hint && value !== "one" ? (
          <Trans>
            With another day or hour, times that were changed by themselves follow the rule again.
          </Trans>
        ) : undefined
      }
      value={value}
      choices={scopes.map((scope) => ({ value: scope, label: labels[scope] }))}
      onChange={onChange}
    />
  );
};

/** What the API is told of the times that are meant. */
export const meantTimes = (meant: TimesMeant, originalAt: string) =>
  meant === "all" ? {} : { originalAt, following: meant === "following" };
