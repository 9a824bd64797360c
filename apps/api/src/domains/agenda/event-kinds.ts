import { describedEnum } from "../../platform/graph/described-enum.ts";

export type EventCategoryName = "LESSON" | "MEETING" | "EXAM" | "TRIP" | "OTHER";
export const EventCategory = describedEnum<EventCategoryName>("EventCategory", "What kind of event it is.", {
  LESSON: "A lesson of a timetable.",
  MEETING: "A meeting.",
  EXAM: "An examination, or a test in class.",
  TRIP: "Something outside of the school.",
  OTHER: "Anything else.",
});

export type EventStateName = "CONFIRMED" | "TENTATIVE" | "CANCELLED";
export const EventState = describedEnum<EventStateName>("EventState", "Whether it takes place.", {
  CONFIRMED: "It takes place.",
  TENTATIVE: "It may take place: not settled yet.",
  CANCELLED: "It does not take place; it stays in the agenda so that everybody sees it.",
});

export type FrequencyName = "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";
export const Frequency = describedEnum<FrequencyName>("Frequency", "After what an event comes again.", {
  DAILY: "Days.",
  WEEKLY: "Weeks.",
  MONTHLY: "Months.",
  YEARLY: "Years.",
});

export const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
export type WeekdayName = (typeof weekdays)[number];
export const Weekday = describedEnum<WeekdayName>("Weekday", "A day of the week.", {
  MO: "Monday.",
  TU: "Tuesday.",
  WE: "Wednesday.",
  TH: "Thursday.",
  FR: "Friday.",
  SA: "Saturday.",
  SU: "Sunday.",
});
