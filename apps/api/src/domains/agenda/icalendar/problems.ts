/** Why a calendar, or something in it, could not be read or fetched. */
export const calendarProblems = {
  EMPTY_FILE: "There is nothing in it.",
  TOO_LARGE: "It has more bytes than are read.",
  TOO_MANY_EVENTS: "It has more than the 10,000 events that are read.",
  TOO_MANY_DATES: "Its events have more than the 50,000 exceptions and further times that are read.",
  TOO_MANY_TIMES:
    "Its events take place more than the 20,000 times that are kept, or by rules that take too long.",
  NOT_A_CALENDAR: "It is no iCalendar: it does not begin as one.",
  BAD_LINE: "A line is neither a property nor the continuation of one: it was left out.",
  BAD_NESTING: "Something ends that did not begin, or begins where it cannot.",
  CUT_SHORT: "It ends in the middle.",
  NO_START: "An event does not say when it begins.",
  BAD_DATE: "A date of an event is none.",
  BAD_RULE: "The rule of its repetitions is none: it was read as taking place once.",
  TOO_OFTEN: "It would come again more often than daily: it was read as taking place once.",
  ENDS_BEFORE_START: "An event ends before it begins: it was read without its end.",
  UNKNOWN_ZONE:
    "A time zone is known to nobody: its hours were read as those of the calendar, or else of Paris.",
  NO_EVENT_READABLE: "None of its events could be read.",
  EMPTY_ANSWER: "It has no event any more: what was there before was kept.",
  REFUSED_ADDRESS: "The address is none that may be fetched.",
  UNREACHABLE: "The address did not answer in time.",
  NOT_FOUND: "There is nothing at the address, or it wants to know who asks.",
  BAD_ANSWER: "What the address answered could not be taken.",
} as const;

export type CalendarProblemName = keyof typeof calendarProblems;

/** What could not be read, and at which line, from 1. */
export interface Problem {
  code: CalendarProblemName;
  line: number | null;
}
