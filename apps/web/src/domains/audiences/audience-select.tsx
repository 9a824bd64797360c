import { useLingui } from "@lingui/react/macro";
import { Select } from "../../ui/select.tsx";
import { type Audience, audiences } from "./audience-words.ts";

interface Properties {
  /** The value of an audience; another text where none of them is meant. */
  value: string;
  /** In words, when it is none of those that one may choose. */
  other?: string | undefined;
  /** Those among whom one chooses; all of them when absent. */
  among?: readonly Audience[];
  onChange: (value: string) => void;
}

/** For whom something is, in a place. */
export const AudienceSelect = ({ value, other, among = audiences, onChange }: Properties) => {
  const { t } = useLingui();
  return (
    <Select
      label={t`For whom`}
      value={value}
      options={[
        ...(other === undefined ? [] : [{ value, label: other }]),
        ...among.map((one) => ({ value: one.value, label: t(one.label) })),
      ]}
      onChange={onChange}
    />
  );
};
