import { useLingui } from "@lingui/react/macro";
import { PasswordField } from "../../ui/password-field.tsx";

const shortest = 10;

export const isLongEnough = (password: string) => [...password].length >= shortest;

interface Properties {
  label: string;
  value: string;
  /** Only then is a short password called wrong. */
  tried: boolean;
  onChange: (password: string) => void;
}

export const NewPasswordField = ({ label, value, tried, onChange }: Properties) => {
  const { t } = useLingui();
  return (
    <PasswordField
      label={label}
      hint={t`At least ${shortest} characters. A few words in a row are strong, and easy to remember.`}
      error={tried && !isLongEnough(value) && t`This password has fewer than ${shortest} characters.`}
      name="new-password"
      autoComplete="new-password"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
};
