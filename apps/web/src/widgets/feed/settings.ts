import { msg } from "@lingui/core/macro";
import type { SettingsWords } from "../../widget-kit/settings-words.ts";

export const settingsWords: SettingsWords = {
  address: {
    label: msg`Address of the feed`,
    hint: msg`It begins with https:// and often ends with rss, feed or xml.`,
  },
  most: { label: msg`How many are shown` },
};
