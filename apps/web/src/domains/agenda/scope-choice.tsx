import { Trans, useLingui } from "@lingui/react/macro";
import { ChoiceGroup } from "../../ui/choice-group.tsx";

/** Of an event that comes again, the one time that was opened, or all of them. */
export type TimesMeant = "one" | "all";

export const ScopeChoice = ({
  value,
  onChange,
  hint = false,
}: {
  value: TimesMeant;
  onChange: (value: TimesMeant) => void;
  /** Says what becomes of times that were changed by themselves. */
  hint?: boolean;
}) => {
  const { t } = useLingui();
  return (
    <ChoiceGroup
      legend={<Trans>Which times</Trans>}
      hint={
        hint && value === "all" ? (
          <Trans>
            With another day or hour, times that were changed by themselves follow the rule again.
          </Trans>
        ) : undefined
      }
      value={value}
      choices={[
        { value: "one", label: t`This time only` },
        { value: "all", label: t`All its times` },
      ]}
      onChange={onChange}
    />
  );
};
