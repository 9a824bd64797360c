import { useLingui } from "@lingui/react/macro";
import { Checkbox } from "../../ui/checkbox.tsx";

interface Properties {
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A shared computer is what is assumed: a session lasts only where somebody says that the device is theirs. */
export const OwnDeviceCheckbox = ({ checked, onChange }: Properties) => {
  const { t } = useLingui();
  return (
    <Checkbox
      label={t`This is my device`}
      hint={t`Only if you do not share it. Elsewhere, you are signed out after a while without activity, and nothing of yours stays.`}
      checked={checked}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
};
