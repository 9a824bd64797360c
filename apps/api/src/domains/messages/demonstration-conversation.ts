export type Office = "SCHOOL_LIFE" | "SECRETARIAT" | "LEADERSHIP";

/** Whom a message of the demonstration is to: somebody by their login, an office, or people of a class. */
export type Party = string | { office: Office } | { guardiansOf: string } | { studentsOf: string };

/** A message of the demonstration, as its writer thinks of it. */
export interface Told {
  /** The login of who wrote it. */
  by: string;
  /** In the name of this office. */
  office?: Office;
  /** School days ago, and the hour there. */
  when: [daysAgo: number, hour: string];
  text: string[];
}

export interface DemonstrationConversation extends Told {
  key: string;
  place: "college" | "lycee" | "university";
  to: Party[];
  subject: string;
  /** The login of the child whom it is about. */
  about?: string;
  /** What is attached to it. */
  files?: { name: string; content: () => Buffer | Promise<Buffer> }[];
  urgent?: "SAFETY" | "CLOSURE" | "TEACHER_ABSENCE" | "TRANSPORT" | "HEALTH";
  /** Who has not read it: these logins, or a share of all. */
  unread?: readonly string[] | number;
  /** Waits for its hour, so many school days from now. */
  waits?: number;
  /** What followed, between who wrote it and those who received it. */
  answers?: (Told & { unread?: boolean })[];
  /** Where somebody put it, by their login. */
  kept?: Record<string, { box?: "ARCHIVE" | "BIN"; folder?: string; starred?: true }>;
}
