/** Why a calendar, or one event of it, could not be read or fetched. */
export const calendarProblems = {
  EMPTY_FILE: "There is nothing in it.",
  TOO_LARGE: "It has more bytes than are read.",
  TOO_MANY_EVENTS: "It has more events than are read.",
  NOT_A_CALENDAR: "It is no iCalendar: it does not begin as one.",
  BAD_LINE: "A line is neither a property nor the continuation of one.",
  BAD_NESTING: "Something ends that did not begin, or begins where it cannot.",
  CUT_SHORT: "It ends in the middle.",
  NO_START: "An event does not say when it begins.",
  BAD_DATE: "A date of an event is none.",
  BAD_RULE: "The rule of its repetitions is none: it was read as taking place once.",
  TOO_OFTEN: "It would come again more often than daily: it was read as taking place once.",
  ENDS_BEFORE_START: "An event ends before it begins.",
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
