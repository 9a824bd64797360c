import { type RichText, richTextVersion } from "@preau/rich-text";

import { zoneNamed } from "../../platform/clock/zones.ts";
import { UserError } from "../../platform/errors/user-error.ts";
import { asLine } from "../../platform/text/plain-text.ts";
import { writtenText } from "../../platform/text/written-text.ts";
import { plusDays } from "../school-calendar/local-days.ts";
import type { NoticeSigners, NoticeWants } from "./notice.entity.ts";

const longest = { title: 150, signedBy: 80, question: 200, choice: 100 };
const mostChoices = 10;
const mostDaysBefore = 14;

/** What somebody writes. */
export interface WrittenNotice {
  title: string;
  body: unknown;
  signedBy?: string | null;
  wants: NoticeWants;
  question?: string | null;
  choices?: string[] | null;
  signers: NoticeSigners;
  dueOn?: string | null;
  remindDaysBefore?: number | null;
  closesOn?: string | null;
}

export interface NoticeContent {
  title: string;
  body: RichText;
  bodySchema: number;
  signedBy: string | null;
  wants: NoticeWants;
  question: string | null;
  choices: string[];
  signers: NoticeSigners;
  dueOn: string | null;
  remindDaysBefore: number | null;
  closesOn: string | null;
  closesAt: Date | null;
}

/** Where and when it is written: days are those of the school. */
export interface NoticeTime {
  today: string;
  timeZone: string;
}

/** What is kept of what was written. @throws INVALID, with the field */
export function noticeContent(written: WrittenNotice, time: NoticeTime): NoticeContent {
  const days = daysOf(written, time);
  return {
    title: line("title", written.title),
    body: writtenText(written.body, "body"),
    bodySchema: richTextVersion,
    signedBy: asLine(written.signedBy ?? "") === "" ? null : line("signedBy", written.signedBy!),
    wants: written.wants,
    question: written.wants === "ACKNOWLEDGEMENT" ? null : line("question", written.question ?? ""),
    choices: written.wants === "CHOICE" ? choicesOf(written.choices ?? []) : [],
    signers: written.signers,
    ...days,
  };
}

function daysOf(written: WrittenNotice, { today, timeZone }: NoticeTime) {
  const { dueOn = null, closesOn = null, remindDaysBefore = null } = written;
  if (dueOn !== null && dueOn < today) throw new UserError("INVALID", "This day is over.", "dueOn");
  if (closesOn !== null && closesOn < (dueOn ?? today))
    throw new UserError("INVALID", "It would close before it is due.", "closesOn");
  if (remindDaysBefore !== null && (remindDaysBefore < 0 || remindDaysBefore > mostDaysBefore))
    throw new UserError("INVALID", `From 0 to ${mostDaysBefore} days.`, "remindDaysBefore");
  return {
    dueOn,
    closesOn,
    closesAt: closesOn === null ? null : endOfDay(closesOn, timeZone),
    remindDaysBefore: dueOn === null ? null : remindDaysBefore,
  };
}

/** The midnight after a day, by the clocks of the school. */
const endOfDay = (day: string, timeZone: string): Date =>
  (zoneNamed(timeZone) ?? zoneNamed("Europe/Paris")!).toInstant(Date.parse(plusDays(day, 1)));

function choicesOf(written: string[]): string[] {
  const choices = written.map((one) => line("choice", one, "choices"));
  if (choices.length < 2 || choices.length > mostChoices)
    throw new UserError("INVALID", `Give from 2 to ${mostChoices} choices.`, "choices");
  if (new Set(choices).size < choices.length)
    throw new UserError("INVALID", "Two choices are the same.", "choices");
  return choices;
}

function line(name: keyof typeof longest, written: string, field: string = name): string {
  const text = asLine(written);
  if (text.length < 1 || text.length > longest[name])
    throw new UserError("INVALID", `This has from 1 to ${longest[name]} characters.`, field);
  return text;
}
