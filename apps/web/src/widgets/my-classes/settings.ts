import { msg } from "@lingui/core/macro";
import type { SettingsWords } from "../../widget-kit/settings-words.ts";

export const settingsWords: SettingsWords = {
  establishment: { label: msg`Which school`, hint: msg`All your schools, unless you choose one.` },
};
