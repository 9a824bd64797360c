import { msg } from "@lingui/core/macro";
import type { SettingsWords } from "../../widget-kit/settings-words.ts";

export const settingsWords: SettingsWords = {
  days: { label: msg`How many days ahead`, hint: msg`From 1 to 60.` },
};
