import { msg } from "@lingui/core/macro";
import type { SettingsWords } from "../../widget-kit/settings-words.ts";

export const settingsWords: SettingsWords = {
  days: { label: msg`How many days` },
  child: { label: msg`Which child`, hint: msg`All your children, unless you choose one.` },
};
