import { msg } from "@lingui/core/macro";
import type { SettingsWords } from "../../widget-kit/settings-words.ts";

export const settingsWords: SettingsWords = {
  count: { label: msg`How many messages` },
};
