import { useLingui } from "@lingui/react/macro";
import { Select } from "../../ui/select.tsx";
import type { SettingsProperties } from "../../widget-kit/manifest.ts";

const counts = ["2", "4", "6", "10"] as const;

const NewsSettings = ({ settings, onChange }: SettingsProperties) => {
  const { t } = useLingui();
  return (
    <Select
      label={t`How many news`}
      value={String(settings["count"] ?? 4)}
      options={counts.map((value) => ({ value, label: value }))}
      onChange={(value) => onChange({ ...settings, count: Number(value) })}
    />
  );
};

export default NewsSettings;
