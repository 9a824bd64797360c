import type { Messages } from "@lingui/core";

export const english = import.meta.glob<Messages>("../**/locales/en.po", { eager: true, import: "messages" });
