import type { RichText } from "@preau/rich-text/document";
import { useLingui } from "@lingui/react/macro";
import { RichTextField } from "../../../ui/rich-text/rich-text-field.tsx";

interface Properties {
  /** What it is; a message, unless said. */
  label?: string;
  value: RichText | null;
  error?: string | undefined;
  /** It is what one came for. */
  autoFocus?: boolean;
  onChange: (value: RichText) => void;
}

/** What one writes. */
export const BodyPart = ({ label, value, error, autoFocus = false, onChange }: Properties) => {
  const { t } = useLingui();
  return (
    <RichTextField
      label={label ?? t`Message`}
      value={value}
      error={error}
      autoFocus={autoFocus}
      onChange={onChange}
    />
  );
};
