import { useLingui } from "@lingui/react/macro";
import { Select } from "../../ui/select.tsx";
import { audiences } from "./audience-words.ts";

interface Properties {
  /** The value of an audience; another text where none of them is meant. */
  value: string;
  /** In words, when it is none of those that one may choose. */
  other?: string | undefined;
  onChange: (value: string) => void;
}

/** For whom something is, in a place. */
export const AudienceSelect = ({ value, other, onChange }: Properties) => {
  const { t } = useLingui();
  return (
    <Select
      label={t`For whom`}
      value={value}
      options={[
        ...(other === undefined ? [] : [{ value, label: other }]),
        ...audiences.map((one) => ({ value: one.value, label: t(one.label) })),
      ]}
      onChange={onChange}
    />
  );
};
