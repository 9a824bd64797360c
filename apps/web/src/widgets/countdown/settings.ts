import { msg } from "@lingui/core/macro";
import type { SettingsWords } from "../../widget-kit/settings-words.ts";

export const settingsWords: SettingsWords = {
  title: { label: msg`What you are waiting for`, hint: msg`For instance: the class trip.` },
  date: { label: msg`Its day` },
};
