import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

const words: Readonly<Record<string, MessageDescriptor>> = {
  LOCKED: msg`Your school keeps this module where it is. Nothing else was changed.`,
  UNKNOWN_SLOT: msg`This module is no longer on your dashboard.`,
  UNKNOWN_PAGE: msg`This page no longer exists.`,
  UNKNOWN_KIND: msg`This kind of module is not offered to you.`,
  LAST_PAGE: msg`A dashboard keeps one page at least.`,
  LIMIT: msg`There are too many modules or pages, or the name is too long.`,
};

/** Why a change was taken back, for the person who made it. */
export const refusalWords = (code: string): MessageDescriptor =>
  words[code] ?? msg`This change could not be made. The rest is saved.`;
