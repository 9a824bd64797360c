/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** An event, and in whose agenda it is written. */
export type AddEventInput = {
  /** In whose agenda, and for whom; the viewer's own when absent. */
  audience?: AgendaAudienceInput | null | undefined;
  /** What it says. */
  event: EventContentInput;
};

/** A comment on news. */
export type AddNewsCommentInput = {
  /** The id of the news. */
  newsId: string;
  /** Plain text, from 1 to 1,000 characters. */
  text: string;
};

/** In whose agenda, and for whom. Without any place, it is the viewer's own. */
export type AgendaAudienceInput = {
  /** In the agenda of this class or group. Give one place at most: without any, it is the viewer's own. */
  classId?: string | null | undefined;
  /** In the agenda of an establishment, only for these classes: their people and the guardians of their pupils. */
  classIds?: Array<string> | null | undefined;
  /** In the agenda of this establishment. */
  establishmentId?: string | null | undefined;
  /** Only for people who are one of these there; everybody there when absent. `GUARDIAN`: those of the pupils there. */
  roles?: Array<Role> | null | undefined;
  /** In the agenda of this territory. */
  territoryId?: string | null | undefined;
};

/** In whose agenda something is written. */
export type AgendaPlaceKind =
  /** A class or group. */
  | 'CLASS'
  /** A school or university. */
  | 'ESTABLISHMENT'
  /** A territory. */
  | 'TERRITORY';

/** Operations on the dashboard, in order. */
export type ArrangeDashboardInput = {
  /** The version that the client saw. It informs, and never rejects. */
  basedOn: number;
  /** At most 1,000. Each is `{ id, type, … }`, with an `id` (UUIDv7) made by the client, so that one sent again applies once: `{"type":"move","slot":"news","page":"home","after":null}`. Types: add, move, resize, configure, remove, unremove, addPage, renamePage, movePage, removePage, unremovePage. */
  operations: Array<unknown>;
};

/** Why an operation was not applied. The others of its batch were. */
export type ArrangementRefusalCode =
  /** The operation is not well formed, or the kind refuses its settings or size. */
  | 'INVALID'
  /** A dashboard keeps one page at least. */
  | 'LAST_PAGE'
  /** Too many pages or widgets, too long a name, too large settings. */
  | 'LIMIT'
  /** Whoever placed it does not allow that. */
  | 'LOCKED'
  /** No such kind of widget is offered to the viewer. */
  | 'UNKNOWN_KIND'
  /** There is no such page. */
  | 'UNKNOWN_PAGE'
  /** There is no such widget on the dashboard. */
  | 'UNKNOWN_SLOT';

/** Whom to block, or not any more. */
export type BlockInput = {
  /** The id of the user. */
  userId: string;
};

/** Whose a calendar is. */
export type CalendarKind =
  /** A class's or a group's. */
  | 'CLASS'
  /** A school's or university's. */
  | 'ESTABLISHMENT'
  /** The viewer's own, which nobody else reads. */
  | 'PERSON'
  /** A territory's. */
  | 'TERRITORY';

/** Why a calendar of another programme, or one event of it, could not be read. */
export type CalendarProblemCode =
  /** What the address answered could not be taken. */
  | 'BAD_ANSWER'
  /** A date of an event is none. */
  | 'BAD_DATE'
  /** A line is neither a property nor the continuation of one: it was left out. */
  | 'BAD_LINE'
  /** Something ends that did not begin, or begins where it cannot. */
  | 'BAD_NESTING'
  /** The rule of its repetitions is none: it was read as taking place once. */
  | 'BAD_RULE'
  /** It ends in the middle. */
  | 'CUT_SHORT'
  /** It has no event any more: what was there before was kept. */
  | 'EMPTY_ANSWER'
  /** There is nothing in it. */
  | 'EMPTY_FILE'
  /** An event ends before it begins: it was read without its end. */
  | 'ENDS_BEFORE_START'
  /** It is no iCalendar: it does not begin as one. */
  | 'NOT_A_CALENDAR'
  /** There is nothing at the address, or it wants to know who asks. */
  | 'NOT_FOUND'
  /** None of its events could be read. */
  | 'NO_EVENT_READABLE'
  /** An event does not say when it begins. */
  | 'NO_START'
  /** The address is none that may be fetched. */
  | 'REFUSED_ADDRESS'
  /** It has more bytes than are read. */
  | 'TOO_LARGE'
  /** Its events have more than the 50,000 exceptions and further times that are read. */
  | 'TOO_MANY_DATES'
  /** It has more than the 10,000 events that are read. */
  | 'TOO_MANY_EVENTS'
  /** Its events take place more than the 20,000 times that are kept, or by rules that take too long. */
  | 'TOO_MANY_TIMES'
  /** It would come again more often than daily: it was read as taking place once. */
  | 'TOO_OFTEN'
  /** A time zone is known to nobody: its hours were read as those of the calendar, or else of Paris. */
  | 'UNKNOWN_ZONE'
  /** The address did not answer in time. */
  | 'UNREACHABLE';

/** Where its events are written. */
export type CalendarSource =
  /** In another programme, whose address is fetched every hour. */
  | 'ADDRESS'
  /** In another programme, of which a file was brought in. */
  | 'FILE'
  /** Here. */
  | 'OWN';

/** What to cancel, or to take back. */
export type CancelEventInput = {
  /** False: it takes place after all. True when absent. */
  cancelled?: boolean | null | undefined;
  /** With `originalAt`: that time and all those after it. They become an event of their own, unless it is the first time. */
  following?: boolean | null | undefined;
  /** The id of the event. */
  id: string;
  /** Of an event that comes again, `originalAt` of the one time that is meant; the whole event when absent. */
  originalAt?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** What brings the people of a class together. */
export type ClassKind =
  /** People who follow one course. */
  | 'COURSE'
  /** A group, often made of parts of several classes. */
  | 'GROUP'
  /** The class that a pupil belongs to, with its head teachers. */
  | 'HOMEROOM';

/** Which notice to close. */
export type CloseNoticeInput = {
  /** The id of the notice. */
  id: string;
};

/** How a report ended. */
export type CloseReportInput = {
  /** The id of the report. */
  id: string;
  /** What to tell who made it, in plain words: 500 characters at most. */
  note?: string | null | undefined;
  /** How. */
  outcome: ReportOutcome;
};

/** An office to close. */
export type CloseSenderInput = {
  /** The establishment. */
  establishmentId: string;
  /** The office. */
  id: string;
};

/** Whom of a role one may write to. */
export type ContactReach =
  /** All those of the establishment. */
  | 'ALL'
  /** None of them. */
  | 'NOBODY'
  /** Those of one's own classes, one's own children, one's own guardians. */
  | 'OWN';

/** Who writes or is written to. */
export type CorrespondentKind =
  /** A shared sender: an office of the school, whoever writes in it. */
  | 'SENDER'
  /** A person. */
  | 'USER';

/** A folder to make. */
export type CreateFolderInput = {
  /** The mailbox, that of the viewer or of a shared sender that they hold; the viewer's own if none. */
  mailboxId?: string | null | undefined;
  /** Its name: from 1 to 60 characters, another than those of the other folders. */
  name: string;
};

/** A new layer, empty, for everybody of its place, and published to nobody. Give one place: a class, an establishment or a territory. */
export type CreateLayerInput = {
  /** The class whose layer it is; else give an establishment or a territory. */
  classId?: string | null | undefined;
  /** The establishment whose layer it is; else give a territory or a class. */
  establishmentId?: string | null | undefined;
  /** What its administrators call it, from 1 to 80 characters. */
  name: string;
  /** The territory whose layer it is; else give an establishment or a class. */
  territoryId?: string | null | undefined;
};

/** What made a revision. */
export type DashboardRevisionCause =
  /** The viewer arranged. */
  | 'ARRANGE'
  /** A file was brought in. */
  | 'IMPORT'
  /** What had been taken back was made again. */
  | 'REDO'
  /** The dashboard of the school was given back. */
  | 'RESET'
  /** An earlier moment was given back. */
  | 'RESTORE'
  /** A batch was taken back. */
  | 'UNDO';

/** What is decided on a proposal. */
export type DecideNewsProposalInput = {
  /** True publishes it at once, false refuses it. */
  approve: boolean;
  /** The id of the proposal. */
  id: string;
  /** The version that was read: CONFLICT when it is another by now. */
  version: number;
  /** A word to its author, 1,000 characters at most. */
  word?: string | null | undefined;
};

/** A recipient that was chosen, with how it was shown. */
export type DraftRecipientInput = {
  /** Why one may write to it: 200 characters at most. */
  detail?: string | null | undefined;
  /** Of the user, the class, the establishment or the office; for ROLE, the name of the role. */
  id: string;
  /** What it is. */
  kind: RecipientKind;
  /** Its name: 200 characters at most. */
  name: string;
};

/** An incident to end. */
export type EndIncidentInput = {
  /** The id of the incident. */
  id: string;
};

/** What kind of event it is. */
export type EventCategory =
  /** An examination, or a test in class. */
  | 'EXAM'
  /** A lesson of a timetable. */
  | 'LESSON'
  /** A meeting. */
  | 'MEETING'
  /** Anything else. */
  | 'OTHER'
  /** Something outside of the school. */
  | 'TRIP';

/** What an event says. */
export type EventContentInput = {
  /** Its kind; OTHER when absent. */
  category?: EventCategory | null | undefined;
  /** More about it; 5,000 characters at most. */
  description?: string | null | undefined;
  /** When it ends; 31 days later at most. */
  endsAt?: string | null | undefined;
  /** Of whole days, the first one. */
  firstDay?: string | null | undefined;
  /** Of whole days, the last one, included; 366 days at most in all. */
  lastDay?: string | null | undefined;
  /** Where; 200 characters at most. */
  place?: string | null | undefined;
  /** When it comes again; null for once. */
  recurrence?: RecurrenceInput | null | undefined;
  /** When it begins. Give `startsAt` and `endsAt`, or `firstDay` and `lastDay` for whole days. */
  startsAt?: string | null | undefined;
  /** Whether it takes place; CONFIRMED when absent. */
  state?: EventState | null | undefined;
  /** The zone in which its repetitions keep their hour: `Europe/Paris`, also when absent. */
  timeZone?: string | null | undefined;
  /** From 1 to 200 characters. */
  title: string;
};

/** Whether it takes place. */
export type EventState =
  /** It does not take place; it stays in the agenda so that everybody sees it. */
  | 'CANCELLED'
  /** It takes place. */
  | 'CONFIRMED'
  /** It may take place: not settled yet. */
  | 'TENTATIVE';

/** What is no longer as it was read. */
export type FactKind =
  /** Events were written, changed or removed. The ids are that of their calendar, and of the event if it was one. */
  | 'AGENDA'
  /** Anything: something was missed. */
  | 'ASK_AGAIN'
  /** The viewer's dashboard, changed on one of their devices. */
  | 'DASHBOARD'
  /** The viewer's favourites. */
  | 'FAVOURITES'
  /** An incident began or ended in a school of the viewer. */
  | 'INCIDENTS'
  /** What a school or a territory places on the viewer's dashboard. The ids are those of the layers. */
  | 'LAYERS'
  /** Messages came, were recalled, or were read, moved or written on one of the viewer's devices. The ids are those of the messages, if any. */
  | 'MESSAGES'
  /** News was published, changed or withdrawn. The ids are those of the news. */
  | 'NEWS'
  /** What is written under news. The ids are those of the news. */
  | 'NEWS_COMMENTS'
  /** News was proposed, changed or decided on. The ids are those of the proposals. */
  | 'NEWS_PROPOSALS'
  /** The viewer's notes. The ids are their keys. */
  | 'NOTES'
  /** A notice was written, changed, answered by the viewer or closed. The id is that of the notice. */
  | 'NOTICES'
  /** A notice that the viewer follows was answered. The id is that of the notice. */
  | 'NOTICE_ANSWERS'
  /** The viewer's notifications. The ids are those of what they tell of. */
  | 'NOTIFICATIONS';

/** A link to keep. */
export type FavouriteInput = {
  /** https://…, or /… for a page of Préau. */
  address: string;
  /** From 1 to 80 characters. */
  label: string;
};

/** Why an address tells nothing new. */
export type FeedProblem =
  /** It answers something else than a page. */
  | 'BAD_ANSWER'
  /** It is a feed, with nothing in it. */
  | 'EMPTY_ANSWER'
  /** What is there is neither RSS nor Atom nor JSON Feed. */
  | 'NOT_A_FEED'
  /** There is nothing at this address. */
  | 'NOT_FOUND'
  /** It is a feed that defines entities of its own, which Préau does not read. */
  | 'OWN_ENTITIES'
  /** It is no public address of the web. */
  | 'REFUSED_ADDRESS'
  /** Its answer has more than 3 MB. */
  | 'TOO_LARGE'
  /** Nobody answers there, or too slowly. */
  | 'UNREACHABLE'
  /** Reading it failed in a way that nobody foresaw. */
  | 'UNREADABLE'
  /** What is there is a page to look at, which offers no feed that can be read. */
  | 'WEB_PAGE';

/** A folder of a mailbox. */
export type FolderInput = {
  /** The id of the folder. */
  folderId: string;
  /** The mailbox, that of the viewer or of a shared sender that they hold; the viewer's own if none. */
  mailboxId?: string | null | undefined;
};

/** After what an event comes again. */
export type Frequency =
  /** Days. */
  | 'DAILY'
  /** Months. */
  | 'MONTHLY'
  /** Weeks. */
  | 'WEEKLY'
  /** Years. */
  | 'YEARLY';

/** A calendar file, and in whose agenda it is brought in. */
export type ImportCalendarFileInput = {
  /** In whose agenda, and for whom; the viewer's own when absent. Not read with `calendarId`. */
  audience?: AgendaAudienceInput | null | undefined;
  /** The calendar of an earlier file, to bring it up to date; a new calendar when absent. */
  calendarId?: string | null | undefined;
  /** The bytes of the `.ics` file in base64; 700,000 bytes at most. */
  content: string;
  /** What the calendar is called, 100 characters at most; its own name in the file when absent. */
  name?: string | null | undefined;
};

/** For whom a layer is: everybody of its place, or some of them. */
export type LayerAudienceInput = {
  /** Only these classes of the establishment: their people and the guardians of their pupils, or those who are one of the roles. */
  classIds?: Array<string> | null | undefined;
  /** Only people who are one of these there; everybody there when absent. */
  roles?: Array<Role> | null | undefined;
};

/** Which layer. */
export type LayerInput = {
  /** The version that was changed: CONFLICT when somebody else changed the layer since. */
  basedOn: number;
  /** The id of the layer. */
  id: string;
};

/** Who placed a widget, other than the viewer. */
export type LayerKind =
  /** A class or a course. */
  | 'CLASS'
  /** A school or university. */
  | 'ESTABLISHMENT'
  /** Préau itself, by role. */
  | 'PLATFORM'
  /** A region, an academy, a municipality… */
  | 'TERRITORY';

/** Whose layer it is. */
export type LayerPlaceKind =
  /** A class, a course or a group. */
  | 'CLASS'
  /** A school or university. */
  | 'ESTABLISHMENT'
  /** A territory. */
  | 'TERRITORY';

/** Which version of which layer. */
export type LayerVersionInput = {
  /** The version that was changed: CONFLICT when somebody else changed the layer since. */
  basedOn: number;
  /** The id of the layer. */
  id: string;
  /** The number of the version. */
  number: number;
};

/** A pause to lift. */
export type LiftPauseInput = {
  /** The id of the pause. */
  id: string;
  /** The pupil. */
  userId: string;
};

/** A part of a mailbox. */
export type MailboxBox =
  /** All but the bin. */
  | 'ALL'
  /** What was put aside. */
  | 'ARCHIVE'
  /** What was thrown away: gone after 30 days. */
  | 'BIN'
  /** What was received, and neither put in a folder, nor archived, nor thrown away. */
  | 'INBOX'
  /** What waits for its delivery: for the time that was chosen, or for the school to open. */
  | 'SCHEDULED'
  /** What was sent from it, and not thrown away. */
  | 'SENT';

/** A private address to make. */
export type MakeCalendarAddressInput = {
  /** What to call it, from 1 to 100 characters. */
  name: string;
};

/** What to mark on conversations of a mailbox. */
export type MarkConversationsInput = {
  /** Which conversations: 100 at most. */
  conversationIds: Array<string>;
  /** The mailbox, that of the viewer or of a shared sender that they hold; the viewer's own if none. */
  mailboxId?: string | null | undefined;
  /** Read, or unread again. */
  read?: boolean | null | undefined;
  /** Among the favourites, or no longer. */
  starred?: boolean | null | undefined;
};

/** What the viewer opened. */
export type MarkNewsReadInput = {
  /** The id of the news. */
  id: string;
};

/** A message of the viewer, or of a shared sender that they hold. */
export type MessageInput = {
  /** The id of the message. */
  messageId: string;
};

/** How far a message is. */
export type MessageState =
  /** It was taken back before it was delivered to anybody. */
  | 'CANCELLED'
  /** It was delivered to all whom it could reach. */
  | 'DELIVERED'
  /** It is being delivered: `deliveredCount` says how far. */
  | 'DELIVERING'
  /** It was taken back: whoever had read it still sees that there was one, and not what it said. */
  | 'RECALLED'
  /** It waits for its time, or for the school to open: only who wrote reads it. */
  | 'SCHEDULED';

/** Where to put conversations of a mailbox. */
export type MoveConversationsInput = {
  /** To INBOX, ARCHIVE or BIN. */
  box?: MailboxBox | null | undefined;
  /** Which conversations: 100 at most. */
  conversationIds: Array<string>;
  /** To this folder of the mailbox. */
  folderId?: string | null | undefined;
  /** The mailbox, that of the viewer or of a shared sender that they hold; the viewer's own if none. */
  mailboxId?: string | null | undefined;
};

/** To whom the viewer narrows their dashboard. */
export type NarrowFamilyInput = {
  /** The id of a child of the viewer; null for all of them. */
  childId?: string | null | undefined;
};

/** In whose name news is written. */
export type NewsPlaceKind =
  /** A school or university. */
  | 'ESTABLISHMENT'
  /** A territory. */
  | 'TERRITORY';

/** How far a proposal is. */
export type NewsProposalState =
  /** It is published. */
  | 'APPROVED'
  /** It waits for a decision. */
  | 'PENDING'
  /** It is not published. */
  | 'REFUSED'
  /** Its author took it back. */
  | 'WITHDRAWN';

/** How far the answers for a child are. */
export type NoticeChildState =
  /** Whoever was asked has answered. */
  | 'ANSWERED'
  /** Nobody may sign for the child here: ask on paper. */
  | 'NOBODY'
  /** Each is asked, and not all have answered. */
  | 'PARTLY'
  /** Nobody has answered. */
  | 'WAITING';

/** What a notice says and asks. */
export type NoticeContentInput = {
  /** What it says, as `Notice.body` gives it. */
  body: unknown;
  /** For a CHOICE, from 2 to 10 choices of 100 characters. */
  choices?: Array<string> | null | undefined;
  /** The last day on which answers are taken; when absent, until somebody closes it. */
  closesOn?: string | null | undefined;
  /** Until which day an answer is asked: today or later. */
  dueOn?: string | null | undefined;
  /** The question, 200 characters at most; none for an acknowledgement. */
  question?: string | null | undefined;
  /** So many days before the due day, from 0 to 14, whoever has not answered is reminded. Never when absent. */
  remindDaysBefore?: number | null | undefined;
  /** In whose official name, 80 characters at most: « La vie scolaire ». In one's own when absent. */
  signedBy?: string | null | undefined;
  /** Whose signature it wants. */
  signers: NoticeSigners;
  /** From 1 to 150 characters. */
  title: string;
  /** What it asks. */
  wants: NoticeWants;
};

/** Which children of a notice to list. */
export type NoticeRowFilter =
  /** For whom all that was asked was answered. */
  | 'ANSWERED'
  /** For whom somebody disagrees. */
  | 'DISAGREEING'
  /** For whom an answer is missing. */
  | 'MISSING';

/** Whose signature a notice wants. */
export type NoticeSigners =
  /** Of each of them. */
  | 'EACH'
  /** Of one of those who may sign for the child. */
  | 'ONE';

/** What a notice asks of families. */
export type NoticeWants =
  /** That it was read and approved. */
  | 'ACKNOWLEDGEMENT'
  /** One of its choices. */
  | 'CHOICE'
  /** A short text. */
  | 'TEXT'
  /** Yes or no, to its question. */
  | 'YES_NO';

/** By which way somebody is told. */
export type NotificationChannel =
  /** By e-mail, to an address that they verified. */
  | 'EMAIL'
  /** On their devices, by the browser. */
  | 'PUSH'
  /** In the list of notifications of Préau. */
  | 'SCREEN';

/** How soon somebody is told. */
export type NotificationPace =
  /** At once, or at the next opening when it is quiet. */
  | 'AT_ONCE'
  /** Once a day, at the opening, all together. */
  | 'DIGEST'
  /** Never. */
  | 'NEVER';

/** How to be told of a kind of things, by one way. */
export type NotificationSettingInput = {
  /** The way. */
  channel: NotificationChannel;
  /** The kind. */
  kind: string;
  /** How soon; a digest is for e-mail and push only. */
  pace: NotificationPace;
};

/** A report to open. */
export type OpenReportInput = {
  /** The id of the report. */
  id: string;
};

/** A pupil who does not write for a while. */
export type PauseWritingInput = {
  /** Where. */
  establishmentId: string;
  /** Why, for the pupil and their guardians: 300 characters at most. */
  reason: string;
  /** Until when: 90 days at most. */
  until: string;
  /** The pupil. */
  userId: string;
};

/** What to choose. What is absent stays; null lets the device decide again. */
export type PreferencesInput = {
  /** `normal`, or `more` (AAA). */
  contrast?: string | null | undefined;
  /** The letters: `atkinson`, `opendyslexic`. */
  font?: string | null | undefined;
  /** The page that opens first: `/`, `/page/<id>` of the dashboard, `/annuaire`, `/actualites`. */
  landing?: string | null | undefined;
  /** The language: `fr`, `en`. */
  locale?: string | null | undefined;
  /** What moves: `auto` (as the device), `less`. */
  motion?: string | null | undefined;
  /** Between letters, words and lines: `normal`, `wide`. */
  spacing?: string | null | undefined;
  /** `normal`, `large`, `larger`, `largest`. */
  textSize?: string | null | undefined;
  /** Day or night: `auto` (as the device), `light`, `dark`. */
  theme?: string | null | undefined;
};

/** News that the viewer would like to be published, and for whom. */
export type ProposeNewsInput = {
  /** Its text, as `News.body` gives it; 50,000 characters at most, addresses included. */
  body: unknown;
  /** Only these classes: their people and the guardians of their pupils, or those who are one of the roles. A teacher gives classes that they teach. */
  classIds?: Array<string> | null | undefined;
  /** The establishment in whose name it would be published. */
  establishmentId: string;
  /** Until when it is read. Null for no end; absent in a change, it stays as it is. */
  expiresAt?: string | null | undefined;
  /** Only people who are one of these there; everybody there when absent. */
  roles?: Array<Role> | null | undefined;
  /** In whose official name, 80 characters at most. Null for nobody's; absent in a change, it stays. */
  signedBy?: string | null | undefined;
  /** Whether those who read it may comment on it. False when absent; in a change, it then stays. */
  takesComments?: boolean | null | undefined;
  /** From 1 to 150 characters. */
  title: string;
};

/** Which public holiday. */
export type PublicHolidayName =
  /** The end of slavery, overseas. */
  | 'ABOLITION_OF_SLAVERY'
  /** 1 November. */
  | 'ALL_SAINTS'
  /** 11 November. */
  | 'ARMISTICE_1918'
  /** Ascension. */
  | 'ASCENSION'
  /** 15 August. */
  | 'ASSUMPTION'
  /** 14 July. */
  | 'BASTILLE_DAY'
  /** 25 December. */
  | 'CHRISTMAS'
  /** Easter Monday. */
  | 'EASTER_MONDAY'
  /** Good Friday, in Alsace and Moselle. */
  | 'GOOD_FRIDAY'
  /** 1 May. */
  | 'LABOUR_DAY'
  /** 1 January. */
  | 'NEW_YEAR'
  /** 26 December, in Alsace and Moselle. */
  | 'SECOND_CHRISTMAS_DAY'
  /** 8 May. */
  | 'VICTORY_1945'
  /** Whit Monday. */
  | 'WHIT_MONDAY';

/** What to publish, and when. */
export type PublishLayerInput = {
  /** From when on people have it; now when absent. It takes the place of another schedule. */
  at?: string | null | undefined;
  /** The version that was changed: CONFLICT when somebody else changed the layer since. */
  basedOn: number;
  /** The id of the layer. */
  id: string;
  /** An earlier version to publish again as it was; the draft when absent. A draft that holds nothing unpublished follows. */
  number?: number | null | undefined;
};

/** A news item, and for whom it is. */
export type PublishNewsInput = {
  /** Its text, as `News.body` gives it; 50,000 characters at most, addresses included. */
  body: unknown;
  /** Only these classes of the establishment: their people and the guardians of their pupils, or those who are one of the roles. */
  classIds?: Array<string> | null | undefined;
  /** The establishment in whose name it is written; else give a territory. */
  establishmentId?: string | null | undefined;
  /** Until when it is read. Null for no end; absent in a change, it stays as it is. */
  expiresAt?: string | null | undefined;
  /** Whether it stands before others. False when absent; in a change, it then stays as it is. */
  pinned?: boolean | null | undefined;
  /** From when on it is read. Now when absent; in a change, it then stays as it is. */
  publishedAt?: string | null | undefined;
  /** Only people who are one of these there; everybody there when absent. */
  roles?: Array<Role> | null | undefined;
  /** In whose official name, 80 characters at most: « La direction ». Null for nobody's; absent in a change, it stays. */
  signedBy?: string | null | undefined;
  /** Whether those who read it may comment on it. False when absent; in a change, it then stays as it is. */
  takesComments?: boolean | null | undefined;
  /** The territory in whose name it is written; else give an establishment. */
  territoryId?: string | null | undefined;
  /** From 1 to 150 characters. */
  title: string;
};

/** A notice, and for whom it is. */
export type PublishNoticeInput = {
  /** Single children whom it concerns. */
  childIds?: Array<string> | null | undefined;
  /** The classes whose pupils it concerns; who joins one while it is open is added to it. */
  classIds?: Array<string> | null | undefined;
  /** What it says. */
  content: NoticeContentInput;
  /** The establishment in which it is written. */
  establishmentId: string;
  /** What is attached: uploads of the viewer, in this order. */
  fileIds?: Array<string> | null | undefined;
  /** The notice of the same establishment that this one replaces: it is closed at the same time. */
  replacesId?: string | null | undefined;
};

/** What a browser gives to be woken. */
export type PushDeviceInput = {
  /** Its secret, in base64url. */
  auth: string;
  /** The address of its push service. */
  endpoint: string;
  /** Its public key, in base64url. */
  p256dh: string;
};

/** Hours to keep. */
export type QuietHoursInput = {
  /** From when on it is quiet: `20:00`, from `12:30` to `23:00`. */
  closesAt: string;
  /** Whether school holidays and public holidays are quiet. */
  holidays: boolean;
  /** From when on it is open, by the clock there: `07:00`, from `05:00` to `12:00`. */
  opensAt: string;
  /** Whether Saturdays and Sundays are quiet. */
  weekends: boolean;
};

/** A recipient that was chosen. */
export type RecipientChoiceInput = {
  /** Of the user, the class, the establishment or the office; for ROLE, the name of the role. */
  id: string;
  /** What it is. */
  kind: RecipientKind;
};

/** What a recipient is. */
export type RecipientKind =
  /** The guardians of the pupils of a class. */
  | 'CLASS_GUARDIANS'
  /** The pupils of a class. */
  | 'CLASS_STUDENTS'
  /** The teachers of a class. */
  | 'CLASS_TEACHERS'
  /** Everybody of the establishment. */
  | 'ESTABLISHMENT'
  /** Everybody of a role in the establishment. */
  | 'ROLE'
  /** An office of the establishment. */
  | 'SENDER'
  /** A person. */
  | 'USER';

/** An answer that came on paper. */
export type RecordPaperAnswerInput = {
  /** Whether one agrees, true when absent; to YES_NO, the answer, which has to be there. */
  agrees?: boolean | null | undefined;
  /** The choice, or a text of 500 characters; not wanted of who disagrees. */
  answer?: string | null | undefined;
  /** The user id of the child. */
  childId: string;
  /** A word for the school, 1,000 characters at most. */
  comment?: string | null | undefined;
  /** The id of the notice. */
  noticeId: string;
  /** The user id of who signed, among those whom the viewer may know. Absent when nobody can tell: not where each is asked. */
  signerId?: string | null | undefined;
};

/** When an event comes again. */
export type RecurrenceInput = {
  /** How many times in all, from 2 to 500; give it or `until`. */
  count?: number | null | undefined;
  /** After days, weeks, months or years. */
  frequency: Frequency;
  /** After how many of them, from 1 to 99; 1 when absent. */
  interval?: number | null | undefined;
  /** The last day on which it may begin. */
  until?: string | null | undefined;
  /** Of weeks, the days on which; the day on which it begins when absent. */
  weekdays?: Array<Weekday> | null | undefined;
};

/** Whom to remind of a notice. */
export type RemindOfNoticeInput = {
  /** Only for these children; for all who wait, among those whom the viewer follows, when absent. */
  childIds?: Array<string> | null | undefined;
  /** The id of the notice. */
  noticeId: string;
};

/** What to remove. */
export type RemoveEventInput = {
  /** Of an event that comes again, `originalAt` of the first time to remove, with all those after it; all its times when absent. */
  followingFrom?: string | null | undefined;
  /** The id of the event. */
  id: string;
  /** The version that was read. */
  version: number;
};

/** Which comment to take away. */
export type RemoveNewsCommentInput = {
  /** The id of the comment. */
  id: string;
};

/** Another name for a folder. */
export type RenameFolderInput = {
  /** The id of the folder. */
  folderId: string;
  /** The mailbox, that of the viewer or of a shared sender that they hold; the viewer's own if none. */
  mailboxId?: string | null | undefined;
  /** Its name: from 1 to 60 characters, another than those of the other folders. */
  name: string;
};

/** An answer to a message. */
export type ReplyToMessageInput = {
  /** To all whom the conversation shows; otherwise to who wrote it alone. */
  all: boolean;
  /** What it says, as rich text. */
  body: unknown;
  /** The conversation in which it is read. */
  conversationId: string;
  /** The draft that it was: gone once it is sent. */
  draftId?: string | null | undefined;
  /** Files to attach, uploaded by the viewer. */
  fileIds?: Array<string> | null | undefined;
  /** A UUIDv7 made by who writes: whatever is sent again under it is sent once. */
  id: string;
  /** The mailbox, that of the viewer or of a shared sender that they hold; the viewer's own if none. */
  mailboxId?: string | null | undefined;
  /** The message that is answered. */
  messageId: string;
  /** For when. */
  scheduledAt?: string | null | undefined;
  /** Another subject; that of the conversation when not said. */
  subject?: string | null | undefined;
};

/** Something to report. */
export type ReportInput = {
  /** More, in one's own words: 1,000 characters at most. */
  comment?: string | null | undefined;
  /** Its id. */
  id: string;
  /** What it is: `NEWS`, `MESSAGE`… */
  kind: string;
  /** Why. */
  reason: ReportReason;
};

/** How a report ended. */
export type ReportOutcome =
  /** The school acted. */
  | 'ACTED'
  /** The school saw no breach of its rules. */
  | 'NO_BREACH'
  /** It was passed on to somebody who can do more: the academy, the police, a help line. */
  | 'PASSED_ON';

/** Why something is reported. */
export type ReportReason =
  /** Somebody seems to be in danger. */
  | 'DANGER'
  /** Somebody is harassed or mocked. */
  | 'HARASSMENT'
  /** Racism, sexism or other hatred. */
  | 'HATE'
  /** Anything else. */
  | 'OTHER'
  /** Private images or facts are spread. */
  | 'PRIVACY'
  /** Sexual content or behaviour. */
  | 'SEXUAL'
  /** Threats or violence. */
  | 'VIOLENCE';

/** How far a report is. */
export type ReportState =
  /** It was judged. */
  | 'CLOSED'
  /** Nobody has judged it yet. */
  | 'OPEN';

/** Another time for a message that waits. */
export type RescheduleMessageInput = {
  /** The id of the message. */
  messageId: string;
  /** For when; at once, or at the next opening of the school, when not said. */
  scheduledAt?: string | null | undefined;
};

/** Whose password to reset. */
export type ResetPasswordInput = {
  /** The id of the user. */
  userId: string;
};

/** An account to open again. */
export type RestoreAccountInput = {
  /** Whose. */
  userId: string;
};

/** A private address that shall answer no more. */
export type RevokeCalendarAddressInput = {
  /** The id of the address. */
  id: string;
};

/** What a user is in an establishment. */
export type Role =
  /** Works in the school from outside. */
  | 'AGENT'
  /** Parent, tutor, anybody with parental authority over a pupil. */
  | 'GUARDIAN'
  /** Looks after an intern in a company. */
  | 'INTERNSHIP_TUTOR'
  /** Head, deputy, bursar. */
  | 'LEADERSHIP'
  /** Counsellors, supervisors, nurses. */
  | 'SCHOOL_LIFE'
  /** Administrative and technical staff of the school. */
  | 'STAFF'
  /** Pupil or student. */
  | 'STUDENT'
  /** Teaches, or runs the library. */
  | 'TEACHER';

/** A message that is being written, whole: what is not said is not kept. */
export type SaveDraftInput = {
  /** About which child. */
  aboutChildId?: string | null | undefined;
  /** The text, as far as it is written. */
  body: unknown;
  /** In which establishment. */
  establishmentId?: string | null | undefined;
  /** Files to attach, uploaded by the viewer. */
  fileIds?: Array<string> | null | undefined;
  /** Which message it forwards. */
  forwardOf?: string | null | undefined;
  /** A UUIDv7 made by who writes. */
  id: string;
  /** Which message it answers. */
  inReplyTo?: string | null | undefined;
  /** Whether each recipient gets a copy of their own. */
  privateCopies?: boolean | null | undefined;
  /** To whom, as far as they are chosen. */
  recipients: Array<DraftRecipientInput>;
  /** Whether it answers all who are in the conversation of that message; no unless said. */
  replyToAll?: boolean | null | undefined;
  /** For when. */
  scheduledAt?: string | null | undefined;
  /** In the name of which shared sender. */
  senderId?: string | null | undefined;
  /** The subject, as far as it is written. */
  subject: string;
  /** For which urgent cause. */
  urgentCause?: UrgentCause | null | undefined;
  /** The version that was read; 0 for a draft that is new. */
  version: number;
};

/** A change of a draft. What is absent stays as it is. */
export type SaveLayerDraftInput = {
  /** For whom it is. */
  audience?: LayerAudienceInput | null | undefined;
  /** The version that was changed: CONFLICT when somebody else changed the layer since. */
  basedOn: number;
  /** The pages and what stands on them, as in the package dashboard-model: `{ "pages": [{ "key", "name" }], "placements": [{ "kind", "settings", "page", "size", "canMove", "canRemove", "canConfigure" }] }`. */
  content?: unknown;
  /** The id of the layer. */
  id: string;
  /** Its name, from 1 to 80 characters. */
  name?: string | null | undefined;
};

/** A note, and the version that it replaces. */
export type SaveNoteInput = {
  /** Plain text, 10,000 characters at most. */
  body: string;
  /** Which of the viewer's notes. */
  key: string;
  /** The version that was read. */
  version: number;
};

/** An office to make or to change. What is absent stays as it is. */
export type SaveSenderInput = {
  /** The establishment. */
  establishmentId: string;
  /** Who holds it, in the place of those before. */
  holders?: Array<SenderHolderInput> | null | undefined;
  /** The office to change; a new one when absent. */
  id?: string | null | undefined;
  /** Of a new one: DELEGATES or CUSTOM. */
  kind?: SharedSenderKind | null | undefined;
  /** Its name, of 60 characters at most; official ones keep theirs. */
  name?: string | null | undefined;
  /** Who may write to it; everybody may to official ones. */
  openTo?: Array<Role> | null | undefined;
};

/** Which school holidays. */
export type SchoolHolidayName =
  /** In autumn. */
  | 'ALL_SAINTS'
  /** The long weekend of Ascension. */
  | 'ASCENSION'
  /** At Christmas. */
  | 'CHRISTMAS'
  /** In spring. */
  | 'SPRING'
  /** In summer. */
  | 'SUMMER'
  /** In winter. */
  | 'WINTER';

/** Where one calendar of school holidays holds. */
export type SchoolHolidayZone =
  /** Zone A. */
  | 'A'
  /** Zone B. */
  | 'B'
  /** Zone C. */
  | 'C'
  /** Corsica. */
  | 'CORSE'
  /** Guadeloupe. */
  | 'GUADELOUPE'
  /** French Guiana. */
  | 'GUYANE'
  /** Martinique. */
  | 'MARTINIQUE'
  /** Mayotte. */
  | 'MAYOTTE'
  /** Réunion. */
  | 'REUNION';

/** A message to send. */
export type SendMessageInput = {
  /** About which child, whom the viewer may see. */
  aboutChildId?: string | null | undefined;
  /** What it says, as rich text. */
  body: unknown;
  /** The draft that it was: gone once it is sent. */
  draftId?: string | null | undefined;
  /** The establishment in which it is written. */
  establishmentId: string;
  /** Files to attach, uploaded by the viewer. */
  fileIds?: Array<string> | null | undefined;
  /** The message that it forwards, which the viewer reads. */
  forwardOf?: string | null | undefined;
  /** A UUIDv7 made by who writes: whatever is sent again under it is sent once. */
  id: string;
  /** Whether each recipient gets a copy of their own; when not said, as soon as several families receive it. */
  privateCopies?: boolean | null | undefined;
  /** For when; at once, or at the next opening of the school, when not said. */
  scheduledAt?: string | null | undefined;
  /** In the name of this shared sender, which the viewer holds. */
  senderId?: string | null | undefined;
  /** Its subject: 150 characters at most. */
  subject: string;
  /** To whom. */
  to: Array<RecipientChoiceInput>;
  /** Passes quiet hours, is signed and journaled. Only for who answers for the school. */
  urgentCause?: UrgentCause | null | undefined;
};

/** Who holds an office: a person, or a role of the people of the school. */
export type SenderHolderInput = {
  /** With this function only. */
  function?: string | null | undefined;
  /** Else whoever is this there. */
  role?: Role | null | undefined;
  /** The person. */
  userId?: string | null | undefined;
};

/** What one may say before it is sent: to whom, and when. */
export type SendingInput = {
  /** About which child, whom the viewer may see. */
  aboutChildId?: string | null | undefined;
  /** The establishment in which it is written. */
  establishmentId: string;
  /** Whether each recipient gets a copy of their own; when not said, as soon as several families receive it. */
  privateCopies?: boolean | null | undefined;
  /** For when; at once, or at the next opening of the school, when not said. */
  scheduledAt?: string | null | undefined;
  /** In the name of this shared sender, which the viewer holds. */
  senderId?: string | null | undefined;
  /** To whom. */
  to: Array<RecipientChoiceInput>;
  /** Passes quiet hours, is signed and journaled. Only for who answers for the school. */
  urgentCause?: UrgentCause | null | undefined;
};

/** A part of Préau that one can tell by what it does. */
export type ServicePart =
  /** What is kept and shown: the database. */
  | 'DATA'
  /** What is done in the background: calendars that are read again, for instance. */
  | 'JOBS'
  /** What appears by itself, without asking again. */
  | 'LIVE';

/** How a part of Préau does. */
export type ServiceState =
  /** It does not answer. */
  | 'DOWN'
  /** It answers late. */
  | 'SLOW'
  /** As it should. */
  | 'WORKING';

/** A rule to change. */
export type SetContactRuleInput = {
  /** The establishment. */
  establishmentId: string;
  /** Who writes. */
  from: Role;
  /** Whom of them: one of those that the rule allows. */
  reach: ContactReach;
  /** To whom. */
  to: Role;
};

/** How messages work in an establishment. */
export type SetMessagingSettingsInput = {
  /** The id of the establishment. */
  establishmentId: string;
  /** Whether the school is shown when families have read. */
  readStateOfFamilies: boolean;
  /** Whether families are shown when the school has read. */
  readStateToFamilies: boolean;
  /** For how many minutes one may recall: from 0, for never, to 1440. */
  recallMinutes: number;
};

/** Whether news takes comments. */
export type SetNewsCommentsInput = {
  /** The id of the news. */
  id: string;
  /** Whether it takes comments from now on; those that were written stay. */
  open: boolean;
};

/** Whether somebody may propose news to everybody of an establishment. */
export type SetNewsWriterInput = {
  /** Whether they may from now on. */
  allowed: boolean;
  /** The id of the establishment. */
  establishmentId: string;
  /** The id of somebody who belongs to it. */
  userId: string;
};

/** A notice that one leaves to whoever else may sign, or takes back. */
export type SetNoticeAsideInput = {
  /** Whether it is left to others. */
  aside: boolean;
  /** The id of the notice. */
  noticeId: string;
};

/** What ends the messages of the viewer. */
export type SetSignatureInput = {
  /** Rich text of 1,000 characters at most; none for no signature. */
  body?: unknown;
};

/** What kind of office it is. */
export type SharedSenderKind =
  /** Another that the school made. */
  | 'CUSTOM'
  /** Delegates, of pupils or of staff. */
  | 'DELEGATES'
  /** The leadership. */
  | 'LEADERSHIP'
  /** School life: counsellors and supervisors. */
  | 'SCHOOL_LIFE'
  /** The secretariat. */
  | 'SECRETARIAT';

/** The drawing of a shortcut. */
export type ShortcutIcon =
  /** Something to read. */
  | 'BOOK'
  /** Transport. */
  | 'BUS'
  /** Dates. */
  | 'CALENDAR'
  /** Help. */
  | 'HELP'
  /** Any page. */
  | 'LINK'
  /** Mail. */
  | 'MAIL'
  /** The canteen. */
  | 'MEAL'
  /** Something to listen to. */
  | 'MUSIC'
  /** Sports. */
  | 'SPORT'
  /** Something to look at. */
  | 'VIDEO';

/** Whether the viewer's classes may know the day of their birthday. */
export type ShowBirthdayInput = {
  /** True to show day and month, never the year; false to hide them. */
  shown: boolean;
};

/** The signature of the viewer for a child. */
export type SignNoticeInput = {
  /** Whether one agrees, true when absent; to YES_NO, the answer, which has to be there. */
  agrees?: boolean | null | undefined;
  /** The choice, or a text of 500 characters; not wanted of who disagrees. */
  answer?: string | null | undefined;
  /** The user id of the child, or of the viewer of age. */
  childId: string;
  /** A word for the school, 1,000 characters at most. */
  comment?: string | null | undefined;
  /** The id of the notice. */
  noticeId: string;
};

/** An incident to begin. */
export type StartIncidentInput = {
  /** The establishment. */
  establishmentId: string;
  /** For how many hours at most, from 1 to 168. */
  hours: number;
  /** Why, for everybody of the school to read: 300 characters at most. */
  reason: string;
};

/** The address of a calendar, and in whose agenda it stands. */
export type SubscribeCalendarInput = {
  /** An `https://` or `webcal://` address, 2,000 characters at most. */
  address: string;
  /** In whose agenda, and for whom; the viewer's own when absent. */
  audience?: AgendaAudienceInput | null | undefined;
  /** What the calendar is called, 100 characters at most; its own name there when absent. */
  name?: string | null | undefined;
};

/** An account to suspend. */
export type SuspendAccountInput = {
  /** Why, for the journal: 300 characters at most. */
  reason: string;
  /** Whose. */
  userId: string;
  /** Withdraws what it sent since then too, of the last 30 days. */
  withdrawSince?: string | null | undefined;
};

/** The calendar of another programme that goes away, with its events. */
export type UnsubscribeCalendarInput = {
  /** The id of the calendar. */
  calendarId: string;
};

/** A change of an event. */
export type UpdateEventInput = {
  /** What it says now, whole. Of one time only, `recurrence` is not read. */
  event: EventContentInput;
  /** With `originalAt`: that time and all those after it. They become an event of their own, unless it is the first time. */
  following?: boolean | null | undefined;
  /** The id of the event. */
  id: string;
  /** Of an event that comes again, `originalAt` of the one time that is meant; the whole event when absent. */
  originalAt?: string | null | undefined;
  /** The version that was read: CONFLICT when somebody changed it since. */
  version: number;
};

/** A change of a news item. */
export type UpdateNewsInput = {
  /** Its text, as `News.body` gives it; 50,000 characters at most, addresses included. */
  body: unknown;
  /** Until when it is read. Null for no end; absent in a change, it stays as it is. */
  expiresAt?: string | null | undefined;
  /** The id of the news. */
  id: string;
  /** Whether it stands before others. False when absent; in a change, it then stays as it is. */
  pinned?: boolean | null | undefined;
  /** From when on it is read. Now when absent; in a change, it then stays as it is. */
  publishedAt?: string | null | undefined;
  /** In whose official name, 80 characters at most: « La direction ». Null for nobody's; absent in a change, it stays. */
  signedBy?: string | null | undefined;
  /** Whether those who read it may comment on it. False when absent; in a change, it then stays as it is. */
  takesComments?: boolean | null | undefined;
  /** From 1 to 150 characters. */
  title: string;
  /** The version that was changed: CONFLICT when somebody else changed it since. */
  version: number;
};

/** A change of a proposal that waits. */
export type UpdateNewsProposalInput = {
  /** Its text, as `News.body` gives it; 50,000 characters at most, addresses included. */
  body: unknown;
  /** Until when it is read. Null for no end; absent in a change, it stays as it is. */
  expiresAt?: string | null | undefined;
  /** The id of the proposal. */
  id: string;
  /** In whose official name, 80 characters at most. Null for nobody's; absent in a change, it stays. */
  signedBy?: string | null | undefined;
  /** Whether those who read it may comment on it. False when absent; in a change, it then stays. */
  takesComments?: boolean | null | undefined;
  /** From 1 to 150 characters. */
  title: string;
  /** The version that was changed: CONFLICT when it is another by now. */
  version: number;
};

/** A change of a notice that nobody has answered. */
export type UpdateNoticeInput = {
  /** All that it says from now on. */
  content: NoticeContentInput;
  /** All that is attached from now on, in this order; when absent, what was stays. */
  fileIds?: Array<string> | null | undefined;
  /** The id of the notice. */
  id: string;
  /** The version that was changed: CONFLICT when somebody else changed it since. */
  version: number;
};

/** What passes the quiet hours of a school. */
export type UrgentCause =
  /** The school closes, or opens later. */
  | 'CLOSURE'
  /** The health of people. */
  | 'HEALTH'
  /** The safety of people. */
  | 'SAFETY'
  /** A teacher is absent, and pupils leave earlier or come later. */
  | 'TEACHER_ABSENCE'
  /** School transport does not run as it should. */
  | 'TRANSPORT';

/** A day of the week. */
export type Weekday =
  /** Friday. */
  | 'FR'
  /** Monday. */
  | 'MO'
  /** Saturday. */
  | 'SA'
  /** Sunday. */
  | 'SU'
  /** Thursday. */
  | 'TH'
  /** Tuesday. */
  | 'TU'
  /** Wednesday. */
  | 'WE';

/** Why a widget has no data this time. */
export type WidgetFailureCode =
  /** The viewer, or the app, may not read what it shows. */
  | 'FORBIDDEN'
  /** Its settings point to something that no longer is. */
  | 'INVALID_SETTINGS'
  /** Took longer than a dashboard waits: ask for this widget alone. */
  | 'LATE'
  /** This kind of widget is no longer installed. */
  | 'RETIRED'
  /** Something broke; it was logged under the request's id. */
  | 'UNAVAILABLE';

/** What to withdraw. */
export type WithdrawNewsInput = {
  /** The id of the news. */
  id: string;
  /** The version that was read. */
  version: number;
};

/** Which proposal to take back. */
export type WithdrawNewsProposalInput = {
  /** The id of the proposal. */
  id: string;
  /** The version that was read. */
  version: number;
};

export type PaletteQueryVariables = Exact<{
  search: string;
}>;


export type PaletteQuery = { __typename: 'Query', classes: Array<{ __typename: 'Class', id: string, name: string, establishment: { __typename: 'Establishment', id: string, name: string } }>, users: { __typename: 'UserConnection', nodes: Array<{ __typename: 'User', id: string, displayName: string, initials: string, viewerCanWriteIn: Array<string>, sharedMemberships: Array<{ __typename: 'SharedMembership', establishment: { __typename: 'Establishment', id: string, name: string } }> }> } };

export type PalettePagesQueryVariables = Exact<{
  locale: string;
}>;


export type PalettePagesQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, dashboard: { __typename: 'Dashboard', pages: Array<{ __typename: 'DashboardPage', id: string, name: string }> } } };

export type AgendaQueryVariables = Exact<{
  from: string;
  to: string;
  timeZone?: string | null | undefined;
}>;


export type AgendaQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, agenda: Array<{ __typename: 'AgendaEntry', id: string, eventId: string, originalAt: string, title: string, place: string, description: string, category: EventCategory, state: EventState, moved: boolean, recurring: boolean, viewerCanEdit: boolean, startsAt: string, endsAt: string, allDay: boolean, firstDay: string | null, lastDay: string | null, calendar: { __typename: 'AgendaCalendar', id: string, kind: CalendarKind, source: CalendarSource, name: string, placeName: string | null, timeZone: string, viewerCanWrite: boolean }, children: Array<{ __typename: 'User', id: string, givenName: string }> }> } };

export type CalendarsQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, agendaCalendars: Array<{ __typename: 'CalendarOverviewType', eventCount: number | null, fetchedAt: string | null, calendar: { __typename: 'AgendaCalendar', id: string, kind: CalendarKind, source: CalendarSource, name: string, placeName: string | null, viewerCanWrite: boolean }, problem: { __typename: 'CalendarProblem', code: CalendarProblemCode, line: number | null } | null }>, calendarAddresses: Array<{ __typename: 'CalendarAddress', id: string, name: string, createdAt: string, lastReadOn: string | null }> } };

export type ImportCalendarMutationVariables = Exact<{
  input: ImportCalendarFileInput;
}>;


export type ImportCalendarMutation = { __typename: 'Mutation', importCalendarFile: { __typename: 'CalendarImport', added: number, changed: number, unchanged: number, skipped: Array<{ __typename: 'CalendarProblem', code: CalendarProblemCode, line: number | null }>, refusal: { __typename: 'CalendarProblem', code: CalendarProblemCode, line: number | null } | null } };

export type SubscribeCalendarMutationVariables = Exact<{
  input: SubscribeCalendarInput;
}>;


export type SubscribeCalendarMutation = { __typename: 'Mutation', subscribeCalendar: { __typename: 'CalendarImport', added: number, changed: number, unchanged: number, skipped: Array<{ __typename: 'CalendarProblem', code: CalendarProblemCode, line: number | null }>, refusal: { __typename: 'CalendarProblem', code: CalendarProblemCode, line: number | null } | null } };

export type UnsubscribeCalendarMutationVariables = Exact<{
  input: UnsubscribeCalendarInput;
}>;


export type UnsubscribeCalendarMutation = { __typename: 'Mutation', unsubscribeCalendar: boolean };

export type MakeCalendarAddressMutationVariables = Exact<{
  input: MakeCalendarAddressInput;
}>;


export type MakeCalendarAddressMutation = { __typename: 'Mutation', makeCalendarAddress: { __typename: 'MadeCalendarAddress', path: string } };

export type RevokeCalendarAddressMutationVariables = Exact<{
  input: RevokeCalendarAddressInput;
}>;


export type RevokeCalendarAddressMutation = { __typename: 'Mutation', revokeCalendarAddress: boolean };

export type AgendaEventQueryVariables = Exact<{
  id: string;
}>;


export type AgendaEventQuery = { __typename: 'Query', agendaEvent: { __typename: 'AgendaEvent', id: string, title: string, place: string, description: string, category: EventCategory, state: EventState, startsAt: string, endsAt: string, allDay: boolean, firstDay: string | null, lastDay: string | null, timeZone: string, recurring: boolean, recurrenceOf: string | null, roles: Array<Role>, version: number, viewerCanEdit: boolean, recurrence: { __typename: 'Recurrence', frequency: Frequency, interval: number, weekdays: Array<Weekday>, until: string | null, count: number | null } | null, calendar: { __typename: 'AgendaCalendar', id: string, kind: CalendarKind, source: CalendarSource, name: string, placeName: string | null, timeZone: string } } | null };

export type AgendaPlacesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type AgendaPlacesQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, agendaPlaces: Array<{ __typename: 'AgendaPlace', kind: AgendaPlaceKind, id: string, name: string, establishmentName: string | null, timeZone: string }> } };

export type AddEventMutationVariables = Exact<{
  input: AddEventInput;
}>;


export type AddEventMutation = { __typename: 'Mutation', addEvent: { __typename: 'ChangedEvent', event: { __typename: 'AgendaEvent', id: string } | null } };

export type UpdateEventMutationVariables = Exact<{
  input: UpdateEventInput;
}>;


export type UpdateEventMutation = { __typename: 'Mutation', updateEvent: { __typename: 'ChangedEvent', event: { __typename: 'AgendaEvent', id: string } | null } };

export type CancelEventMutationVariables = Exact<{
  input: CancelEventInput;
}>;


export type CancelEventMutation = { __typename: 'Mutation', cancelEvent: { __typename: 'ChangedEvent', event: { __typename: 'AgendaEvent', id: string } | null } };

export type RemoveEventMutationVariables = Exact<{
  input: RemoveEventInput;
}>;


export type RemoveEventMutation = { __typename: 'Mutation', removeEvent: { __typename: 'ChangedEvent', event: { __typename: 'AgendaEvent', id: string } | null } };

export type ShowsBirthdayQueryVariables = Exact<{ [key: string]: never; }>;


export type ShowsBirthdayQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', showsBirthday: boolean } };

export type ShowBirthdayMutationVariables = Exact<{
  input: ShowBirthdayInput;
}>;


export type ShowBirthdayMutation = { __typename: 'Mutation', showBirthday: { __typename: 'ShowBirthdayPayload', shown: boolean } };

export type ContactRulesQueryVariables = Exact<{
  establishmentId: string;
}>;


export type ContactRulesQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', contactRules: { __typename: 'ContactRules', establishment: { __typename: 'Establishment', id: string, name: string } | null, rules: Array<{ __typename: 'ContactRule', from: Role, to: Role, reach: ContactReach, byDefault: ContactReach, allowed: Array<ContactReach> }> } | null, administeredSenders: Array<{ __typename: 'AdministeredSender', id: string, kind: SharedSenderKind, name: string, official: boolean, openTo: Array<Role>, holders: Array<{ __typename: 'SenderHolder', userId: string | null, name: string | null, role: Role | null, function: string | null }> }> | null } };

export type SetContactRuleMutationVariables = Exact<{
  input: SetContactRuleInput;
}>;


export type SetContactRuleMutation = { __typename: 'Mutation', setContactRule: { __typename: 'ContactRules', rules: Array<{ __typename: 'ContactRule', from: Role, to: Role, reach: ContactReach }> } };

export type SaveSenderMutationVariables = Exact<{
  input: SaveSenderInput;
}>;


export type SaveSenderMutation = { __typename: 'Mutation', saveSender: Array<{ __typename: 'AdministeredSender', id: string }> };

export type CloseSenderMutationVariables = Exact<{
  input: CloseSenderInput;
}>;


export type CloseSenderMutation = { __typename: 'Mutation', closeSender: Array<{ __typename: 'AdministeredSender', id: string }> };

export type HoldersFoundQueryVariables = Exact<{
  establishmentId: string;
  search: string;
}>;


export type HoldersFoundQuery = { __typename: 'Query', users: { __typename: 'UserConnection', nodes: Array<{ __typename: 'User', id: string, displayName: string, sharedMemberships: Array<{ __typename: 'SharedMembership', role: Role, establishment: { __typename: 'Establishment', id: string } }> }> } };

export type BlockedUsersQueryVariables = Exact<{ [key: string]: never; }>;


export type BlockedUsersQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', blockedUsers: Array<{ __typename: 'BlockedUser', userId: string, name: string, blockedAt: string }> } };

export type BlockUserMutationVariables = Exact<{
  input: BlockInput;
}>;


export type BlockUserMutation = { __typename: 'Mutation', blockUser: Array<{ __typename: 'BlockedUser', userId: string, name: string, blockedAt: string }> };

export type UnblockUserMutationVariables = Exact<{
  input: BlockInput;
}>;


export type UnblockUserMutation = { __typename: 'Mutation', unblockUser: Array<{ __typename: 'BlockedUser', userId: string, name: string, blockedAt: string }> };

export type ArrangementQueryVariables = Exact<{ [key: string]: never; }>;


export type ArrangementQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', dashboard: { __typename: 'Dashboard', version: number, canUndo: boolean, canRedo: boolean, arrangement: { __typename: 'Arrangement', layers: unknown, changes: unknown } }, catalogue: Array<{ __typename: 'CatalogueEntry', kind: string, placed: boolean, sizes: Array<{ __typename: 'WidgetSize', width: string, height: string }> }> } };

export type ArrangeDashboardMutationVariables = Exact<{
  input: ArrangeDashboardInput;
}>;


export type ArrangeDashboardMutation = { __typename: 'Mutation', arrangeDashboard: { __typename: 'ArrangeDashboardPayload', dashboard: { __typename: 'Dashboard', version: number, canUndo: boolean, canRedo: boolean, arrangement: { __typename: 'Arrangement', layers: unknown, changes: unknown } }, refused: Array<{ __typename: 'ArrangementRefusal', operationId: string, code: ArrangementRefusalCode, slot: string | null }> } };

export type UndoDashboardMutationVariables = Exact<{ [key: string]: never; }>;


export type UndoDashboardMutation = { __typename: 'Mutation', undoDashboard: { __typename: 'ArrangeDashboardPayload', dashboard: { __typename: 'Dashboard', version: number, canUndo: boolean, canRedo: boolean, arrangement: { __typename: 'Arrangement', layers: unknown, changes: unknown } }, refused: Array<{ __typename: 'ArrangementRefusal', operationId: string, code: ArrangementRefusalCode, slot: string | null }> } };

export type RedoDashboardMutationVariables = Exact<{ [key: string]: never; }>;


export type RedoDashboardMutation = { __typename: 'Mutation', redoDashboard: { __typename: 'ArrangeDashboardPayload', dashboard: { __typename: 'Dashboard', version: number, canUndo: boolean, canRedo: boolean, arrangement: { __typename: 'Arrangement', layers: unknown, changes: unknown } }, refused: Array<{ __typename: 'ArrangementRefusal', operationId: string, code: ArrangementRefusalCode, slot: string | null }> } };

export type ResetDashboardMutationVariables = Exact<{ [key: string]: never; }>;


export type ResetDashboardMutation = { __typename: 'Mutation', resetDashboard: { __typename: 'ArrangeDashboardPayload', dashboard: { __typename: 'Dashboard', version: number, canUndo: boolean, canRedo: boolean, arrangement: { __typename: 'Arrangement', layers: unknown, changes: unknown } }, refused: Array<{ __typename: 'ArrangementRefusal', operationId: string, code: ArrangementRefusalCode, slot: string | null }> } };

export type DashboardQueryVariables = Exact<{
  page?: string | null | undefined;
  locale: string;
}>;


export type DashboardQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', dashboard: { __typename: 'Dashboard', version: number, pages: Array<{ __typename: 'DashboardPage', id: string, name: string }>, page: { __typename: 'DashboardPage', id: string, placements: Array<(
          { __typename: 'Placement', id: string, widget:
            | (
              { __typename: 'AccountsToActivateWidget', id: string, kind: string }
              & { ' $fragmentRefs'?: { 'WidgetState_AccountsToActivateWidget_Fragment': WidgetState_AccountsToActivateWidget_Fragment;'AccountsToActivateWidgetFragment': AccountsToActivateWidgetFragment } }
            )
            | (
              { __typename: 'AgendaWidget', id: string, kind: string }
              & { ' $fragmentRefs'?: { 'WidgetState_AgendaWidget_Fragment': WidgetState_AgendaWidget_Fragment;'AgendaWidgetFragment': AgendaWidgetFragment } }
            )
            | (
              { __typename: 'BirthdaysWidget', id: string, kind: string }
              & { ' $fragmentRefs'?: { 'WidgetState_BirthdaysWidget_Fragment': WidgetState_BirthdaysWidget_Fragment;'BirthdaysWidgetFragment': BirthdaysWidgetFragment } }
            )
            | (
              { __typename: 'ChildrenWidget', id: string, kind: string }
              & { ' $fragmentRefs'?: { 'WidgetState_ChildrenWidget_Fragment': WidgetState_ChildrenWidget_Fragment;'ChildrenWidgetFragment': ChildrenWidgetFragment } }
            )
            | (
              { __typename: 'CountdownWidget', id: string, kind: string }
              & { ' $fragmentRefs'?: { 'WidgetState_CountdownWidget_Fragment': WidgetState_CountdownWidget_Fragment;'CountdownWidgetFragment': CountdownWidgetFragment } }
            )
            | (
              { __typename: 'DirectorySearchWidget', id: string, kind: string }
              & { ' $fragmentRefs'?: { 'WidgetState_DirectorySearchWidget_Fragment': WidgetState_DirectorySearchWidget_Fragment;'DirectorySearchWidgetFragment': DirectorySearchWidgetFragment } }
            )
            | (
              { __typename: 'FavouritesWidget', id: string, kind: string }
              & { ' $fragmentRefs'?: { 'WidgetState_FavouritesWidget_Fragment': WidgetState_FavouritesWidget_Fragment;'FavouritesWidgetFragment': FavouritesWidgetFragment } }
            )
            | (
              { __typename: 'FeedWidget', id: string, kind: string }
              & { ' $fragmentRefs'?: { 'WidgetState_FeedWidget_Fragment': WidgetState_FeedWidget_Fragment;'FeedWidgetFragment': FeedWidgetFragment } }
            )
            | (
              { __typename: 'MyClassesWidget', id: string, kind: string }
              & { ' $fragmentRefs'?: { 'WidgetState_MyClassesWidget_Fragment': WidgetState_MyClassesWidget_Fragment;'MyClassesWidgetFragment': MyClassesWidgetFragment } }
            )
            | (
              { __typename: 'NewsWidget', id: string, kind: string }
              & { ' $fragmentRefs'?: { 'WidgetState_NewsWidget_Fragment': WidgetState_NewsWidget_Fragment;'NewsWidgetFragment': NewsWidgetFragment } }
            )
            | (
              { __typename: 'NotesWidget', id: string, kind: string }
              & { ' $fragmentRefs'?: { 'WidgetState_NotesWidget_Fragment': WidgetState_NotesWidget_Fragment;'NotesWidgetFragment': NotesWidgetFragment } }
            )
            | (
              { __typename: 'NoticesToSignWidget', id: string, kind: string }
              & { ' $fragmentRefs'?: { 'WidgetState_NoticesToSignWidget_Fragment': WidgetState_NoticesToSignWidget_Fragment;'NoticesToSignWidgetFragment': NoticesToSignWidgetFragment } }
            )
            | (
              { __typename: 'NotificationsWidget', id: string, kind: string }
              & { ' $fragmentRefs'?: { 'WidgetState_NotificationsWidget_Fragment': WidgetState_NotificationsWidget_Fragment;'NotificationsWidgetFragment': NotificationsWidgetFragment } }
            )
            | (
              { __typename: 'RetiredWidget', id: string, kind: string }
              & { ' $fragmentRefs'?: { 'WidgetState_RetiredWidget_Fragment': WidgetState_RetiredWidget_Fragment } }
            )
            | (
              { __typename: 'SchoolCalendarWidget', id: string, kind: string }
              & { ' $fragmentRefs'?: { 'WidgetState_SchoolCalendarWidget_Fragment': WidgetState_SchoolCalendarWidget_Fragment;'SchoolCalendarWidgetFragment': SchoolCalendarWidgetFragment } }
            )
            | (
              { __typename: 'SchoolContactWidget', id: string, kind: string }
              & { ' $fragmentRefs'?: { 'WidgetState_SchoolContactWidget_Fragment': WidgetState_SchoolContactWidget_Fragment;'SchoolContactWidgetFragment': SchoolContactWidgetFragment } }
            )
            | (
              { __typename: 'ServiceStatusWidget', id: string, kind: string }
              & { ' $fragmentRefs'?: { 'WidgetState_ServiceStatusWidget_Fragment': WidgetState_ServiceStatusWidget_Fragment;'ServiceStatusWidgetFragment': ServiceStatusWidgetFragment } }
            )
            | (
              { __typename: 'ShortcutsWidget', id: string, kind: string }
              & { ' $fragmentRefs'?: { 'WidgetState_ShortcutsWidget_Fragment': WidgetState_ShortcutsWidget_Fragment;'ShortcutsWidgetFragment': ShortcutsWidgetFragment } }
            )
            | (
              { __typename: 'UnreadMessagesWidget', id: string, kind: string }
              & { ' $fragmentRefs'?: { 'WidgetState_UnreadMessagesWidget_Fragment': WidgetState_UnreadMessagesWidget_Fragment;'UnreadMessagesWidgetFragment': UnreadMessagesWidgetFragment } }
            )
           }
          & { ' $fragmentRefs'?: { 'PlacementFrameFragment': PlacementFrameFragment } }
        )> } } } };

export type WidgetAloneQueryVariables = Exact<{
  id: string;
}>;


export type WidgetAloneQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', widget:
      | (
        { __typename: 'AccountsToActivateWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_AccountsToActivateWidget_Fragment': WidgetState_AccountsToActivateWidget_Fragment;'AccountsToActivateWidgetFragment': AccountsToActivateWidgetFragment } }
      )
      | (
        { __typename: 'AgendaWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_AgendaWidget_Fragment': WidgetState_AgendaWidget_Fragment;'AgendaWidgetFragment': AgendaWidgetFragment } }
      )
      | (
        { __typename: 'BirthdaysWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_BirthdaysWidget_Fragment': WidgetState_BirthdaysWidget_Fragment;'BirthdaysWidgetFragment': BirthdaysWidgetFragment } }
      )
      | (
        { __typename: 'ChildrenWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_ChildrenWidget_Fragment': WidgetState_ChildrenWidget_Fragment;'ChildrenWidgetFragment': ChildrenWidgetFragment } }
      )
      | (
        { __typename: 'CountdownWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_CountdownWidget_Fragment': WidgetState_CountdownWidget_Fragment;'CountdownWidgetFragment': CountdownWidgetFragment } }
      )
      | (
        { __typename: 'DirectorySearchWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_DirectorySearchWidget_Fragment': WidgetState_DirectorySearchWidget_Fragment;'DirectorySearchWidgetFragment': DirectorySearchWidgetFragment } }
      )
      | (
        { __typename: 'FavouritesWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_FavouritesWidget_Fragment': WidgetState_FavouritesWidget_Fragment;'FavouritesWidgetFragment': FavouritesWidgetFragment } }
      )
      | (
        { __typename: 'FeedWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_FeedWidget_Fragment': WidgetState_FeedWidget_Fragment;'FeedWidgetFragment': FeedWidgetFragment } }
      )
      | (
        { __typename: 'MyClassesWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_MyClassesWidget_Fragment': WidgetState_MyClassesWidget_Fragment;'MyClassesWidgetFragment': MyClassesWidgetFragment } }
      )
      | (
        { __typename: 'NewsWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_NewsWidget_Fragment': WidgetState_NewsWidget_Fragment;'NewsWidgetFragment': NewsWidgetFragment } }
      )
      | (
        { __typename: 'NotesWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_NotesWidget_Fragment': WidgetState_NotesWidget_Fragment;'NotesWidgetFragment': NotesWidgetFragment } }
      )
      | (
        { __typename: 'NoticesToSignWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_NoticesToSignWidget_Fragment': WidgetState_NoticesToSignWidget_Fragment;'NoticesToSignWidgetFragment': NoticesToSignWidgetFragment } }
      )
      | (
        { __typename: 'NotificationsWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_NotificationsWidget_Fragment': WidgetState_NotificationsWidget_Fragment;'NotificationsWidgetFragment': NotificationsWidgetFragment } }
      )
      | (
        { __typename: 'RetiredWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_RetiredWidget_Fragment': WidgetState_RetiredWidget_Fragment } }
      )
      | (
        { __typename: 'SchoolCalendarWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_SchoolCalendarWidget_Fragment': WidgetState_SchoolCalendarWidget_Fragment;'SchoolCalendarWidgetFragment': SchoolCalendarWidgetFragment } }
      )
      | (
        { __typename: 'SchoolContactWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_SchoolContactWidget_Fragment': WidgetState_SchoolContactWidget_Fragment;'SchoolContactWidgetFragment': SchoolContactWidgetFragment } }
      )
      | (
        { __typename: 'ServiceStatusWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_ServiceStatusWidget_Fragment': WidgetState_ServiceStatusWidget_Fragment;'ServiceStatusWidgetFragment': ServiceStatusWidgetFragment } }
      )
      | (
        { __typename: 'ShortcutsWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_ShortcutsWidget_Fragment': WidgetState_ShortcutsWidget_Fragment;'ShortcutsWidgetFragment': ShortcutsWidgetFragment } }
      )
      | (
        { __typename: 'UnreadMessagesWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_UnreadMessagesWidget_Fragment': WidgetState_UnreadMessagesWidget_Fragment;'UnreadMessagesWidgetFragment': UnreadMessagesWidgetFragment } }
      )
     | null } };

export type WidgetPreviewQueryVariables = Exact<{
  kind: string;
}>;


export type WidgetPreviewQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', widgetPreview:
      | (
        { __typename: 'AccountsToActivateWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_AccountsToActivateWidget_Fragment': WidgetState_AccountsToActivateWidget_Fragment;'AccountsToActivateWidgetFragment': AccountsToActivateWidgetFragment } }
      )
      | (
        { __typename: 'AgendaWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_AgendaWidget_Fragment': WidgetState_AgendaWidget_Fragment;'AgendaWidgetFragment': AgendaWidgetFragment } }
      )
      | (
        { __typename: 'BirthdaysWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_BirthdaysWidget_Fragment': WidgetState_BirthdaysWidget_Fragment;'BirthdaysWidgetFragment': BirthdaysWidgetFragment } }
      )
      | (
        { __typename: 'ChildrenWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_ChildrenWidget_Fragment': WidgetState_ChildrenWidget_Fragment;'ChildrenWidgetFragment': ChildrenWidgetFragment } }
      )
      | (
        { __typename: 'CountdownWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_CountdownWidget_Fragment': WidgetState_CountdownWidget_Fragment;'CountdownWidgetFragment': CountdownWidgetFragment } }
      )
      | (
        { __typename: 'DirectorySearchWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_DirectorySearchWidget_Fragment': WidgetState_DirectorySearchWidget_Fragment;'DirectorySearchWidgetFragment': DirectorySearchWidgetFragment } }
      )
      | (
        { __typename: 'FavouritesWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_FavouritesWidget_Fragment': WidgetState_FavouritesWidget_Fragment;'FavouritesWidgetFragment': FavouritesWidgetFragment } }
      )
      | (
        { __typename: 'FeedWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_FeedWidget_Fragment': WidgetState_FeedWidget_Fragment;'FeedWidgetFragment': FeedWidgetFragment } }
      )
      | (
        { __typename: 'MyClassesWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_MyClassesWidget_Fragment': WidgetState_MyClassesWidget_Fragment;'MyClassesWidgetFragment': MyClassesWidgetFragment } }
      )
      | (
        { __typename: 'NewsWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_NewsWidget_Fragment': WidgetState_NewsWidget_Fragment;'NewsWidgetFragment': NewsWidgetFragment } }
      )
      | (
        { __typename: 'NotesWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_NotesWidget_Fragment': WidgetState_NotesWidget_Fragment;'NotesWidgetFragment': NotesWidgetFragment } }
      )
      | (
        { __typename: 'NoticesToSignWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_NoticesToSignWidget_Fragment': WidgetState_NoticesToSignWidget_Fragment;'NoticesToSignWidgetFragment': NoticesToSignWidgetFragment } }
      )
      | (
        { __typename: 'NotificationsWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_NotificationsWidget_Fragment': WidgetState_NotificationsWidget_Fragment;'NotificationsWidgetFragment': NotificationsWidgetFragment } }
      )
      | (
        { __typename: 'RetiredWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_RetiredWidget_Fragment': WidgetState_RetiredWidget_Fragment } }
      )
      | (
        { __typename: 'SchoolCalendarWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_SchoolCalendarWidget_Fragment': WidgetState_SchoolCalendarWidget_Fragment;'SchoolCalendarWidgetFragment': SchoolCalendarWidgetFragment } }
      )
      | (
        { __typename: 'SchoolContactWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_SchoolContactWidget_Fragment': WidgetState_SchoolContactWidget_Fragment;'SchoolContactWidgetFragment': SchoolContactWidgetFragment } }
      )
      | (
        { __typename: 'ServiceStatusWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_ServiceStatusWidget_Fragment': WidgetState_ServiceStatusWidget_Fragment;'ServiceStatusWidgetFragment': ServiceStatusWidgetFragment } }
      )
      | (
        { __typename: 'ShortcutsWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_ShortcutsWidget_Fragment': WidgetState_ShortcutsWidget_Fragment;'ShortcutsWidgetFragment': ShortcutsWidgetFragment } }
      )
      | (
        { __typename: 'UnreadMessagesWidget', id: string, kind: string }
        & { ' $fragmentRefs'?: { 'WidgetState_UnreadMessagesWidget_Fragment': WidgetState_UnreadMessagesWidget_Fragment;'UnreadMessagesWidgetFragment': UnreadMessagesWidgetFragment } }
      )
     | null } };

export type FamilyQueryVariables = Exact<{ [key: string]: never; }>;


export type FamilyQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', family: { __typename: 'Family', narrowedTo: string | null, children: Array<{ __typename: 'User', id: string, givenName: string }> } | null } };

export type NarrowFamilyMutationVariables = Exact<{
  input: NarrowFamilyInput;
}>;


export type NarrowFamilyMutation = { __typename: 'Mutation', narrowFamily: { __typename: 'Family', narrowedTo: string | null } | null };

export type DashboardHistoryQueryVariables = Exact<{
  after?: string | null | undefined;
  locale: string;
}>;


export type DashboardHistoryQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', dashboardHistory: { __typename: 'DashboardRevisionConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'DashboardRevision', version: number, madeAt: string, cause: DashboardRevisionCause, items: Array<{ __typename: 'DashboardRevisionItem', type: string, kind: string | null, page: string | null, count: number }> }> } } };

export type DashboardAtQueryVariables = Exact<{
  version: number;
  locale: string;
}>;


export type DashboardAtQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', dashboardAt: { __typename: 'Dashboard', pages: Array<{ __typename: 'DashboardPage', id: string, name: string, placements: Array<{ __typename: 'Placement', id: string, kind: string }> }> } | null } };

export type RestoreDashboardMutationVariables = Exact<{
  version: number;
}>;


export type RestoreDashboardMutation = { __typename: 'Mutation', restoreDashboard: { __typename: 'ArrangeDashboardPayload', refused: Array<{ __typename: 'ArrangementRefusal', operationId: string }> } };

export type ImportDashboardMutationVariables = Exact<{
  file: unknown;
}>;


export type ImportDashboardMutation = { __typename: 'Mutation', importDashboard: { __typename: 'ArrangeDashboardPayload', refused: Array<{ __typename: 'ArrangementRefusal', operationId: string, code: ArrangementRefusalCode, slot: string | null }> } };

export type PlacementFrameFragment = { __typename: 'Placement', id: string, kind: string, settings: unknown, size: { __typename: 'WidgetSize', width: string, height: string } } & { ' $fragmentName'?: 'PlacementFrameFragment' };

export type WidgetSettingsQueryVariables = Exact<{
  kind: string;
}>;


export type WidgetSettingsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', widgetSettings: unknown, children: Array<{ __typename: 'StudentRecord', id: string, user: { __typename: 'User', id: string, givenName: string } }>, establishments: Array<{ __typename: 'Establishment', id: string, name: string }> } };

export type ClassQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ClassQuery = { __typename: 'Query', class: { __typename: 'Class', id: string, name: string, viewerCanLayOut: boolean, level: { __typename: 'Level', id: string, name: string } | null, establishment: { __typename: 'Establishment', id: string, name: string }, teachers: { __typename: 'ClassTeacherConnection', nodes: Array<{ __typename: 'ClassTeacher', headTeacher: boolean, subjects: Array<{ __typename: 'Subject', id: string, name: string }>, user: (
          { __typename: 'User', id: string }
          & { ' $fragmentRefs'?: { 'UserCardFragment': UserCardFragment } }
        ) }> }, students: { __typename: 'UserConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<(
        { __typename: 'User', id: string }
        & { ' $fragmentRefs'?: { 'UserCardFragment': UserCardFragment } }
      )> } } | null };

export type DirectoryQueryVariables = Exact<{
  search?: string | null | undefined;
  role?: Role | null | undefined;
  establishmentId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DirectoryQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', establishments: Array<{ __typename: 'Establishment', id: string, name: string }> }, users: { __typename: 'UserConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<(
      { __typename: 'User', id: string }
      & { ' $fragmentRefs'?: { 'UserCardFragment': UserCardFragment;'UserRolesFragment': UserRolesFragment } }
    )> } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { __typename: 'Mutation', resetPassword: { __typename: 'ResetPasswordPayload', login: string, code: string } };

export type UserCardFragment = { __typename: 'User', id: string, displayName: string, initials: string } & { ' $fragmentName'?: 'UserCardFragment' };

export type UserRolesFragment = { __typename: 'User', id: string, sharedMemberships: Array<{ __typename: 'SharedMembership', role: Role, establishment: { __typename: 'Establishment', id: string, name: string }, classes: Array<{ __typename: 'Class', id: string, name: string }> }> } & { ' $fragmentName'?: 'UserRolesFragment' };

export type UserQueryVariables = Exact<{
  id: string;
}>;


export type UserQuery = { __typename: 'Query', user: { __typename: 'User', id: string, displayName: string, viewerCanWriteIn: Array<string>, viewerCanResetPassword: boolean, sharedMemberships: Array<{ __typename: 'SharedMembership', role: Role, establishment: { __typename: 'Establishment', id: string, name: string }, classes: Array<{ __typename: 'Class', id: string, name: string }> }> } | null };

export type LayerPlacesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type LayerPlacesQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', layerPlaces: Array<{ __typename: 'LayerPlace', id: string, kind: LayerPlaceKind, name: string, within: string | null }> } };

export type LayersQueryVariables = Exact<{
  establishmentId?: string | null | undefined;
  territoryId?: string | null | undefined;
  classId?: string | null | undefined;
}>;


export type LayersQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', administeredLayers: Array<{ __typename: 'AdministeredLayer', id: string, name: string, unpublished: boolean, updatedAt: string, updatedBy: string | null, place: { __typename: 'LayerPlace', id: string, kind: LayerPlaceKind, name: string }, audience: { __typename: 'LayerAudience', roles: Array<Role>, classes: Array<{ __typename: 'LayerClass', id: string, name: string }> }, live: { __typename: 'LayerVersion', number: number, publishedAt: string, publishedBy: string | null } | null, scheduled: { __typename: 'LayerVersion', number: number, publishedAt: string } | null }> | null } };

export type LayerQueryVariables = Exact<{
  id: string;
}>;


export type LayerQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', administeredLayer: { __typename: 'AdministeredLayer', id: string, name: string, version: number, draft: unknown, unpublished: boolean, viewerCanDelete: boolean, place: { __typename: 'LayerPlace', id: string, kind: LayerPlaceKind, name: string, within: string | null }, audience: { __typename: 'LayerAudience', roles: Array<Role>, classes: Array<{ __typename: 'LayerClass', id: string, name: string }> }, live: { __typename: 'LayerVersion', number: number, publishedAt: string, publishedBy: string | null } | null, scheduled: { __typename: 'LayerVersion', number: number, publishedAt: string } | null, versions: Array<{ __typename: 'LayerVersion', number: number, publishedAt: string, publishedBy: string | null, withdrawal: boolean, again: number | null, count: number, audience: { __typename: 'LayerAudience', roles: Array<Role>, classes: Array<{ __typename: 'LayerClass', id: string, name: string }> } }> } | null, layerCatalogue: Array<{ __typename: 'CatalogueEntry', kind: string, placed: boolean, sizes: Array<{ __typename: 'WidgetSize', width: string, height: string }> }> } };

export type LayerReachQueryVariables = Exact<{
  establishmentId?: string | null | undefined;
  territoryId?: string | null | undefined;
  classId?: string | null | undefined;
  roles?: Array<Role> | Role | null | undefined;
  classIds?: Array<string> | string | null | undefined;
}>;


export type LayerReachQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', layerReach: number | null } };

export type LayerPreviewQueryVariables = Exact<{
  id: string;
  role: Role;
  classId?: string | null | undefined;
  locale: string;
}>;


export type LayerPreviewQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', administeredLayer: { __typename: 'AdministeredLayer', id: string, preview: { __typename: 'LayerPreview', reached: boolean, pages: Array<{ __typename: 'PreviewPage', id: string, name: string, placements: Array<{ __typename: 'PreviewPlacement', id: string, kind: string, settings: unknown, canMove: boolean, canRemove: boolean, size: { __typename: 'WidgetSize', width: string, height: string }, placedBy: Array<{ __typename: 'LayerSource', kind: LayerKind, id: string, name: string }> }> }> } } | null } };

export type CreateLayerMutationVariables = Exact<{
  input: CreateLayerInput;
}>;


export type CreateLayerMutation = { __typename: 'Mutation', createLayer: { __typename: 'AdministeredLayer', id: string } };

export type SaveLayerDraftMutationVariables = Exact<{
  input: SaveLayerDraftInput;
}>;


export type SaveLayerDraftMutation = { __typename: 'Mutation', saveLayerDraft: { __typename: 'AdministeredLayer', id: string, version: number } };

export type PublishLayerMutationVariables = Exact<{
  input: PublishLayerInput;
}>;


export type PublishLayerMutation = { __typename: 'Mutation', publishLayer: { __typename: 'AdministeredLayer', id: string, version: number } };

export type UnscheduleLayerMutationVariables = Exact<{
  input: LayerInput;
}>;


export type UnscheduleLayerMutation = { __typename: 'Mutation', unscheduleLayer: { __typename: 'AdministeredLayer', id: string, version: number } };

export type WithdrawLayerMutationVariables = Exact<{
  input: LayerInput;
}>;


export type WithdrawLayerMutation = { __typename: 'Mutation', withdrawLayer: { __typename: 'AdministeredLayer', id: string, version: number } };

export type DeleteLayerMutationVariables = Exact<{
  input: LayerInput;
}>;


export type DeleteLayerMutation = { __typename: 'Mutation', deleteLayer: string };

export type ReopenLayerVersionMutationVariables = Exact<{
  input: LayerVersionInput;
}>;


export type ReopenLayerVersionMutation = { __typename: 'Mutation', reopenLayerVersion: { __typename: 'AdministeredLayer', id: string, version: number } };

export type ClassesOfPlaceQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ClassesOfPlaceQuery = { __typename: 'Query', establishment: { __typename: 'Establishment', id: string, classes: { __typename: 'ClassConnection', pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ __typename: 'Class', id: string, name: string, kind: ClassKind }> } } | null };

export type MailAddressQueryVariables = Exact<{ [key: string]: never; }>;


export type MailAddressQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', mailAddress: { __typename: 'OwnMailAddress', address: string | null, bounced: boolean, pending: string | null, viewerCanGive: boolean } } };

export type GiveMailAddressMutationVariables = Exact<{
  address: string;
}>;


export type GiveMailAddressMutation = { __typename: 'Mutation', giveMailAddress: { __typename: 'OwnMailAddress', address: string | null, bounced: boolean, pending: string | null, viewerCanGive: boolean } };

export type VerifyMailAddressMutationVariables = Exact<{
  code: string;
}>;


export type VerifyMailAddressMutation = { __typename: 'Mutation', verifyMailAddress: { __typename: 'OwnMailAddress', address: string | null, bounced: boolean, pending: string | null, viewerCanGive: boolean } };

export type ForgetMailAddressMutationVariables = Exact<{ [key: string]: never; }>;


export type ForgetMailAddressMutation = { __typename: 'Mutation', forgetMailAddress: { __typename: 'OwnMailAddress', address: string | null, bounced: boolean, pending: string | null, viewerCanGive: boolean } };

export type MailboxesQueryVariables = Exact<{ [key: string]: never; }>;


export type MailboxesQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, mailboxes: Array<{ __typename: 'Mailbox', id: string, name: string, isOwn: boolean, unreadCount: number, folders: Array<{ __typename: 'MailboxFolder', id: string, name: string, unreadCount: number }> }>, family: { __typename: 'Family', children: Array<{ __typename: 'User', id: string, givenName: string }> } | null } };

export type ConversationsQueryVariables = Exact<{
  mailboxId?: string | null | undefined;
  box?: MailboxBox | null | undefined;
  folderId?: string | null | undefined;
  starred?: boolean | null | undefined;
  unread?: boolean | null | undefined;
  childId?: string | null | undefined;
  text?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ConversationsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, conversations: { __typename: 'ConversationConnection', pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ __typename: 'Conversation', id: string, subject: string, lastAt: string, scheduledFor: string | null, unread: boolean, starred: boolean, box: MailboxBox, folderId: string | null, participantCount: number, excerpt: string, hasAttachments: boolean, messageCount: number, urgent: boolean, establishment: { __typename: 'Establishment', id: string, name: string } | null, aboutChildren: Array<{ __typename: 'User', id: string, givenName: string }>, participants: Array<{ __typename: 'Correspondent', id: string, kind: CorrespondentKind, name: string, initials: string }>, sentTo: Array<{ __typename: 'DraftRecipient', kind: RecipientKind, id: string, name: string }> }> } } };

export type DraftsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DraftsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, drafts: { __typename: 'DraftConnection', pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ __typename: 'Draft', id: string, subject: string, excerpt: string, inReplyTo: string | null, updatedAt: string, recipients: Array<{ __typename: 'DraftRecipient', id: string, name: string }> }> } } };

export type MoveConversationsMutationVariables = Exact<{
  input: MoveConversationsInput;
}>;


export type MoveConversationsMutation = { __typename: 'Mutation', moveConversations: Array<{ __typename: 'Conversation', id: string, box: MailboxBox, folderId: string | null }> };

export type MarkConversationsMutationVariables = Exact<{
  input: MarkConversationsInput;
}>;


export type MarkConversationsMutation = { __typename: 'Mutation', markConversations: Array<{ __typename: 'Conversation', id: string, unread: boolean, starred: boolean }> };

export type CallListQueryVariables = Exact<{
  messageId: string;
  after?: string | null | undefined;
}>;


export type CallListQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, callList: { __typename: 'CallListEntryConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ __typename: 'CallListEntry', deliveredAt: string | null, correspondent: { __typename: 'Correspondent', id: string, name: string }, children: Array<{ __typename: 'User', id: string, displayName: string }>, numbers: Array<{ __typename: 'CallListNumber', id: string, kind: string, value: string }> }> } | null } };

export type ConversationQueryVariables = Exact<{
  id: string;
  mailboxId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ConversationQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, conversation: { __typename: 'Conversation', id: string, subject: string, unread: boolean, starred: boolean, box: MailboxBox, folderId: string | null, viewerCanReply: boolean, viewerCanReplyToAll: boolean, messageCount: number, establishment: { __typename: 'Establishment', id: string, name: string } | null, aboutChildren: Array<{ __typename: 'User', id: string, givenName: string }>, answerDraft: { __typename: 'Draft', id: string, replyToAll: boolean } | null, messages: { __typename: 'MessageConnection', pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ __typename: 'Message', id: string, conversationId: string, subject: string, body: unknown, excerpt: string, sentAt: string, deliverAt: string, scheduled: boolean, state: MessageState, urgentCause: UrgentCause | null, privateCopies: boolean, isMine: boolean, read: boolean, recipientCount: number, deliveredCount: number, readCount: number | null, recalledAt: string | null, viewerCanRecall: boolean, recallUntil: string | null, viewerCanReschedule: boolean, from: { __typename: 'Correspondent', id: string, kind: CorrespondentKind, name: string, initials: string, role: Role | null, detail: string | null }, writtenBy: { __typename: 'User', id: string, displayName: string } | null, attachments: Array<{ __typename: 'FileCard', id: string, name: string, mediaType: string, size: number, url: string, previewUrl: string | null, thumbnailUrl: string | null, width: number | null, height: number | null, alt: string | null }>, recipients: { __typename: 'MessageRecipientConnection', nodes: Array<{ __typename: 'MessageRecipient', correspondent: { __typename: 'Correspondent', id: string, name: string } }> } }> } } | null } };

export type RecallMessageMutationVariables = Exact<{
  input: MessageInput;
}>;


export type RecallMessageMutation = { __typename: 'Mutation', recallMessage: { __typename: 'Message', id: string, state: MessageState, body: unknown, excerpt: string, recalledAt: string | null, viewerCanRecall: boolean } };

export type CancelScheduledMessageMutationVariables = Exact<{
  input: MessageInput;
}>;


export type CancelScheduledMessageMutation = { __typename: 'Mutation', cancelScheduledMessage: { __typename: 'Draft', id: string } };

export type RescheduleMessageMutationVariables = Exact<{
  input: RescheduleMessageInput;
}>;


export type RescheduleMessageMutation = { __typename: 'Mutation', rescheduleMessage: { __typename: 'Message', id: string, state: MessageState, deliverAt: string, scheduled: boolean, viewerCanReschedule: boolean } };

export type MessageRecipientsQueryVariables = Exact<{
  id: string;
  conversationId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type MessageRecipientsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, message: { __typename: 'Message', id: string, isMine: boolean, recipients: { __typename: 'MessageRecipientConnection', pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ __typename: 'MessageRecipient', deliveredAt: string | null, readAt: string | null, correspondent: { __typename: 'Correspondent', id: string, kind: CorrespondentKind, name: string, detail: string | null } }> } } | null } };

export type ConversationOfMessageQueryVariables = Exact<{
  messageId: string;
}>;


export type ConversationOfMessageQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, conversationOfMessage: { __typename: 'Conversation', id: string, mailboxId: string } | null } };

export type MailSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MailSettingsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, signature: unknown, mailboxes: Array<{ __typename: 'Mailbox', id: string, name: string, isOwn: boolean, folders: Array<{ __typename: 'MailboxFolder', id: string, name: string, unreadCount: number }> }>, writingPlaces: Array<{ __typename: 'WritingPlace', establishment: { __typename: 'Establishment', id: string, name: string } }> } };

export type CreateFolderMutationVariables = Exact<{
  input: CreateFolderInput;
}>;


export type CreateFolderMutation = { __typename: 'Mutation', createFolder: { __typename: 'Mailbox', id: string, folders: Array<{ __typename: 'MailboxFolder', id: string, name: string, unreadCount: number }> } };

export type RenameFolderMutationVariables = Exact<{
  input: RenameFolderInput;
}>;


export type RenameFolderMutation = { __typename: 'Mutation', renameFolder: { __typename: 'Mailbox', id: string, folders: Array<{ __typename: 'MailboxFolder', id: string, name: string, unreadCount: number }> } };

export type RemoveFolderMutationVariables = Exact<{
  input: FolderInput;
}>;


export type RemoveFolderMutation = { __typename: 'Mutation', removeFolder: { __typename: 'Mailbox', id: string, folders: Array<{ __typename: 'MailboxFolder', id: string, name: string, unreadCount: number }> } };

export type SetSignatureMutationVariables = Exact<{
  input: SetSignatureInput;
}>;


export type SetSignatureMutation = { __typename: 'Mutation', setSignature: unknown };

export type MessagingSettingsQueryVariables = Exact<{
  establishmentId: string;
}>;


export type MessagingSettingsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, messagingSettings: { __typename: 'MessagingSettings', establishmentId: string, recallMinutes: number, readStateOfFamilies: boolean, readStateToFamilies: boolean, viewerCanChange: boolean } | null } };

export type SetMessagingSettingsMutationVariables = Exact<{
  input: SetMessagingSettingsInput;
}>;


export type SetMessagingSettingsMutation = { __typename: 'Mutation', setMessagingSettings: { __typename: 'MessagingSettings', establishmentId: string, recallMinutes: number, readStateOfFamilies: boolean, readStateToFamilies: boolean, viewerCanChange: boolean } };

export type WritingPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type WritingPlacesQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, writingPlaces: Array<{ __typename: 'WritingPlace', writesToGroups: boolean, establishment: { __typename: 'Establishment', id: string, name: string }, senders: Array<{ __typename: 'SharedSender', id: string, name: string }>, children: Array<{ __typename: 'User', id: string, givenName: string }> }> } };

export type FindRecipientsQueryVariables = Exact<{
  establishmentId: string;
  senderId?: string | null | undefined;
  text: string;
  locale: string;
}>;


export type FindRecipientsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, findRecipients: Array<{ __typename: 'RecipientSuggestion', kind: RecipientKind, id: string, name: string, detail: string, count: number }> | null } };

export type DraftQueryVariables = Exact<{
  id: string;
}>;


export type DraftQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, draft: { __typename: 'Draft', id: string, subject: string, body: unknown, establishmentId: string | null, senderId: string | null, aboutChildId: string | null, privateCopies: boolean | null, urgentCause: UrgentCause | null, scheduledAt: string | null, inReplyTo: string | null, replyToAll: boolean, forwardOf: string | null, version: number, updatedAt: string, recipients: Array<{ __typename: 'DraftRecipient', kind: RecipientKind, id: string, name: string, detail: string | null }>, attachments: Array<{ __typename: 'FileCard', id: string, name: string, mediaType: string, size: number, thumbnailUrl: string | null }> } | null } };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { __typename: 'Mutation', saveDraft: { __typename: 'Draft', id: string, version: number, updatedAt: string } };

export type DiscardDraftMutationVariables = Exact<{
  id: string;
}>;


export type DiscardDraftMutation = { __typename: 'Mutation', discardDraft: string };

export type SendingPreviewQueryVariables = Exact<{
  input: SendingInput;
}>;


export type SendingPreviewQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, sendingPreview: { __typename: 'SendingPreview', recipientCount: number, privateCopies: boolean, canShare: boolean, deliverAt: string, waitsForOpening: boolean, viewerCanSendUrgent: boolean, recallMinutes: number } | null } };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { __typename: 'Mutation', sendMessage: { __typename: 'Message', id: string, state: MessageState, deliverAt: string, recipientCount: number, viewerCanRecall: boolean, viewerCanReschedule: boolean } };

export type ReplyToMessageMutationVariables = Exact<{
  input: ReplyToMessageInput;
}>;


export type ReplyToMessageMutation = { __typename: 'Mutation', replyToMessage: { __typename: 'Message', id: string, state: MessageState, deliverAt: string, recipientCount: number, viewerCanRecall: boolean, viewerCanReschedule: boolean } };

export type SignatureQueryVariables = Exact<{ [key: string]: never; }>;


export type SignatureQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, signature: unknown } };

export type ForwardedMessageQueryVariables = Exact<{
  id: string;
}>;


export type ForwardedMessageQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, message: { __typename: 'Message', id: string, subject: string, body: unknown, sentAt: string, from: { __typename: 'Correspondent', id: string, name: string }, attachments: Array<{ __typename: 'FileCard', id: string, name: string, mediaType: string, size: number, thumbnailUrl: string | null }> } | null } };

export type RecipientQueryVariables = Exact<{
  establishmentId: string;
  kind: RecipientKind;
  id: string;
  locale: string;
}>;


export type RecipientQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, recipient: { __typename: 'RecipientSuggestion', kind: RecipientKind, id: string, name: string, detail: string, count: number } | null } };

export type IncidentsQueryVariables = Exact<{ [key: string]: never; }>;


export type IncidentsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', incidents: Array<{ __typename: 'Incident', id: string, establishmentId: string, establishmentName: string, reason: string, endsAt: string, viewerCanEnd: boolean }> } };

export type ContainedPlacesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type ContainedPlacesQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', containedPlaces: Array<{ __typename: 'ContainedPlace', establishmentId: string, name: string, incident: { __typename: 'Incident', id: string, reason: string, startedAt: string, endsAt: string } | null }> } };

export type StartIncidentMutationVariables = Exact<{
  input: StartIncidentInput;
}>;


export type StartIncidentMutation = { __typename: 'Mutation', startIncident: Array<{ __typename: 'Incident', id: string }> };

export type EndIncidentMutationVariables = Exact<{
  input: EndIncidentInput;
}>;


export type EndIncidentMutation = { __typename: 'Mutation', endIncident: Array<{ __typename: 'Incident', id: string }> };

export type ReportQueueQueryVariables = Exact<{
  state: ReportState;
  after?: string | null | undefined;
}>;


export type ReportQueueQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', reportQueue: { __typename: 'ReportConnection', totalCount: number, nodes: Array<{ __typename: 'Report', id: string, kind: string, reason: ReportReason, createdAt: string, establishmentId: string, establishmentName: string, aboutLeader: boolean, reporterName: string, reportedId: string | null, reportedName: string | null, reportedIsPupil: boolean, reportedIsSuspended: boolean, outcome: ReportOutcome | null, closedAt: string | null, closedByName: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

export type OpenReportMutationVariables = Exact<{
  input: OpenReportInput;
}>;


export type OpenReportMutation = { __typename: 'Mutation', openReport: { __typename: 'OpenedReport', id: string, excerpt: string, comment: string } };

export type CloseReportMutationVariables = Exact<{
  input: CloseReportInput;
}>;


export type CloseReportMutation = { __typename: 'Mutation', closeReport: { __typename: 'OpenedReport', id: string } };

export type ReportMutationVariables = Exact<{
  input: ReportInput;
}>;


export type ReportMutation = { __typename: 'Mutation', report: Array<{ __typename: 'OwnReport', id: string }> };

export type OwnReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnReportsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', ownReports: Array<{ __typename: 'OwnReport', id: string, kind: string, reason: ReportReason, createdAt: string, state: ReportState, outcome: ReportOutcome | null, note: string | null }>, writingPauses: Array<{ __typename: 'WritingPause', id: string, userId: string, name: string, establishmentName: string, reason: string, until: string }> } };

export type JudgedPausesQueryVariables = Exact<{ [key: string]: never; }>;


export type JudgedPausesQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', judgedWritingPauses: Array<{ __typename: 'WritingPause', id: string, userId: string, name: string, establishmentName: string, reason: string, until: string }> } };

export type PauseWritingMutationVariables = Exact<{
  input: PauseWritingInput;
}>;


export type PauseWritingMutation = { __typename: 'Mutation', pauseWriting: Array<{ __typename: 'WritingPause', id: string }> };

export type LiftWritingPauseMutationVariables = Exact<{
  input: LiftPauseInput;
}>;


export type LiftWritingPauseMutation = { __typename: 'Mutation', liftWritingPause: Array<{ __typename: 'WritingPause', id: string }> };

export type SuspendAccountMutationVariables = Exact<{
  input: SuspendAccountInput;
}>;


export type SuspendAccountMutation = { __typename: 'Mutation', suspendAccount: { __typename: 'SuspensionResult', withdrawn: number } };

export type RestoreAccountMutationVariables = Exact<{
  input: RestoreAccountInput;
}>;


export type RestoreAccountMutation = { __typename: 'Mutation', restoreAccount: boolean };

export type NewsCommentsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type NewsCommentsQuery = { __typename: 'Query', news: { __typename: 'News', id: string, takesComments: boolean, viewerCanComment: boolean, viewerCanSwitchComments: boolean, comments: { __typename: 'NewsCommentConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ __typename: 'NewsComment', id: string, text: string, createdAt: string, authorRole: Role | null, isMine: boolean, viewerCanRemove: boolean, author: { __typename: 'User', id: string, displayName: string, initials: string } | null }> } } | null };

export type AddNewsCommentMutationVariables = Exact<{
  input: AddNewsCommentInput;
}>;


export type AddNewsCommentMutation = { __typename: 'Mutation', addNewsComment: { __typename: 'NewsComment', id: string } };

export type RemoveNewsCommentMutationVariables = Exact<{
  input: RemoveNewsCommentInput;
}>;


export type RemoveNewsCommentMutation = { __typename: 'Mutation', removeNewsComment: { __typename: 'News', id: string } };

export type SetNewsCommentsMutationVariables = Exact<{
  input: SetNewsCommentsInput;
}>;


export type SetNewsCommentsMutation = { __typename: 'Mutation', setNewsComments: { __typename: 'News', id: string, takesComments: boolean, viewerCanComment: boolean } };

export type NewsListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NewsListQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', newsPlaces: Array<{ __typename: 'NewsPlaceType', id: string }>, newsProposalPlaces: Array<{ __typename: 'NewsProposalPlace', establishmentId: string }>, newsProposals: { __typename: 'NewsProposalConnection', totalCount: number }, news: { __typename: 'NewsConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ __typename: 'News', id: string, title: string, excerpt: string, sender: string, signedBy: string | null, pinned: boolean, publishedAt: string }> } } };

export type NewsPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type NewsPlacesQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', newsPlaces: Array<{ __typename: 'NewsPlaceType', id: string, kind: NewsPlaceKind, name: string }> } };

export type NewsQueryVariables = Exact<{
  id: string;
}>;


export type NewsQuery = { __typename: 'Query', news: { __typename: 'News', id: string, title: string, body: unknown, sender: string, signedBy: string | null, pinned: boolean, takesComments: boolean, publishedAt: string, expiresAt: string | null, withdrawn: boolean, version: number, readCount: number | null, viewerCanEdit: boolean, images: Array<{ __typename: 'FileCard', id: string, url: string, previewUrl: string | null, width: number | null, height: number | null }> } | null };

export type PublishNewsMutationVariables = Exact<{
  input: PublishNewsInput;
}>;


export type PublishNewsMutation = { __typename: 'Mutation', publishNews: { __typename: 'News', id: string } };

export type UpdateNewsMutationVariables = Exact<{
  input: UpdateNewsInput;
}>;


export type UpdateNewsMutation = { __typename: 'Mutation', updateNews: { __typename: 'News', id: string, title: string, body: unknown, signedBy: string | null, pinned: boolean, takesComments: boolean, expiresAt: string | null, version: number } };

export type WithdrawNewsMutationVariables = Exact<{
  input: WithdrawNewsInput;
}>;


export type WithdrawNewsMutation = { __typename: 'Mutation', withdrawNews: { __typename: 'News', id: string, withdrawn: boolean, version: number } };

export type MarkNewsReadMutationVariables = Exact<{
  input: MarkNewsReadInput;
}>;


export type MarkNewsReadMutation = { __typename: 'Mutation', markNewsRead: { __typename: 'News', id: string } };

export type NewsWritingQueryVariables = Exact<{ [key: string]: never; }>;


export type NewsWritingQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', newsPlaces: Array<{ __typename: 'NewsPlaceType', id: string, kind: NewsPlaceKind, name: string }>, newsProposalPlaces: Array<{ __typename: 'NewsProposalPlace', establishmentId: string, name: string, toAll: boolean, classes: Array<{ __typename: 'NewsProposalClass', id: string, name: string }> }> } };

export type NewsProposalsQueryVariables = Exact<{
  toDecide: boolean;
  after?: string | null | undefined;
}>;


export type NewsProposalsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', newsProposals: { __typename: 'NewsProposalConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ __typename: 'NewsProposal', id: string, title: string, excerpt: string, sender: string, state: NewsProposalState, createdAt: string, author: { __typename: 'User', id: string, displayName: string } | null }> } } };

export type NewsProposalQueryVariables = Exact<{
  id: string;
}>;


export type NewsProposalQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', newsProposal: { __typename: 'NewsProposal', id: string, title: string, body: unknown, sender: string, signedBy: string | null, takesComments: boolean, expiresAt: string | null, roles: Array<Role>, classNames: Array<string>, state: NewsProposalState, word: string | null, createdAt: string, newsId: string | null, version: number, isMine: boolean, viewerCanChange: boolean, viewerCanDecide: boolean, viewerCanWithdraw: boolean, images: Array<{ __typename: 'FileCard', id: string, url: string, previewUrl: string | null, width: number | null, height: number | null }>, author: { __typename: 'User', id: string, displayName: string } | null } | null } };

export type ProposeNewsMutationVariables = Exact<{
  input: ProposeNewsInput;
}>;


export type ProposeNewsMutation = { __typename: 'Mutation', proposeNews: { __typename: 'NewsProposal', id: string } };

export type UpdateNewsProposalMutationVariables = Exact<{
  input: UpdateNewsProposalInput;
}>;


export type UpdateNewsProposalMutation = { __typename: 'Mutation', updateNewsProposal: { __typename: 'NewsProposal', id: string, title: string, body: unknown, signedBy: string | null, takesComments: boolean, expiresAt: string | null, version: number } };

export type DecideNewsProposalMutationVariables = Exact<{
  input: DecideNewsProposalInput;
}>;


export type DecideNewsProposalMutation = { __typename: 'Mutation', decideNewsProposal: { __typename: 'NewsProposal', id: string, state: NewsProposalState, word: string | null, newsId: string | null, version: number, viewerCanChange: boolean, viewerCanDecide: boolean, viewerCanWithdraw: boolean } };

export type WithdrawNewsProposalMutationVariables = Exact<{
  input: WithdrawNewsProposalInput;
}>;


export type WithdrawNewsProposalMutation = { __typename: 'Mutation', withdrawNewsProposal: { __typename: 'NewsProposal', id: string, state: NewsProposalState, version: number, viewerCanChange: boolean, viewerCanDecide: boolean, viewerCanWithdraw: boolean } };

export type NewsWritersQueryVariables = Exact<{
  establishmentId: string;
}>;


export type NewsWritersQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', newsWriters: Array<{ __typename: 'User', id: string, displayName: string }> | null } };

export type SetNewsWriterMutationVariables = Exact<{
  input: SetNewsWriterInput;
}>;


export type SetNewsWriterMutation = { __typename: 'Mutation', setNewsWriter: Array<{ __typename: 'User', id: string, displayName: string }> };

export type NoticeListQueryVariables = Exact<{
  after?: string | null | undefined;
  childId?: string | null | undefined;
}>;


export type NoticeListQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', family: { __typename: 'Family', children: Array<{ __typename: 'User', id: string, givenName: string }> } | null, noticePlaces: Array<{ __typename: 'NoticePlace', establishmentId: string }>, toSign: { __typename: 'NoticeConnection', totalCount: number }, notices: { __typename: 'NoticeConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ __typename: 'Notice', id: string, title: string, sender: string, establishmentName: string, createdAt: string, dueOn: string | null, open: boolean, aside: boolean, toSign: boolean, children: Array<{ __typename: 'NoticeChild', viewerCanSign: boolean, child: { __typename: 'User', id: string, givenName: string }, answer: { __typename: 'OwnNoticeAnswer', id: string, agrees: boolean } | null }> }> } } };

export type NoticeQueryVariables = Exact<{
  id: string;
}>;


export type NoticeQuery = { __typename: 'Query', notice: { __typename: 'Notice', id: string, title: string, body: unknown, sender: string, signedBy: string | null, establishmentId: string, establishmentName: string, createdAt: string, wants: NoticeWants, question: string | null, choices: Array<string>, signers: NoticeSigners, dueOn: string | null, closesOn: string | null, open: boolean, aside: boolean, toSign: boolean, replacedById: string | null, version: number, viewerFollows: boolean, viewerCanKeep: boolean, viewerCanEdit: boolean, attachments: Array<{ __typename: 'FileCard', id: string, name: string, mediaType: string, size: number, url: string, previewUrl: string | null, thumbnailUrl: string | null, width: number | null, height: number | null, alt: string | null }>, children: Array<{ __typename: 'NoticeChild', viewerCanSign: boolean, child: { __typename: 'User', id: string, displayName: string, givenName: string, initials: string }, answer: { __typename: 'OwnNoticeAnswer', id: string, agrees: boolean, answer: string | null, comment: string | null, answeredAt: string, onPaper: boolean } | null }> } | null };

export type SignNoticeMutationVariables = Exact<{
  input: SignNoticeInput;
}>;


export type SignNoticeMutation = { __typename: 'Mutation', signNotice: { __typename: 'Notice', id: string, toSign: boolean, aside: boolean, children: Array<{ __typename: 'NoticeChild', viewerCanSign: boolean, child: { __typename: 'User', id: string }, answer: { __typename: 'OwnNoticeAnswer', id: string, agrees: boolean, answer: string | null, comment: string | null, answeredAt: string, onPaper: boolean } | null }> } };

export type SetNoticeAsideMutationVariables = Exact<{
  input: SetNoticeAsideInput;
}>;


export type SetNoticeAsideMutation = { __typename: 'Mutation', setNoticeAside: { __typename: 'Notice', id: string, toSign: boolean, aside: boolean } };

export type FollowedNoticesQueryVariables = Exact<{
  after?: string | null | undefined;
  mine: boolean;
}>;


export type FollowedNoticesQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', followedNotices: { __typename: 'FollowedNoticeConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ __typename: 'FollowedNotice', id: string, title: string, sender: string, establishmentName: string, isMine: boolean, dueOn: string | null, open: boolean, createdAt: string, progress: { __typename: 'NoticeProgress', total: number, answered: number, disagreeing: number, nobody: number } }> } } };

export type NoticePlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticePlacesQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', noticePlaces: Array<{ __typename: 'NoticePlace', establishmentId: string, name: string, classes: Array<{ __typename: 'Class', id: string, name: string, kind: ClassKind }> }> } };

export type NoticePupilsQueryVariables = Exact<{
  classId: string;
  after?: string | null | undefined;
}>;


export type NoticePupilsQuery = { __typename: 'Query', class: { __typename: 'Class', id: string, students: { __typename: 'UserConnection', nodes: Array<{ __typename: 'User', id: string, displayName: string }> } } | null };

export type PublishNoticeMutationVariables = Exact<{
  input: PublishNoticeInput;
}>;


export type PublishNoticeMutation = { __typename: 'Mutation', publishNotice: { __typename: 'Notice', id: string } };

export type UpdateNoticeMutationVariables = Exact<{
  input: UpdateNoticeInput;
}>;


export type UpdateNoticeMutation = { __typename: 'Mutation', updateNotice: { __typename: 'Notice', id: string, version: number, title: string, body: unknown } };

export type CloseNoticeMutationVariables = Exact<{
  input: CloseNoticeInput;
}>;


export type CloseNoticeMutation = { __typename: 'Mutation', closeNotice: { __typename: 'Notice', id: string, open: boolean, version: number, viewerCanEdit: boolean } };

export type NoticeFollowUpQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  filter?: NoticeRowFilter | null | undefined;
  first: number;
}>;


export type NoticeFollowUpQuery = { __typename: 'Query', notice: { __typename: 'Notice', id: string, progress: { __typename: 'NoticeProgress', total: number, answered: number, disagreeing: number, nobody: number } | null, reminders: Array<{ __typename: 'NoticeReminder', id: string, at: string, automatic: boolean }> | null, followUp: { __typename: 'NoticeFollowUpRowConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ __typename: 'NoticeFollowUpRow', className: string | null, state: NoticeChildState, disagrees: boolean, child: { __typename: 'User', id: string, displayName: string }, waitingFor: Array<{ __typename: 'User', id: string, displayName: string }>, signers: Array<{ __typename: 'User', id: string, displayName: string }>, answers: Array<{ __typename: 'GivenNoticeAnswer', id: string, agrees: boolean, answer: string | null, comment: string | null, answeredAt: string, onPaper: boolean, replacedAt: string | null, signer: { __typename: 'User', id: string, displayName: string } | null, recordedBy: { __typename: 'User', id: string, displayName: string } | null }> }> } | null } | null };

export type RecordPaperAnswerMutationVariables = Exact<{
  input: RecordPaperAnswerInput;
}>;


export type RecordPaperAnswerMutation = { __typename: 'Mutation', recordPaperAnswer: { __typename: 'Notice', id: string } };

export type RemindOfNoticeMutationVariables = Exact<{
  input: RemindOfNoticeInput;
}>;


export type RemindOfNoticeMutation = { __typename: 'Mutation', remindOfNotice: { __typename: 'RemindedOfNotice', reached: number } };

export type NotificationsQueryVariables = Exact<{
  after?: string | null | undefined;
  locale: string;
}>;


export type NotificationsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', unreadNotificationCount: number, notifications: { __typename: 'NotificationConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ __typename: 'Notification', id: string, title: string, address: string, establishmentName: string | null, createdAt: string, read: boolean }> } } };

export type UnreadNotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNotificationsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', unreadNotificationCount: number } };

export type MarkNotificationsReadMutationVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
}>;


export type MarkNotificationsReadMutation = { __typename: 'Mutation', markNotificationsRead: number };

export type NotificationSettingsQueryVariables = Exact<{
  locale: string;
}>;


export type NotificationSettingsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', pushKey: string, pushDeviceCount: number, pushesHere: boolean, notificationSettings: Array<{ __typename: 'NotificationSetting', kind: string, label: string, screen: NotificationPace, email: NotificationPace, push: NotificationPace }>, mailAddress: { __typename: 'OwnMailAddress', address: string | null, bounced: boolean, viewerCanGive: boolean }, quietHours: { __typename: 'QuietHours', opensAt: string, closesAt: string, weekends: boolean, holidays: boolean } | null } };

export type WakingQueryVariables = Exact<{ [key: string]: never; }>;


export type WakingQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', pushKey: string, pushesHere: boolean } };

export type SetNotificationSettingMutationVariables = Exact<{
  input: NotificationSettingInput;
}>;


export type SetNotificationSettingMutation = { __typename: 'Mutation', setNotificationSetting: Array<{ __typename: 'NotificationSetting', kind: string, screen: NotificationPace, email: NotificationPace, push: NotificationPace }> };

export type AddPushDeviceMutationVariables = Exact<{
  input: PushDeviceInput;
}>;


export type AddPushDeviceMutation = { __typename: 'Mutation', addPushDevice: number };

export type RemovePushDeviceMutationVariables = Exact<{
  endpoint: string;
}>;


export type RemovePushDeviceMutation = { __typename: 'Mutation', removePushDevice: number };

export type UnreadCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadCountsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, mailboxes: Array<{ __typename: 'Mailbox', id: string, unreadCount: number }> } };

export type LandingPagesQueryVariables = Exact<{
  locale: string;
}>;


export type LandingPagesQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, dashboard: { __typename: 'Dashboard', pages: Array<{ __typename: 'DashboardPage', id: string, name: string }> } } };

export type SetPreferencesMutationVariables = Exact<{
  input: PreferencesInput;
}>;


export type SetPreferencesMutation = { __typename: 'Mutation', setPreferences: { __typename: 'Preferences', theme: string | null, contrast: string | null, font: string | null, textSize: string | null, spacing: string | null, motion: string | null, locale: string | null, landing: string | null } };

export type QuietHoursQueryVariables = Exact<{ [key: string]: never; }>;


export type QuietHoursQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', quietHours: { __typename: 'QuietHours', opensAt: string, closesAt: string, weekends: boolean, holidays: boolean, opensNextAt: string } | null, schoolQuietHours: Array<{ __typename: 'SchoolQuietHours', establishmentId: string, name: string, opensAt: string, closesAt: string, weekends: boolean, holidays: boolean, timeZone: string, opensNextAt: string, viewerCanSet: boolean }> } };

export type SetQuietHoursMutationVariables = Exact<{
  input?: QuietHoursInput | null | undefined;
}>;


export type SetQuietHoursMutation = { __typename: 'Mutation', setQuietHours: { __typename: 'QuietHours', opensAt: string, closesAt: string, weekends: boolean, holidays: boolean, opensNextAt: string } | null };

export type SetSchoolQuietHoursMutationVariables = Exact<{
  establishmentId: string;
  input: QuietHoursInput;
}>;


export type SetSchoolQuietHoursMutation = { __typename: 'Mutation', setSchoolQuietHours: Array<{ __typename: 'SchoolQuietHours', establishmentId: string }> };

export type FactsSubscriptionVariables = Exact<{
  missedFor: number;
}>;


export type FactsSubscription = { facts: { __typename: 'FactType', kind: FactKind, ids: Array<string>, version: number | null } };

type WidgetState_AccountsToActivateWidget_Fragment = { __typename: 'AccountsToActivateWidget', id: string, failure: { __typename: 'WidgetFailure', code: WidgetFailureCode, retryable: boolean } | null } & { ' $fragmentName'?: 'WidgetState_AccountsToActivateWidget_Fragment' };

type WidgetState_AgendaWidget_Fragment = { __typename: 'AgendaWidget', id: string, failure: { __typename: 'WidgetFailure', code: WidgetFailureCode, retryable: boolean } | null } & { ' $fragmentName'?: 'WidgetState_AgendaWidget_Fragment' };

type WidgetState_BirthdaysWidget_Fragment = { __typename: 'BirthdaysWidget', id: string, failure: { __typename: 'WidgetFailure', code: WidgetFailureCode, retryable: boolean } | null } & { ' $fragmentName'?: 'WidgetState_BirthdaysWidget_Fragment' };

type WidgetState_ChildrenWidget_Fragment = { __typename: 'ChildrenWidget', id: string, failure: { __typename: 'WidgetFailure', code: WidgetFailureCode, retryable: boolean } | null } & { ' $fragmentName'?: 'WidgetState_ChildrenWidget_Fragment' };

type WidgetState_CountdownWidget_Fragment = { __typename: 'CountdownWidget', id: string, failure: { __typename: 'WidgetFailure', code: WidgetFailureCode, retryable: boolean } | null } & { ' $fragmentName'?: 'WidgetState_CountdownWidget_Fragment' };

type WidgetState_DirectorySearchWidget_Fragment = { __typename: 'DirectorySearchWidget', id: string, failure: { __typename: 'WidgetFailure', code: WidgetFailureCode, retryable: boolean } | null } & { ' $fragmentName'?: 'WidgetState_DirectorySearchWidget_Fragment' };

type WidgetState_FavouritesWidget_Fragment = { __typename: 'FavouritesWidget', id: string, failure: { __typename: 'WidgetFailure', code: WidgetFailureCode, retryable: boolean } | null } & { ' $fragmentName'?: 'WidgetState_FavouritesWidget_Fragment' };

type WidgetState_FeedWidget_Fragment = { __typename: 'FeedWidget', id: string, failure: { __typename: 'WidgetFailure', code: WidgetFailureCode, retryable: boolean } | null } & { ' $fragmentName'?: 'WidgetState_FeedWidget_Fragment' };

type WidgetState_MyClassesWidget_Fragment = { __typename: 'MyClassesWidget', id: string, failure: { __typename: 'WidgetFailure', code: WidgetFailureCode, retryable: boolean } | null } & { ' $fragmentName'?: 'WidgetState_MyClassesWidget_Fragment' };

type WidgetState_NewsWidget_Fragment = { __typename: 'NewsWidget', id: string, failure: { __typename: 'WidgetFailure', code: WidgetFailureCode, retryable: boolean } | null } & { ' $fragmentName'?: 'WidgetState_NewsWidget_Fragment' };

type WidgetState_NotesWidget_Fragment = { __typename: 'NotesWidget', id: string, failure: { __typename: 'WidgetFailure', code: WidgetFailureCode, retryable: boolean } | null } & { ' $fragmentName'?: 'WidgetState_NotesWidget_Fragment' };

type WidgetState_NoticesToSignWidget_Fragment = { __typename: 'NoticesToSignWidget', id: string, failure: { __typename: 'WidgetFailure', code: WidgetFailureCode, retryable: boolean } | null } & { ' $fragmentName'?: 'WidgetState_NoticesToSignWidget_Fragment' };

type WidgetState_NotificationsWidget_Fragment = { __typename: 'NotificationsWidget', id: string, failure: { __typename: 'WidgetFailure', code: WidgetFailureCode, retryable: boolean } | null } & { ' $fragmentName'?: 'WidgetState_NotificationsWidget_Fragment' };

type WidgetState_RetiredWidget_Fragment = { __typename: 'RetiredWidget', id: string, failure: { __typename: 'WidgetFailure', code: WidgetFailureCode, retryable: boolean } | null } & { ' $fragmentName'?: 'WidgetState_RetiredWidget_Fragment' };

type WidgetState_SchoolCalendarWidget_Fragment = { __typename: 'SchoolCalendarWidget', id: string, failure: { __typename: 'WidgetFailure', code: WidgetFailureCode, retryable: boolean } | null } & { ' $fragmentName'?: 'WidgetState_SchoolCalendarWidget_Fragment' };

type WidgetState_SchoolContactWidget_Fragment = { __typename: 'SchoolContactWidget', id: string, failure: { __typename: 'WidgetFailure', code: WidgetFailureCode, retryable: boolean } | null } & { ' $fragmentName'?: 'WidgetState_SchoolContactWidget_Fragment' };

type WidgetState_ServiceStatusWidget_Fragment = { __typename: 'ServiceStatusWidget', id: string, failure: { __typename: 'WidgetFailure', code: WidgetFailureCode, retryable: boolean } | null } & { ' $fragmentName'?: 'WidgetState_ServiceStatusWidget_Fragment' };

type WidgetState_ShortcutsWidget_Fragment = { __typename: 'ShortcutsWidget', id: string, failure: { __typename: 'WidgetFailure', code: WidgetFailureCode, retryable: boolean } | null } & { ' $fragmentName'?: 'WidgetState_ShortcutsWidget_Fragment' };

type WidgetState_UnreadMessagesWidget_Fragment = { __typename: 'UnreadMessagesWidget', id: string, failure: { __typename: 'WidgetFailure', code: WidgetFailureCode, retryable: boolean } | null } & { ' $fragmentName'?: 'WidgetState_UnreadMessagesWidget_Fragment' };

export type WidgetStateFragment =
  | WidgetState_AccountsToActivateWidget_Fragment
  | WidgetState_AgendaWidget_Fragment
  | WidgetState_BirthdaysWidget_Fragment
  | WidgetState_ChildrenWidget_Fragment
  | WidgetState_CountdownWidget_Fragment
  | WidgetState_DirectorySearchWidget_Fragment
  | WidgetState_FavouritesWidget_Fragment
  | WidgetState_FeedWidget_Fragment
  | WidgetState_MyClassesWidget_Fragment
  | WidgetState_NewsWidget_Fragment
  | WidgetState_NotesWidget_Fragment
  | WidgetState_NoticesToSignWidget_Fragment
  | WidgetState_NotificationsWidget_Fragment
  | WidgetState_RetiredWidget_Fragment
  | WidgetState_SchoolCalendarWidget_Fragment
  | WidgetState_SchoolContactWidget_Fragment
  | WidgetState_ServiceStatusWidget_Fragment
  | WidgetState_ShortcutsWidget_Fragment
  | WidgetState_UnreadMessagesWidget_Fragment
;

export type AccountsToActivateWidgetFragment = { __typename: 'AccountsToActivateWidget', id: string, accountsToActivate: Array<{ __typename: 'AccountsToActivate', establishmentId: string, establishmentName: string, role: Role, pending: number, total: number }> | null } & { ' $fragmentName'?: 'AccountsToActivateWidgetFragment' };

export type AgendaWidgetFragment = { __typename: 'AgendaWidget', id: string, agenda: Array<{ __typename: 'AgendaEntry', id: string, title: string, place: string, category: EventCategory, state: EventState, moved: boolean, startsAt: string, endsAt: string, allDay: boolean, firstDay: string | null, lastDay: string | null, calendar: { __typename: 'AgendaCalendar', id: string, kind: CalendarKind, placeName: string | null, timeZone: string, viewerCanWrite: boolean }, children: Array<{ __typename: 'User', id: string, givenName: string }> }> | null } & { ' $fragmentName'?: 'AgendaWidgetFragment' };

export type BirthdaysWidgetFragment = { __typename: 'BirthdaysWidget', id: string, birthdays: Array<{ __typename: 'Birthday', day: number, month: number, daysUntil: number, classNames: Array<string>, user: { __typename: 'User', id: string, displayName: string, initials: string } }> | null } & { ' $fragmentName'?: 'BirthdaysWidgetFragment' };

export type ChildrenWidgetFragment = { __typename: 'ChildrenWidget', id: string, children: Array<{ __typename: 'Child', user: { __typename: 'User', id: string, givenName: string, displayName: string, initials: string }, establishments: Array<{ __typename: 'Establishment', id: string, name: string }>, classes: Array<{ __typename: 'ChildClass', class: { __typename: 'Class', id: string, name: string }, headTeachers: Array<{ __typename: 'User', id: string, displayName: string }> }> }> | null } & { ' $fragmentName'?: 'ChildrenWidgetFragment' };

export type CountdownWidgetFragment = { __typename: 'CountdownWidget', id: string, countdown: { __typename: 'Countdown', title: string, on: string | null, days: number | null } | null } & { ' $fragmentName'?: 'CountdownWidgetFragment' };

export type FindPeopleQueryVariables = Exact<{
  search: string;
  role?: Role | null | undefined;
  establishmentId?: string | null | undefined;
}>;


export type FindPeopleQuery = { __typename: 'Query', users: { __typename: 'UserConnection', nodes: Array<(
      { __typename: 'User', id: string }
      & { ' $fragmentRefs'?: { 'UserCardFragment': UserCardFragment;'UserRolesFragment': UserRolesFragment } }
    )> } };

export type DirectorySearchWidgetFragment = { __typename: 'DirectorySearchWidget', id: string, directorySearch: { __typename: 'DirectorySearch', roles: Array<Role> } | null } & { ' $fragmentName'?: 'DirectorySearchWidgetFragment' };

export type AddFavouriteMutationVariables = Exact<{
  input: FavouriteInput;
}>;


export type AddFavouriteMutation = { __typename: 'Mutation', addFavourite: Array<{ __typename: 'Favourite', id: string, label: string, address: string }> };

export type RemoveFavouriteMutationVariables = Exact<{
  id: string;
}>;


export type RemoveFavouriteMutation = { __typename: 'Mutation', removeFavourite: Array<{ __typename: 'Favourite', id: string, label: string, address: string }> };

export type FavouritesWidgetFragment = { __typename: 'FavouritesWidget', id: string, favourites: Array<{ __typename: 'Favourite', id: string, label: string, address: string }> | null } & { ' $fragmentName'?: 'FavouritesWidgetFragment' };

export type FeedWidgetFragment = { __typename: 'FeedWidget', id: string, feed: { __typename: 'FeedReading', title: string, host: string | null, readAt: string | null, problem: FeedProblem | null, entries: Array<{ __typename: 'FeedEntryType', title: string, address: string | null, publishedAt: string | null, summary: string }> } | null } & { ' $fragmentName'?: 'FeedWidgetFragment' };

export type MyClassesWidgetFragment = { __typename: 'MyClassesWidget', id: string, myClasses: Array<{ __typename: 'MyClass', teaching: boolean, studentCount: number, class: { __typename: 'Class', id: string, name: string, establishment: { __typename: 'Establishment', id: string, name: string } }, subjects: Array<{ __typename: 'Subject', id: string, name: string }>, headTeachers: Array<{ __typename: 'User', id: string, displayName: string }> }> | null } & { ' $fragmentName'?: 'MyClassesWidgetFragment' };

export type NewsWidgetFragment = { __typename: 'NewsWidget', id: string, news: Array<{ __typename: 'News', id: string, title: string, excerpt: string, sender: string, publishedAt: string }> | null } & { ' $fragmentName'?: 'NewsWidgetFragment' };

export type NotesWidgetFragment = { __typename: 'NotesWidget', id: string, notes: { __typename: 'Note', key: string, body: string, version: number } | null } & { ' $fragmentName'?: 'NotesWidgetFragment' };

export type SaveNoteMutationVariables = Exact<{
  input: SaveNoteInput;
}>;


export type SaveNoteMutation = { __typename: 'Mutation', saveNote: { __typename: 'SaveNotePayload', conflict: boolean, note: { __typename: 'Note', key: string, body: string, version: number } } };

export type NoticesToSignWidgetFragment = { __typename: 'NoticesToSignWidget', id: string, noticesToSignCount: number | null, noticesToSign: Array<{ __typename: 'Notice', id: string, title: string, sender: string, dueOn: string | null, open: boolean, aside: boolean, toSign: boolean, children: Array<{ __typename: 'NoticeChild', viewerCanSign: boolean, child: { __typename: 'User', id: string, givenName: string }, answer: { __typename: 'OwnNoticeAnswer', id: string, agrees: boolean } | null }> }> | null, openNotices: Array<{ __typename: 'FollowedNotice', id: string, title: string, progress: { __typename: 'NoticeProgress', total: number, answered: number, disagreeing: number, nobody: number } }> | null } & { ' $fragmentName'?: 'NoticesToSignWidgetFragment' };

export type NotificationsWidgetFragment = { __typename: 'NotificationsWidget', id: string, unread: number | null, notifications: Array<{ __typename: 'Notification', id: string, address: string, establishmentName: string | null, createdAt: string, fr: string, en: string }> | null } & { ' $fragmentName'?: 'NotificationsWidgetFragment' };

export type SchoolCalendarWidgetFragment = { __typename: 'SchoolCalendarWidget', id: string, schoolCalendar: Array<{ __typename: 'SchoolCalendar', zone: SchoolHolidayZone | null, establishments: Array<{ __typename: 'Establishment', id: string, name: string }>, children: Array<{ __typename: 'User', id: string, givenName: string }>, holidays: Array<{ __typename: 'SchoolHoliday', name: SchoolHolidayName, startsOn: string, endsOn: string | null, daysUntil: number, daysUntilReturn: number | null }>, publicHolidays: Array<{ __typename: 'PublicHoliday', name: PublicHolidayName, on: string, daysUntil: number }> }> | null } & { ' $fragmentName'?: 'SchoolCalendarWidgetFragment' };

export type SchoolContactWidgetFragment = { __typename: 'SchoolContactWidget', id: string, schoolContact: Array<{ __typename: 'Establishment', id: string, name: string, phone: string | null, mail: string | null, website: string | null, addressLines: Array<string>, postalCode: string | null, city: string | null }> | null } & { ' $fragmentName'?: 'SchoolContactWidgetFragment' };

export type ServiceStatusWidgetFragment = { __typename: 'ServiceStatusWidget', id: string, serviceStatus: { __typename: 'ServiceStatus', checkedAt: string, reports: Array<{ __typename: 'ServiceReport', part: ServicePart, state: ServiceState }>, announcements: Array<{ __typename: 'ServiceAnnouncement', id: string, message: string, startsAt: string, endsAt: string }> } | null } & { ' $fragmentName'?: 'ServiceStatusWidgetFragment' };

export type ShortcutsWidgetFragment = { __typename: 'ShortcutsWidget', id: string, shortcuts: Array<{ __typename: 'Shortcut', name: string, address: string, icon: ShortcutIcon }> | null } & { ' $fragmentName'?: 'ShortcutsWidgetFragment' };

export type UnreadMessagesWidgetFragment = { __typename: 'UnreadMessagesWidget', id: string, unreadCount: number | null, unreadMessages: Array<{ __typename: 'UnreadConversation', conversationId: string, subject: string, excerpt: string, at: string, urgent: boolean, from: { __typename: 'Correspondent', id: string, name: string, initials: string }, children: Array<{ __typename: 'User', id: string, givenName: string }> }> | null } & { ' $fragmentName'?: 'UnreadMessagesWidgetFragment' };

export const PlacementFrameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacementFrame"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Placement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"size"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"}}]}}]} as unknown as DocumentNode<PlacementFrameFragment, unknown>;
export const UserCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}}]} as unknown as DocumentNode<UserCardFragment, unknown>;
export const UserRolesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRoles"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sharedMemberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"establishment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<UserRolesFragment, unknown>;
export const WidgetStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WidgetState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Widget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]} as unknown as DocumentNode<WidgetStateFragment, unknown>;
export const AccountsToActivateWidgetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountsToActivateWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountsToActivateWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountsToActivate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentId"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<AccountsToActivateWidgetFragment, unknown>;
export const AgendaWidgetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"allDay"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"placeName"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWrite"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}}]}}]}}]}}]} as unknown as DocumentNode<AgendaWidgetFragment, unknown>;
export const BirthdaysWidgetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BirthdaysWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BirthdaysWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"birthdays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"daysUntil"}},{"kind":"Field","name":{"kind":"Name","value":"classNames"}}]}}]}}]} as unknown as DocumentNode<BirthdaysWidgetFragment, unknown>;
export const ChildrenWidgetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChildrenWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChildrenWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"establishments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"class"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"headTeachers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChildrenWidgetFragment, unknown>;
export const CountdownWidgetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountdownWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CountdownWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"countdown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}}]}}]} as unknown as DocumentNode<CountdownWidgetFragment, unknown>;
export const DirectorySearchWidgetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectorySearchWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DirectorySearchWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"directorySearch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]} as unknown as DocumentNode<DirectorySearchWidgetFragment, unknown>;
export const FavouritesWidgetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FavouritesWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FavouritesWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"favourites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]} as unknown as DocumentNode<FavouritesWidgetFragment, unknown>;
export const FeedWidgetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeedWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"feed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<FeedWidgetFragment, unknown>;
export const MyClassesWidgetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyClassesWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyClassesWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"myClasses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"teaching"}},{"kind":"Field","name":{"kind":"Name","value":"studentCount"}},{"kind":"Field","name":{"kind":"Name","value":"class"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"establishment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"headTeachers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode<MyClassesWidgetFragment, unknown>;
export const NewsWidgetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewsWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewsWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"news"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}}]} as unknown as DocumentNode<NewsWidgetFragment, unknown>;
export const NotesWidgetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotesWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotesWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<NotesWidgetFragment, unknown>;
export const NoticesToSignWidgetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticesToSignWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticesToSignWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"noticesToSignCount"}},{"kind":"Field","name":{"kind":"Name","value":"noticesToSign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"aside"}},{"kind":"Field","name":{"kind":"Name","value":"toSign"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSign"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agrees"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"disagreeing"}},{"kind":"Field","name":{"kind":"Name","value":"nobody"}}]}}]}}]}}]} as unknown as DocumentNode<NoticesToSignWidgetFragment, unknown>;
export const NotificationsWidgetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationsWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationsWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"fr"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"StringValue","value":"fr","block":false}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"StringValue","value":"en","block":false}}]},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]} as unknown as DocumentNode<NotificationsWidgetFragment, unknown>;
export const SchoolCalendarWidgetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolCalendarWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolCalendarWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolCalendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"establishments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holidays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysUntil"}},{"kind":"Field","name":{"kind":"Name","value":"daysUntilReturn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicHolidays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"daysUntil"}}]}}]}}]}}]} as unknown as DocumentNode<SchoolCalendarWidgetFragment, unknown>;
export const SchoolContactWidgetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolContactWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolContactWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"addressLines"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]}}]} as unknown as DocumentNode<SchoolContactWidgetFragment, unknown>;
export const ServiceStatusWidgetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceStatusWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStatusWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}}]}}]} as unknown as DocumentNode<ServiceStatusWidgetFragment, unknown>;
export const ShortcutsWidgetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShortcutsWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShortcutsWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortcuts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}}]}}]}}]} as unknown as DocumentNode<ShortcutsWidgetFragment, unknown>;
export const UnreadMessagesWidgetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnreadMessagesWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnreadMessagesWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"unreadMessages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"conversationId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}}]}}]}}]}}]} as unknown as DocumentNode<UnreadMessagesWidgetFragment, unknown>;
export const PaletteDocument = {"__meta__":{"hash":"e24c0657acb3cd5186943a49d40e2e9be67669cf4bbcaccc27e2b3052bf2770b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Palette"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"establishment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWriteIn"}},{"kind":"Field","name":{"kind":"Name","value":"sharedMemberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"establishment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PaletteQuery, PaletteQueryVariables>;
export const PalettePagesDocument = {"__meta__":{"hash":"828b8b8645a6f49092182e37b0e1df60b2a5b52fa7e43e99f0dbad1fc58df7ab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PalettePages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]}]}}]}}]}}]}}]} as unknown as DocumentNode<PalettePagesQuery, PalettePagesQueryVariables>;
export const AgendaDocument = {"__meta__":{"hash":"46d8e760a32d32dd0bcc1283a3b70a2d6c41f1e2fe96c6c92e47f7011679c887"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agenda"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"timeZone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"originalAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"recurring"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"allDay"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"placeName"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWrite"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgendaQuery, AgendaQueryVariables>;
export const CalendarsDocument = {"__meta__":{"hash":"79bc36825b383cfc2425e4d2f92f5104ae6cfe293a604ce8885688dfdf51a296"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Calendars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agendaCalendars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"placeName"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWrite"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eventCount"}},{"kind":"Field","name":{"kind":"Name","value":"fetchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"calendarAddresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadOn"}}]}}]}}]}}]} as unknown as DocumentNode<CalendarsQuery, CalendarsQueryVariables>;
export const ImportCalendarDocument = {"__meta__":{"hash":"4e6cca951d2d855bd7b11682125e703fc35d5213f57dd3349638c05ec8de44d0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportCalendarFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importCalendarFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}}]}}]} as unknown as DocumentNode<ImportCalendarMutation, ImportCalendarMutationVariables>;
export const SubscribeCalendarDocument = {"__meta__":{"hash":"1482e462749038fe6d9d5dbc3a974c75c3fef1c799507f0c3836f6a4f10a2b9c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubscribeCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubscribeCalendarInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subscribeCalendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}}]}}]} as unknown as DocumentNode<SubscribeCalendarMutation, SubscribeCalendarMutationVariables>;
export const UnsubscribeCalendarDocument = {"__meta__":{"hash":"ec0ffbb76806e42122c4fea5b25b8c3b92c6fe8a84fd91b27531c0c5bf11ba26"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnsubscribeCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnsubscribeCalendarInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unsubscribeCalendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<UnsubscribeCalendarMutation, UnsubscribeCalendarMutationVariables>;
export const MakeCalendarAddressDocument = {"__meta__":{"hash":"ad0fabefc0ed265103740a630030241bfd524cd4285841bce5c3fa4b6e003f36"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeCalendarAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MakeCalendarAddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"makeCalendarAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<MakeCalendarAddressMutation, MakeCalendarAddressMutationVariables>;
export const RevokeCalendarAddressDocument = {"__meta__":{"hash":"12865d23345cefe259e8eb913cd5185790e4d98a2987e24e667712046f0e3ae5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeCalendarAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeCalendarAddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeCalendarAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<RevokeCalendarAddressMutation, RevokeCalendarAddressMutationVariables>;
export const AgendaEventDocument = {"__meta__":{"hash":"d6f19e4731bf0658d83f54a1eecebe191f008fb9e3f1988695ed470a02cfc3f8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgendaEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agendaEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"allDay"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"recurring"}},{"kind":"Field","name":{"kind":"Name","value":"recurrenceOf"}},{"kind":"Field","name":{"kind":"Name","value":"recurrence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"placeName"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}}]} as unknown as DocumentNode<AgendaEventQuery, AgendaEventQueryVariables>;
export const AgendaPlacesDocument = {"__meta__":{"hash":"de22141385727b887b4fbd941b4a3df9e088d06d5b776f072cee8340d5165255"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgendaPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agendaPlaces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentName"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}}]} as unknown as DocumentNode<AgendaPlacesQuery, AgendaPlacesQueryVariables>;
export const AddEventDocument = {"__meta__":{"hash":"d5230739f0767206e8307eaa87d2526199fd02b7ecc33b041b63e9ff8ddafbc8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddEventInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AddEventMutation, AddEventMutationVariables>;
export const UpdateEventDocument = {"__meta__":{"hash":"98ea81d1444ab0266a23545989ae13fefe69fd1a59f34e88dfc6dbcc68140bba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateEventInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateEventMutation, UpdateEventMutationVariables>;
export const CancelEventDocument = {"__meta__":{"hash":"72f2b4b6646bddd6b4f2c0680b953a3698d029216b10e5d0b220c358ac8aaf14"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelEventInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CancelEventMutation, CancelEventMutationVariables>;
export const RemoveEventDocument = {"__meta__":{"hash":"ca2fdbd376eb12624ac82227f9908a8dd22bc85375c4e71b5cad9acb63c48ea2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveEventInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveEventMutation, RemoveEventMutationVariables>;
export const ShowsBirthdayDocument = {"__meta__":{"hash":"9c7982f0b2370f52c554b872a8b6d96a1093b4f146eb6cfaf3b3a660ec2536d8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShowsBirthday"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"showsBirthday"}}]}}]}}]} as unknown as DocumentNode<ShowsBirthdayQuery, ShowsBirthdayQueryVariables>;
export const ShowBirthdayDocument = {"__meta__":{"hash":"ffdd40e123e78e62553a75a2c2b25c93df643ba3d25fba896aa2b6a383d01b62"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShowBirthday"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShowBirthdayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"showBirthday"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}}]}}]}}]} as unknown as DocumentNode<ShowBirthdayMutation, ShowBirthdayMutationVariables>;
export const ContactRulesDocument = {"__meta__":{"hash":"cf1dad7623b8e293080aff79a5067675cef4e0e1be2248e3fb3adeb9257d22b5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContactRules"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"establishmentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contactRules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"establishmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"establishmentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"establishment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"byDefault"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"administeredSenders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"establishmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"establishmentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"official"}},{"kind":"Field","name":{"kind":"Name","value":"openTo"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"function"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContactRulesQuery, ContactRulesQueryVariables>;
export const SetContactRuleDocument = {"__meta__":{"hash":"e63cf969e4230972414fb3ba05d0c47f562306007d2fbd76487fd1975ca7b64b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetContactRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetContactRuleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setContactRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reach"}}]}}]}}]}}]} as unknown as DocumentNode<SetContactRuleMutation, SetContactRuleMutationVariables>;
export const SaveSenderDocument = {"__meta__":{"hash":"afbc5d690437420a84b2fd7ae83df68915f464857626be665f29cc7cd8ed4b57"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveSender"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveSenderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveSender"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SaveSenderMutation, SaveSenderMutationVariables>;
export const CloseSenderDocument = {"__meta__":{"hash":"eedc2ec044728368001c56a5be070b384e505ab2d17d24b05829b04aba55b33a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseSender"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseSenderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeSender"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CloseSenderMutation, CloseSenderMutationVariables>;
export const HoldersFoundDocument = {"__meta__":{"hash":"4029b2b0863d863688a43370b0931c57cb38c70abb906d948411ebdd2e1d5e93"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HoldersFound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"establishmentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"establishmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"establishmentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"sharedMemberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"establishment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HoldersFoundQuery, HoldersFoundQueryVariables>;
export const BlockedUsersDocument = {"__meta__":{"hash":"24ecabb4f3be4ed9280c5539c2889a33ebc86dbafa49e38d83f9446717af3a0a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BlockedUsers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"blockedUsers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"blockedAt"}}]}}]}}]}}]} as unknown as DocumentNode<BlockedUsersQuery, BlockedUsersQueryVariables>;
export const BlockUserDocument = {"__meta__":{"hash":"403de79b2ea6fd81b218792aa06b53d8f48ed8cd495954104047a217c610e5ea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BlockUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BlockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"blockUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"blockedAt"}}]}}]}}]} as unknown as DocumentNode<BlockUserMutation, BlockUserMutationVariables>;
export const UnblockUserDocument = {"__meta__":{"hash":"00013da05508aaca9fff6590733d825263486680f9cd5329911c9d2374b8b690"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnblockUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BlockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unblockUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"blockedAt"}}]}}]}}]} as unknown as DocumentNode<UnblockUserMutation, UnblockUserMutationVariables>;
export const ArrangementDocument = {"__meta__":{"hash":"3c980aaffa81db962d70e03e18dc240242bbcc21c191e541e7047de0fc4425d6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Arrangement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"canUndo"}},{"kind":"Field","name":{"kind":"Name","value":"canRedo"}},{"kind":"Field","name":{"kind":"Name","value":"arrangement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"layers"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"catalogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"placed"}},{"kind":"Field","name":{"kind":"Name","value":"sizes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ArrangementQuery, ArrangementQueryVariables>;
export const ArrangeDashboardDocument = {"__meta__":{"hash":"073e448a020b5e615e8ecc7f818df3fdab45e1d0328b6fda9a7bdc8f3548aa4c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArrangeDashboard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArrangeDashboardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"arrangeDashboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"canUndo"}},{"kind":"Field","name":{"kind":"Name","value":"canRedo"}},{"kind":"Field","name":{"kind":"Name","value":"arrangement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"layers"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"operationId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}}]}}]}}]}}]} as unknown as DocumentNode<ArrangeDashboardMutation, ArrangeDashboardMutationVariables>;
export const UndoDashboardDocument = {"__meta__":{"hash":"8e02e1d174ff3e7e83184af7961bd80bc507b8f4066dbff92305cd03df6ca933"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoDashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoDashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"canUndo"}},{"kind":"Field","name":{"kind":"Name","value":"canRedo"}},{"kind":"Field","name":{"kind":"Name","value":"arrangement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"layers"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"operationId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}}]}}]}}]}}]} as unknown as DocumentNode<UndoDashboardMutation, UndoDashboardMutationVariables>;
export const RedoDashboardDocument = {"__meta__":{"hash":"dd6b6ef29735ec2f1027920019b72bfd4cba14a73fe53fc83d42b46112ea15a1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedoDashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"redoDashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"canUndo"}},{"kind":"Field","name":{"kind":"Name","value":"canRedo"}},{"kind":"Field","name":{"kind":"Name","value":"arrangement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"layers"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"operationId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}}]}}]}}]}}]} as unknown as DocumentNode<RedoDashboardMutation, RedoDashboardMutationVariables>;
export const ResetDashboardDocument = {"__meta__":{"hash":"42e013600e767b1d50be1b85f6463ba048490e7338a075496b6077c8b7b6c26f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetDashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resetDashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"canUndo"}},{"kind":"Field","name":{"kind":"Name","value":"canRedo"}},{"kind":"Field","name":{"kind":"Name","value":"arrangement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"layers"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"operationId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}}]}}]}}]}}]} as unknown as DocumentNode<ResetDashboardMutation, ResetDashboardMutationVariables>;
export const DashboardDocument = {"__meta__":{"hash":"339dc4710c1f6e57fb21159466036249325386d061239c54c38029b826121c4b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dashboard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"pages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"placements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlacementFrame"}},{"kind":"Field","name":{"kind":"Name","value":"widget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WidgetState"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountsToActivateWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgendaWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BirthdaysWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChildrenWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountdownWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectorySearchWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FavouritesWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeedWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyClassesWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NewsWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotesWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticesToSignWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationsWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolCalendarWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolContactWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceStatusWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShortcutsWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnreadMessagesWidget"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacementFrame"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Placement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"size"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WidgetState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Widget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountsToActivateWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountsToActivateWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountsToActivate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentId"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"allDay"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"placeName"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWrite"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BirthdaysWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BirthdaysWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"birthdays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"daysUntil"}},{"kind":"Field","name":{"kind":"Name","value":"classNames"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChildrenWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChildrenWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"establishments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"class"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"headTeachers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountdownWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CountdownWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"countdown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectorySearchWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DirectorySearchWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"directorySearch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FavouritesWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FavouritesWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"favourites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeedWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"feed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyClassesWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyClassesWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"myClasses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"teaching"}},{"kind":"Field","name":{"kind":"Name","value":"studentCount"}},{"kind":"Field","name":{"kind":"Name","value":"class"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"establishment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"headTeachers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewsWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewsWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"news"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotesWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotesWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticesToSignWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticesToSignWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"noticesToSignCount"}},{"kind":"Field","name":{"kind":"Name","value":"noticesToSign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"aside"}},{"kind":"Field","name":{"kind":"Name","value":"toSign"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSign"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agrees"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"disagreeing"}},{"kind":"Field","name":{"kind":"Name","value":"nobody"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationsWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationsWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"fr"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"StringValue","value":"fr","block":false}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"StringValue","value":"en","block":false}}]},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolCalendarWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolCalendarWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolCalendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"establishments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holidays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysUntil"}},{"kind":"Field","name":{"kind":"Name","value":"daysUntilReturn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicHolidays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"daysUntil"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolContactWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolContactWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"addressLines"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceStatusWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStatusWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShortcutsWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShortcutsWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortcuts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnreadMessagesWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnreadMessagesWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"unreadMessages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"conversationId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}}]}}]}}]}}]} as unknown as DocumentNode<DashboardQuery, DashboardQueryVariables>;
export const WidgetAloneDocument = {"__meta__":{"hash":"d549ba85d215d4f95a56ea8d3d21e3e2e9b51a8234211a3e9d6ef056bbfafba0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WidgetAlone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"widget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WidgetState"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountsToActivateWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgendaWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BirthdaysWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChildrenWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountdownWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectorySearchWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FavouritesWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeedWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyClassesWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NewsWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotesWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticesToSignWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationsWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolCalendarWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolContactWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceStatusWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShortcutsWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnreadMessagesWidget"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WidgetState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Widget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountsToActivateWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountsToActivateWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountsToActivate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentId"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"allDay"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"placeName"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWrite"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BirthdaysWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BirthdaysWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"birthdays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"daysUntil"}},{"kind":"Field","name":{"kind":"Name","value":"classNames"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChildrenWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChildrenWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"establishments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"class"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"headTeachers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountdownWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CountdownWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"countdown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectorySearchWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DirectorySearchWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"directorySearch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FavouritesWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FavouritesWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"favourites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeedWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"feed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyClassesWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyClassesWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"myClasses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"teaching"}},{"kind":"Field","name":{"kind":"Name","value":"studentCount"}},{"kind":"Field","name":{"kind":"Name","value":"class"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"establishment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"headTeachers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewsWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewsWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"news"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotesWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotesWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticesToSignWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticesToSignWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"noticesToSignCount"}},{"kind":"Field","name":{"kind":"Name","value":"noticesToSign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"aside"}},{"kind":"Field","name":{"kind":"Name","value":"toSign"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSign"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agrees"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"disagreeing"}},{"kind":"Field","name":{"kind":"Name","value":"nobody"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationsWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationsWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"fr"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"StringValue","value":"fr","block":false}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"StringValue","value":"en","block":false}}]},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolCalendarWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolCalendarWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolCalendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"establishments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holidays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysUntil"}},{"kind":"Field","name":{"kind":"Name","value":"daysUntilReturn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicHolidays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"daysUntil"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolContactWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolContactWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"addressLines"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceStatusWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStatusWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShortcutsWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShortcutsWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortcuts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnreadMessagesWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnreadMessagesWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"unreadMessages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"conversationId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}}]}}]}}]}}]} as unknown as DocumentNode<WidgetAloneQuery, WidgetAloneQueryVariables>;
export const WidgetPreviewDocument = {"__meta__":{"hash":"2cc616aef55cf4165456e73973e603f9deff85907b95ecf3e1dd8e5d7e48a71b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WidgetPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"widgetPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WidgetState"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountsToActivateWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgendaWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BirthdaysWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChildrenWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountdownWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectorySearchWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FavouritesWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeedWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyClassesWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NewsWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotesWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticesToSignWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationsWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolCalendarWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolContactWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceStatusWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShortcutsWidget"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnreadMessagesWidget"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WidgetState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Widget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountsToActivateWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountsToActivateWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountsToActivate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentId"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"allDay"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"placeName"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWrite"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BirthdaysWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BirthdaysWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"birthdays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"daysUntil"}},{"kind":"Field","name":{"kind":"Name","value":"classNames"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChildrenWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChildrenWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"establishments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"class"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"headTeachers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountdownWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CountdownWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"countdown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectorySearchWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DirectorySearchWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"directorySearch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FavouritesWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FavouritesWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"favourites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeedWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"feed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyClassesWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyClassesWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"myClasses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"teaching"}},{"kind":"Field","name":{"kind":"Name","value":"studentCount"}},{"kind":"Field","name":{"kind":"Name","value":"class"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"establishment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"headTeachers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewsWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewsWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"news"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotesWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotesWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticesToSignWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticesToSignWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"noticesToSignCount"}},{"kind":"Field","name":{"kind":"Name","value":"noticesToSign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"aside"}},{"kind":"Field","name":{"kind":"Name","value":"toSign"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSign"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agrees"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"disagreeing"}},{"kind":"Field","name":{"kind":"Name","value":"nobody"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationsWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationsWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"fr"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"StringValue","value":"fr","block":false}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"StringValue","value":"en","block":false}}]},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolCalendarWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolCalendarWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolCalendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"establishments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holidays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysUntil"}},{"kind":"Field","name":{"kind":"Name","value":"daysUntilReturn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicHolidays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"daysUntil"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolContactWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolContactWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"addressLines"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceStatusWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceStatusWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShortcutsWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShortcutsWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortcuts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnreadMessagesWidget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnreadMessagesWidget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"unreadMessages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"conversationId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}}]}}]}}]}}]} as unknown as DocumentNode<WidgetPreviewQuery, WidgetPreviewQueryVariables>;
export const FamilyDocument = {"__meta__":{"hash":"068eac59fe01c21e9b122cb8535a69428d6c05892c6c50143d4d815fd64bffe3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"narrowedTo"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FamilyQuery, FamilyQueryVariables>;
export const NarrowFamilyDocument = {"__meta__":{"hash":"3fb95538ee5a0e6c9f4c3d3488eed4761abe4d60c3fdf203c4dd66b2022583bc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NarrowFamily"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NarrowFamilyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"narrowFamily"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"narrowedTo"}}]}}]}}]} as unknown as DocumentNode<NarrowFamilyMutation, NarrowFamilyMutationVariables>;
export const DashboardHistoryDocument = {"__meta__":{"hash":"8ea79115f729a2622cb56ef3546e45a3cee190dd735915ce49636be8c6a533d4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DashboardHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dashboardHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DashboardHistoryQuery, DashboardHistoryQueryVariables>;
export const DashboardAtDocument = {"__meta__":{"hash":"10cdc3f0bf186270754d334f3e81a592d721d5dd5c2c5c7d7840b1496401eec5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DashboardAt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dashboardAt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]},{"kind":"Field","name":{"kind":"Name","value":"placements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DashboardAtQuery, DashboardAtQueryVariables>;
export const RestoreDashboardDocument = {"__meta__":{"hash":"e040972be90dfc1e36c0d27b78bd6da2116a4bf73af5b45ea138b533009942bf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreDashboard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"restoreDashboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"refused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"operationId"}}]}}]}}]}}]} as unknown as DocumentNode<RestoreDashboardMutation, RestoreDashboardMutationVariables>;
export const ImportDashboardDocument = {"__meta__":{"hash":"c73069142086897f01e567e0e915739fc36faefbdc16e52f5a6efe41356dba49"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportDashboard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"file"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JSON"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importDashboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"file"},"value":{"kind":"Variable","name":{"kind":"Name","value":"file"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"refused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"operationId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}}]}}]}}]}}]} as unknown as DocumentNode<ImportDashboardMutation, ImportDashboardMutationVariables>;
export const WidgetSettingsDocument = {"__meta__":{"hash":"f9ceaeee84aa0d6abd17a6803932dac089fec0040e156fafdeeeecb968fee5b5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WidgetSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"widgetSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}]},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"establishments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<WidgetSettingsQuery, WidgetSettingsQueryVariables>;
export const ClassDocument = {"__meta__":{"hash":"e4c8e27acdd7dbef57bfe53d66e3112e831a1faa635f2d917629773e964fa092"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Class"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"class"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanLayOut"}},{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"establishment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teachers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"headTeacher"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserCard"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"students"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserCard"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}}]} as unknown as DocumentNode<ClassQuery, ClassQueryVariables>;
export const DirectoryDocument = {"__meta__":{"hash":"81953cc4fee88b4e1ca1010fb40e300405d53f0ce4382e53db6eb3fcd3b8c49b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Directory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"establishmentId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"establishments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}},{"kind":"Argument","name":{"kind":"Name","value":"establishmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"establishmentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRoles"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRoles"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sharedMemberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"establishment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<DirectoryQuery, DirectoryQueryVariables>;
export const ResetPasswordDocument = {"__meta__":{"hash":"2ec229b2e3ff54c488387ce897f322f27826b118174922626a4dd64ca1be5abf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resetPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const UserDocument = {"__meta__":{"hash":"4bbf56d1a5bc1eaf27f39652bb5cbaf32c9915c6e1135883cff2f0678facb54e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"User"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWriteIn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanResetPassword"}},{"kind":"Field","name":{"kind":"Name","value":"sharedMemberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"establishment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UserQuery, UserQueryVariables>;
export const LayerPlacesDocument = {"__meta__":{"hash":"384972b533073cfa7c7a831aed8d7f8accb2762cd95f3cc1a10f89d34dc32325"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LayerPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"layerPlaces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"within"}}]}}]}}]}}]} as unknown as DocumentNode<LayerPlacesQuery, LayerPlacesQueryVariables>;
export const LayersDocument = {"__meta__":{"hash":"93c22fc1e2d405722cf23baccd49f34b252fb07d77107f4a2a0fcb31443a50e1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Layers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"establishmentId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"classId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"administeredLayers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"establishmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"establishmentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"territoryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}}},{"kind":"Argument","name":{"kind":"Name","value":"classId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"classId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unpublished"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"live"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LayersQuery, LayersQueryVariables>;
export const LayerDocument = {"__meta__":{"hash":"bb8a44b48be4895af614fed3897641bd821104d2e50d09b2608dff91ab395572"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Layer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"administeredLayer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"unpublished"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDelete"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"within"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"live"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawal"}},{"kind":"Field","name":{"kind":"Name","value":"again"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"layerCatalogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"placed"}},{"kind":"Field","name":{"kind":"Name","value":"sizes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LayerQuery, LayerQueryVariables>;
export const LayerReachDocument = {"__meta__":{"hash":"8c36671f44d79ed0460e301ca16ad030df02ef765c7c51577734d7a3fb70ff83"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LayerReach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"establishmentId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"classId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roles"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"classIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"layerReach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"establishmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"establishmentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"territoryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}}},{"kind":"Argument","name":{"kind":"Name","value":"classId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"classId"}}},{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roles"}}},{"kind":"Argument","name":{"kind":"Name","value":"classIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"classIds"}}}]}]}}]}}]} as unknown as DocumentNode<LayerReachQuery, LayerReachQueryVariables>;
export const LayerPreviewDocument = {"__meta__":{"hash":"96d496e05ec96959055de2146593529acb745650ecc93ca1573fe794d294f404"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LayerPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"classId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"administeredLayer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}},{"kind":"Argument","name":{"kind":"Name","value":"classId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"classId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reached"}},{"kind":"Field","name":{"kind":"Name","value":"pages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]},{"kind":"Field","name":{"kind":"Name","value":"placements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"settings"}},{"kind":"Field","name":{"kind":"Name","value":"canMove"}},{"kind":"Field","name":{"kind":"Name","value":"canRemove"}},{"kind":"Field","name":{"kind":"Name","value":"size"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LayerPreviewQuery, LayerPreviewQueryVariables>;
export const CreateLayerDocument = {"__meta__":{"hash":"38a06964098f274d51c620570195d2ed8e91e6d6fe1ee45c16529450f767a452"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateLayer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateLayerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createLayer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateLayerMutation, CreateLayerMutationVariables>;
export const SaveLayerDraftDocument = {"__meta__":{"hash":"c13c5d110064dbad7132313352f2225832533f6cef627100f804d3ed8b4a99d0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveLayerDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveLayerDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveLayerDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<SaveLayerDraftMutation, SaveLayerDraftMutationVariables>;
export const PublishLayerDocument = {"__meta__":{"hash":"433b7f134f86b7f8800c3672e49c1fb02a5df6386c1c75bf4c423c3a9df71618"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishLayer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishLayerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishLayer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PublishLayerMutation, PublishLayerMutationVariables>;
export const UnscheduleLayerDocument = {"__meta__":{"hash":"ef10fada8a7918dbe5bad96e642cf7b5c89a13d4baad0b2cb66b62de4ec106c9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnscheduleLayer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LayerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unscheduleLayer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<UnscheduleLayerMutation, UnscheduleLayerMutationVariables>;
export const WithdrawLayerDocument = {"__meta__":{"hash":"bd84e28bb81224d4af9d886c9a0305960cbc829e445247f47bfb150d567cc7ef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawLayer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LayerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawLayer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<WithdrawLayerMutation, WithdrawLayerMutationVariables>;
export const DeleteLayerDocument = {"__meta__":{"hash":"29290719240c2e23eed95bab4e208916c1f97be6ba98fc09315747b513d5844b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteLayer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LayerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deleteLayer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<DeleteLayerMutation, DeleteLayerMutationVariables>;
export const ReopenLayerVersionDocument = {"__meta__":{"hash":"597d0861cdbb0bbb7d4fc7cddc421646bbb5d354258e4d59aa3826f5eaadd428"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenLayerVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LayerVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reopenLayerVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReopenLayerVersionMutation, ReopenLayerVersionMutationVariables>;
export const ClassesOfPlaceDocument = {"__meta__":{"hash":"1be4abb4caf78adc0fae6e18c5a05a6b4d369fad49572543da9df9ea678b824d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClassesOfPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"establishment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClassesOfPlaceQuery, ClassesOfPlaceQueryVariables>;
export const MailAddressDocument = {"__meta__":{"hash":"494a56ee9b9c952f771c66e61c77c1ce239bcd60fb14a82309e1297c86d508ab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MailAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mailAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"bounced"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanGive"}}]}}]}}]}}]} as unknown as DocumentNode<MailAddressQuery, MailAddressQueryVariables>;
export const GiveMailAddressDocument = {"__meta__":{"hash":"6de4ea3b4635724f83e03caece428af6e97f2e328008d71644f5cf32fbb38195"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveMailAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"address"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"giveMailAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"Variable","name":{"kind":"Name","value":"address"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"bounced"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanGive"}}]}}]}}]} as unknown as DocumentNode<GiveMailAddressMutation, GiveMailAddressMutationVariables>;
export const VerifyMailAddressDocument = {"__meta__":{"hash":"e16472a85a426b40f6897e422c0d4f30e02a63a6e617be863b7ee3072784bfd0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyMailAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verifyMailAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"bounced"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanGive"}}]}}]}}]} as unknown as DocumentNode<VerifyMailAddressMutation, VerifyMailAddressMutationVariables>;
export const ForgetMailAddressDocument = {"__meta__":{"hash":"ab514557fc002a7b939cf309b3484f5d557e181322ddc2743a6e38f4ce1f04cc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForgetMailAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"forgetMailAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"bounced"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanGive"}}]}}]}}]} as unknown as DocumentNode<ForgetMailAddressMutation, ForgetMailAddressMutationVariables>;
export const MailboxesDocument = {"__meta__":{"hash":"af1820e2726aa62b8252c5d6cda12d8f43a096c51de3772119aea6d8f905016f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Mailboxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mailboxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"folders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MailboxesQuery, MailboxesQueryVariables>;
export const ConversationsDocument = {"__meta__":{"hash":"4f4f9c5f1037de8967172664f66ed20727af91ee2395bbbf62ba0eb8fd6739d5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Conversations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mailboxId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"box"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MailboxBox"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"folderId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"starred"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unread"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"childId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conversations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mailboxId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mailboxId"}}},{"kind":"Argument","name":{"kind":"Name","value":"box"},"value":{"kind":"Variable","name":{"kind":"Name","value":"box"}}},{"kind":"Argument","name":{"kind":"Name","value":"folderId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"folderId"}}},{"kind":"Argument","name":{"kind":"Name","value":"starred"},"value":{"kind":"Variable","name":{"kind":"Name","value":"starred"}}},{"kind":"Argument","name":{"kind":"Name","value":"unread"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unread"}}},{"kind":"Argument","name":{"kind":"Name","value":"childId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"childId"}}},{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"establishment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aboutChildren"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledFor"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}},{"kind":"Field","name":{"kind":"Name","value":"box"}},{"kind":"Field","name":{"kind":"Name","value":"folderId"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"}},{"kind":"Field","name":{"kind":"Name","value":"sentTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"hasAttachments"}},{"kind":"Field","name":{"kind":"Name","value":"messageCount"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConversationsQuery, ConversationsQueryVariables>;
export const DraftsDocument = {"__meta__":{"hash":"9d6f1f835688f187fbfb61ee610cb061c1ea10a2189ae19955d56d3271a3f921"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Drafts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"drafts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inReplyTo"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DraftsQuery, DraftsQueryVariables>;
export const MoveConversationsDocument = {"__meta__":{"hash":"0094638bd99e96b36e926a50f1e3c74a0fb43e5c4375f9f66171b3595cc529dc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveConversations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveConversationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveConversations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"box"}},{"kind":"Field","name":{"kind":"Name","value":"folderId"}}]}}]}}]} as unknown as DocumentNode<MoveConversationsMutation, MoveConversationsMutationVariables>;
export const MarkConversationsDocument = {"__meta__":{"hash":"a70818023e4829ff7ade8126692c835975a7c8bebce963f71905ad2b308c345c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkConversations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkConversationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markConversations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}}]}}]}}]} as unknown as DocumentNode<MarkConversationsMutation, MarkConversationsMutationVariables>;
export const CallListDocument = {"__meta__":{"hash":"a3822f3e55319e12ddc5eb59be815cb83bcb4aec9c0c2a7ce4c53ce6b8c7fec6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CallList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"messageId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"callList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"messageId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"messageId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correspondent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"numbers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CallListQuery, CallListQueryVariables>;
export const ConversationDocument = {"__meta__":{"hash":"7479ba3c13edb3890f21373e72b1be09f00327fb3f6eca58bfcf8b4ed72c21aa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Conversation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mailboxId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"mailboxId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mailboxId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"establishment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aboutChildren"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"starred"}},{"kind":"Field","name":{"kind":"Name","value":"box"}},{"kind":"Field","name":{"kind":"Name","value":"folderId"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReply"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReplyToAll"}},{"kind":"Field","name":{"kind":"Name","value":"answerDraft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"replyToAll"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messageCount"}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conversationId"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"previewUrl"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliverAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduled"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"urgentCause"}},{"kind":"Field","name":{"kind":"Name","value":"privateCopies"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correspondent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipientCount"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredCount"}},{"kind":"Field","name":{"kind":"Name","value":"readCount"}},{"kind":"Field","name":{"kind":"Name","value":"recalledAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecall"}},{"kind":"Field","name":{"kind":"Name","value":"recallUntil"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReschedule"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConversationQuery, ConversationQueryVariables>;
export const RecallMessageDocument = {"__meta__":{"hash":"af6ad4bbb08328903c9207a94a38c17ac73fb10c70bd36b12af32738745e2c46"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecallMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recallMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"recalledAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecall"}}]}}]}}]} as unknown as DocumentNode<RecallMessageMutation, RecallMessageMutationVariables>;
export const CancelScheduledMessageDocument = {"__meta__":{"hash":"52fedb890700a7ee9d2dc12b30f00438ba245bc5b646646f11e5c2a007e23a50"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelScheduledMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelScheduledMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CancelScheduledMessageMutation, CancelScheduledMessageMutationVariables>;
export const RescheduleMessageDocument = {"__meta__":{"hash":"e7c1886e746e384ade50c1326f72154d8d07d573ab6b41fb55233b7558d19815"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RescheduleMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rescheduleMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"deliverAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduled"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReschedule"}}]}}]}}]} as unknown as DocumentNode<RescheduleMessageMutation, RescheduleMessageMutationVariables>;
export const MessageRecipientsDocument = {"__meta__":{"hash":"daa709a802fdea016ab71ed947130931e9f1fef66e2d3aad367bc1b814c40c50"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MessageRecipients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"conversationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correspondent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MessageRecipientsQuery, MessageRecipientsQueryVariables>;
export const ConversationOfMessageDocument = {"__meta__":{"hash":"0750fe4cbf9c9b5cfff08383bf589af2df16df0bfd3a10afe27201b5d76471b9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConversationOfMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"messageId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conversationOfMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"messageId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"messageId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mailboxId"}}]}}]}}]}}]} as unknown as DocumentNode<ConversationOfMessageQuery, ConversationOfMessageQueryVariables>;
export const MailSettingsDocument = {"__meta__":{"hash":"e269ecc409a2f69e0a875aea340bba26dbb0c88f0268345c5e5dcc573cc07e84"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MailSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"signature"}},{"kind":"Field","name":{"kind":"Name","value":"mailboxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"folders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"writingPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"establishment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MailSettingsQuery, MailSettingsQueryVariables>;
export const CreateFolderDocument = {"__meta__":{"hash":"23f3909c52a991e932f6e806625a9dc6319cc5b7639e0088c50ffc6dc4f34901"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateFolder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateFolderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createFolder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"folders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}}]}}]}}]}}]} as unknown as DocumentNode<CreateFolderMutation, CreateFolderMutationVariables>;
export const RenameFolderDocument = {"__meta__":{"hash":"17388e0f8488e9ac3edeb9c250829aa03b505fa0b646bd1444de87c902de15c0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenameFolder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenameFolderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"renameFolder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"folders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}}]}}]}}]}}]} as unknown as DocumentNode<RenameFolderMutation, RenameFolderMutationVariables>;
export const RemoveFolderDocument = {"__meta__":{"hash":"9fc03467219f94425d2242b0c03306c765a1f954d548e5251d48ec2a074fb072"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveFolder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FolderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeFolder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"folders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveFolderMutation, RemoveFolderMutationVariables>;
export const SetSignatureDocument = {"__meta__":{"hash":"23f258841783f9c950112b0fdab73b7097a5bb1388d2501a840681c2519c1834"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetSignature"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetSignatureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setSignature"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<SetSignatureMutation, SetSignatureMutationVariables>;
export const MessagingSettingsDocument = {"__meta__":{"hash":"58f02e74ef73afad05e60c8caa00d94a0897d0b954b77d83ebe80b49ae995710"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MessagingSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"establishmentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"messagingSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"establishmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"establishmentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentId"}},{"kind":"Field","name":{"kind":"Name","value":"recallMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"readStateOfFamilies"}},{"kind":"Field","name":{"kind":"Name","value":"readStateToFamilies"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}}]}}]}}]}}]} as unknown as DocumentNode<MessagingSettingsQuery, MessagingSettingsQueryVariables>;
export const SetMessagingSettingsDocument = {"__meta__":{"hash":"2c4c3511c5142bf41783326ddd1160b69ff56adab4840b690b230f4d75965abe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetMessagingSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetMessagingSettingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setMessagingSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentId"}},{"kind":"Field","name":{"kind":"Name","value":"recallMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"readStateOfFamilies"}},{"kind":"Field","name":{"kind":"Name","value":"readStateToFamilies"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}}]}}]}}]} as unknown as DocumentNode<SetMessagingSettingsMutation, SetMessagingSettingsMutationVariables>;
export const WritingPlacesDocument = {"__meta__":{"hash":"05f7ac87a97050b2d13436579449c5ef4fb657060231bab267b097fdb2152d55"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WritingPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"writingPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"establishment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"senders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"writesToGroups"}}]}}]}}]}}]} as unknown as DocumentNode<WritingPlacesQuery, WritingPlacesQueryVariables>;
export const FindRecipientsDocument = {"__meta__":{"hash":"df33706e23e0010b4150efadb9dc8c6988d6eed793b33114898bad346c79b496"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindRecipients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"establishmentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"senderId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"findRecipients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"establishmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"establishmentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"senderId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"senderId"}}},{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<FindRecipientsQuery, FindRecipientsQueryVariables>;
export const DraftDocument = {"__meta__":{"hash":"c4229d65f238bf35569345ccc93e485f6a638e3162306ebffefbbd82b40c9f29"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Draft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"establishmentId"}},{"kind":"Field","name":{"kind":"Name","value":"senderId"}},{"kind":"Field","name":{"kind":"Name","value":"aboutChildId"}},{"kind":"Field","name":{"kind":"Name","value":"privateCopies"}},{"kind":"Field","name":{"kind":"Name","value":"urgentCause"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"inReplyTo"}},{"kind":"Field","name":{"kind":"Name","value":"replyToAll"}},{"kind":"Field","name":{"kind":"Name","value":"forwardOf"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}}]}}]} as unknown as DocumentNode<DraftQuery, DraftQueryVariables>;
export const SaveDraftDocument = {"__meta__":{"hash":"67d5e7e0302174f9ae8f8a8259d3a0d4ab4f4fdd44de744e11d9c40a8f05653e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}}]} as unknown as DocumentNode<SaveDraftMutation, SaveDraftMutationVariables>;
export const DiscardDraftDocument = {"__meta__":{"hash":"e02537eded6c12a5a683f24420248af35f264c6c472b72dd2289f7ea062a0aef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"discardDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<DiscardDraftMutation, DiscardDraftMutationVariables>;
export const SendingPreviewDocument = {"__meta__":{"hash":"041920d8a8858653d6544bd70433d7838db7cf762aaf619db39906c17246d5df"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SendingPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sendingPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recipientCount"}},{"kind":"Field","name":{"kind":"Name","value":"privateCopies"}},{"kind":"Field","name":{"kind":"Name","value":"canShare"}},{"kind":"Field","name":{"kind":"Name","value":"deliverAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForOpening"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSendUrgent"}},{"kind":"Field","name":{"kind":"Name","value":"recallMinutes"}}]}}]}}]}}]} as unknown as DocumentNode<SendingPreviewQuery, SendingPreviewQueryVariables>;
export const SendMessageDocument = {"__meta__":{"hash":"1cd719092ed450ef5254928b3022e2f1aa1eb7a188a7474ea94bd298eb6e4c58"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sendMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"deliverAt"}},{"kind":"Field","name":{"kind":"Name","value":"recipientCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecall"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReschedule"}}]}}]}}]} as unknown as DocumentNode<SendMessageMutation, SendMessageMutationVariables>;
export const ReplyToMessageDocument = {"__meta__":{"hash":"c899088fa1343d20e6f37347de9bb27bed1fc09f0b87f6ffe449528b5581ec48"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplyToMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyToMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"replyToMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"deliverAt"}},{"kind":"Field","name":{"kind":"Name","value":"recipientCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecall"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReschedule"}}]}}]}}]} as unknown as DocumentNode<ReplyToMessageMutation, ReplyToMessageMutationVariables>;
export const SignatureDocument = {"__meta__":{"hash":"15e80ee9b1cd3f18652e8b2f0073c92dfe286ee17ed2fea5fde8c9bcf704982c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Signature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"signature"}}]}}]}}]} as unknown as DocumentNode<SignatureQuery, SignatureQueryVariables>;
export const ForwardedMessageDocument = {"__meta__":{"hash":"6c79e572166ab4099f15354acd5a215bca27b2f7647575cf53ca0e7d243352c3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ForwardedMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}}]}}]} as unknown as DocumentNode<ForwardedMessageQuery, ForwardedMessageQueryVariables>;
export const RecipientDocument = {"__meta__":{"hash":"19730206c8307ab942a311faf665ff939302f230bc3407121c113dbe58cab78d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Recipient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"establishmentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecipientKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"establishmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"establishmentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<RecipientQuery, RecipientQueryVariables>;
export const IncidentsDocument = {"__meta__":{"hash":"75ad3c629fc4f7e62a23d43b489e9510e1390d85f1684db9b337701e56bb80b0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentId"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"}}]}}]}}]}}]} as unknown as DocumentNode<IncidentsQuery, IncidentsQueryVariables>;
export const ContainedPlacesDocument = {"__meta__":{"hash":"f1eca48b7ac5904f3e0fae4c4288dd5e5566c89e1f061e959084f4d3f6179e2a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContainedPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"containedPlaces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContainedPlacesQuery, ContainedPlacesQueryVariables>;
export const StartIncidentDocument = {"__meta__":{"hash":"a184f09ce8d6093915f32e0f30fb803d37f08f334e5e0c35956bcd3e946a33c1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartIncident"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartIncidentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startIncident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<StartIncidentMutation, StartIncidentMutationVariables>;
export const EndIncidentDocument = {"__meta__":{"hash":"e0fdf429197e221a2e448f207b4e75bec994f89d3b7fcc4ba4817c200e428495"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndIncident"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndIncidentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endIncident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndIncidentMutation, EndIncidentMutationVariables>;
export const ReportQueueDocument = {"__meta__":{"hash":"8c3048ea4adc8c5299d3d1278aa58ab636e10ef0dd3b9dac19a8dc3ce5b8b4e6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportState"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentId"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentName"}},{"kind":"Field","name":{"kind":"Name","value":"aboutLeader"}},{"kind":"Field","name":{"kind":"Name","value":"reporterName"}},{"kind":"Field","name":{"kind":"Name","value":"reportedId"}},{"kind":"Field","name":{"kind":"Name","value":"reportedName"}},{"kind":"Field","name":{"kind":"Name","value":"reportedIsPupil"}},{"kind":"Field","name":{"kind":"Name","value":"reportedIsSuspended"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedByName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReportQueueQuery, ReportQueueQueryVariables>;
export const OpenReportDocument = {"__meta__":{"hash":"3b747cfd080eff42a260886bc842097d6b80f893a8b670788e3aef67ad2ed281"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}}]}}]}}]} as unknown as DocumentNode<OpenReportMutation, OpenReportMutationVariables>;
export const CloseReportDocument = {"__meta__":{"hash":"7867c6d82437cf8ec4962b14856d4bbad28af6e01dc7829a9fceda8b6b4be36a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CloseReportMutation, CloseReportMutationVariables>;
export const ReportDocument = {"__meta__":{"hash":"90a76181b8cd7b87236eccb927374d1822406226452501db1dc7fea2b9c53381"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Report"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ReportMutation, ReportMutationVariables>;
export const OwnReportsDocument = {"__meta__":{"hash":"a6b6ebb097c9fe82010e1fdbe9423c2177b0ce91b2b52398646e3e9d7dd40afd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnReports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ownReports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"writingPauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]} as unknown as DocumentNode<OwnReportsQuery, OwnReportsQueryVariables>;
export const JudgedPausesDocument = {"__meta__":{"hash":"eb3c17c4bc97d68678cb97dc947e094c98b8b9de9ce440e53959a26f8c4c39e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JudgedPauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"judgedWritingPauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]} as unknown as DocumentNode<JudgedPausesQuery, JudgedPausesQueryVariables>;
export const PauseWritingDocument = {"__meta__":{"hash":"53499674a7ec01de3501fdc5406e20c3dfea290893c5f241367ba301452d24f8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PauseWriting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PauseWritingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pauseWriting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PauseWritingMutation, PauseWritingMutationVariables>;
export const LiftWritingPauseDocument = {"__meta__":{"hash":"4cd0afbf52d16576e78ad09d98fff171a8dc04bca751f22e250e41a80fc5795f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiftWritingPause"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LiftPauseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"liftWritingPause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<LiftWritingPauseMutation, LiftWritingPauseMutationVariables>;
export const SuspendAccountDocument = {"__meta__":{"hash":"fe6c6180ebbbaede4676aafd40bca26aa55f53cbf1caab74052e9aa8cdf22fcd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuspendAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuspendAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"suspendAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}}]}}]}}]} as unknown as DocumentNode<SuspendAccountMutation, SuspendAccountMutationVariables>;
export const RestoreAccountDocument = {"__meta__":{"hash":"4ea7bcbff1d327cfb1d00754828ff8e05fdafefe535415affe56d9e9d49bb2b7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"restoreAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<RestoreAccountMutation, RestoreAccountMutationVariables>;
export const NewsCommentsDocument = {"__meta__":{"hash":"6e729747c17d9c6b2ba6e51c25f0a0a74f00754277142f60568ba05d8bb79e9d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewsComments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"news"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"takesComments"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanComment"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSwitchComments"}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"authorRole"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRemove"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NewsCommentsQuery, NewsCommentsQueryVariables>;
export const AddNewsCommentDocument = {"__meta__":{"hash":"b8622fd13359ac76283896680b9ad999e54b96a5cd556cf86f5a2188e6c6d5ba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddNewsComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddNewsCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addNewsComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddNewsCommentMutation, AddNewsCommentMutationVariables>;
export const RemoveNewsCommentDocument = {"__meta__":{"hash":"195f3097bf77c982a6efc1bbcb9693715acc5b15b77fdd547efbd8775aa172bd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveNewsComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveNewsCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeNewsComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RemoveNewsCommentMutation, RemoveNewsCommentMutationVariables>;
export const SetNewsCommentsDocument = {"__meta__":{"hash":"f00ab5ab93c3cc95bcb0735b0abed65a5e5d2aec300d6f9ce7f41caaec2f9c5f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetNewsComments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetNewsCommentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setNewsComments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"takesComments"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanComment"}}]}}]}}]} as unknown as DocumentNode<SetNewsCommentsMutation, SetNewsCommentsMutationVariables>;
export const NewsListDocument = {"__meta__":{"hash":"0a069db5c0d5afc11598e9cfb2c97c68a0ad6a93a1a1f4058fe1f0c0f3e41567"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewsList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"newsPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newsProposalPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newsProposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"toDecide"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"news"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"pinned"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NewsListQuery, NewsListQueryVariables>;
export const NewsPlacesDocument = {"__meta__":{"hash":"62f14adb53800127a6810a1289709a96918a6893d89a9b3c2985914830caea09"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewsPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"newsPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<NewsPlacesQuery, NewsPlacesQueryVariables>;
export const NewsDocument = {"__meta__":{"hash":"5e615e0b5f7b243f98e6540c1b4336f29bab7e11b774e26793cc921731f6d405"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"News"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"news"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"previewUrl"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"pinned"}},{"kind":"Field","name":{"kind":"Name","value":"takesComments"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"readCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}}]}}]}}]} as unknown as DocumentNode<NewsQuery, NewsQueryVariables>;
export const PublishNewsDocument = {"__meta__":{"hash":"18b1bf3d41b155804e7abece6e611333d60161ef15a9c353f7bbdcbbabed3557"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishNews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishNewsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishNews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PublishNewsMutation, PublishNewsMutationVariables>;
export const UpdateNewsDocument = {"__meta__":{"hash":"7e19cd7adf7bea1d5a473377a5bf582cef3c91aa445ade9320cef319020b8d35"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateNews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateNewsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateNews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"pinned"}},{"kind":"Field","name":{"kind":"Name","value":"takesComments"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<UpdateNewsMutation, UpdateNewsMutationVariables>;
export const WithdrawNewsDocument = {"__meta__":{"hash":"e423f59ecd000ca294805eda1ce41e6ba6891bd46a2ef0a72f3813a992d2e280"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawNews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawNewsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawNews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<WithdrawNewsMutation, WithdrawNewsMutationVariables>;
export const MarkNewsReadDocument = {"__meta__":{"hash":"c03a9c7476aa9bb1c97f0e989b37c107b25bda6837b83e0e89eb82a11c9b2a5d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNewsRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNewsReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markNewsRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MarkNewsReadMutation, MarkNewsReadMutationVariables>;
export const NewsWritingDocument = {"__meta__":{"hash":"aac1f066ecaa991617a09fd84b458ef6ac9574e3868194c57e40ddd8217655c8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewsWriting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"newsPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newsProposalPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"toAll"}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NewsWritingQuery, NewsWritingQueryVariables>;
export const NewsProposalsDocument = {"__meta__":{"hash":"5ad8b242e0073eafa307bd58f79bfebafd7f5a777875b46f1b8b7bac0b8e8b09"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewsProposals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toDecide"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"newsProposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"toDecide"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toDecide"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NewsProposalsQuery, NewsProposalsQueryVariables>;
export const NewsProposalDocument = {"__meta__":{"hash":"2b6c204d768d7ddc7184266f8c23404623b506acf3013373d541702a3994cffb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewsProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"newsProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"previewUrl"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"takesComments"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"classNames"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"newsId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NewsProposalQuery, NewsProposalQueryVariables>;
export const ProposeNewsDocument = {"__meta__":{"hash":"b443428b15c99a6a988f90f5900413ee902ad67b26d2d1729dde21576dc133e9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeNews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeNewsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposeNews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ProposeNewsMutation, ProposeNewsMutationVariables>;
export const UpdateNewsProposalDocument = {"__meta__":{"hash":"a9d4c2a96da6d35dda2b2b6a79ff29d9fb1ed27d08dccc6c5c0b78a7c9f467f7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateNewsProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateNewsProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateNewsProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"takesComments"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<UpdateNewsProposalMutation, UpdateNewsProposalMutationVariables>;
export const DecideNewsProposalDocument = {"__meta__":{"hash":"b8253f6140bcf445ed6dd862f6a731af8c183d916988746cbba858519e6d4780"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideNewsProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideNewsProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideNewsProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"newsId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}}]}}]}}]} as unknown as DocumentNode<DecideNewsProposalMutation, DecideNewsProposalMutationVariables>;
export const WithdrawNewsProposalDocument = {"__meta__":{"hash":"a4544e353e951aba0ce620fb2b5e21911fcb31ce7471cb3a766fad34180fce1b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawNewsProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawNewsProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawNewsProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}}]}}]}}]} as unknown as DocumentNode<WithdrawNewsProposalMutation, WithdrawNewsProposalMutationVariables>;
export const NewsWritersDocument = {"__meta__":{"hash":"9d14766767d7c89935ddb9243eadc9135dac2e8f680b192489a11e0dc46976ae"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewsWriters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"establishmentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"newsWriters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"establishmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"establishmentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode<NewsWritersQuery, NewsWritersQueryVariables>;
export const SetNewsWriterDocument = {"__meta__":{"hash":"0b56f71fe08f0fc5268018b494028fa4e27e1079e879e6935ef9bb964846511d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetNewsWriter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetNewsWriterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setNewsWriter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<SetNewsWriterMutation, SetNewsWriterMutationVariables>;
export const NoticeListDocument = {"__meta__":{"hash":"f3e4f0a9375e3ce6d5991c2b18ef91da3c057417b44719b25eb42fe05dc38624"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoticeList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"childId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"noticePlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentId"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"toSign"},"name":{"kind":"Name","value":"notices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"toSign"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"childId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"childId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"aside"}},{"kind":"Field","name":{"kind":"Name","value":"toSign"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSign"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agrees"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NoticeListQuery, NoticeListQueryVariables>;
export const NoticeDocument = {"__meta__":{"hash":"689f331942530111db99057cedd075658a036468250ab0d4616e21183f2226cd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentId"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"wants"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"signers"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"aside"}},{"kind":"Field","name":{"kind":"Name","value":"toSign"}},{"kind":"Field","name":{"kind":"Name","value":"replacedById"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerFollows"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanKeep"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"previewUrl"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSign"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agrees"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"onPaper"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NoticeQuery, NoticeQueryVariables>;
export const SignNoticeDocument = {"__meta__":{"hash":"eed208c7596a54687aabcb38b569a52b5d1410d298e2e1719b8d7e163983db47"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"toSign"}},{"kind":"Field","name":{"kind":"Name","value":"aside"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSign"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agrees"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"onPaper"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SignNoticeMutation, SignNoticeMutationVariables>;
export const SetNoticeAsideDocument = {"__meta__":{"hash":"a1740a5f519c9d6f750e467a8157820e4c4a614e54f54dbb50284d2c4b442b90"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetNoticeAside"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetNoticeAsideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setNoticeAside"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"toSign"}},{"kind":"Field","name":{"kind":"Name","value":"aside"}}]}}]}}]} as unknown as DocumentNode<SetNoticeAsideMutation, SetNoticeAsideMutationVariables>;
export const FollowedNoticesDocument = {"__meta__":{"hash":"50de04c922a09bbe6ca99068ad19d34d67ecc24e52e8a55fc263a5928632b146"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowedNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mine"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"followedNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"mine"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mine"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentName"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"disagreeing"}},{"kind":"Field","name":{"kind":"Name","value":"nobody"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FollowedNoticesQuery, FollowedNoticesQueryVariables>;
export const NoticePlacesDocument = {"__meta__":{"hash":"c4ecbfa644795c9334213b2170ce284edfac48b75162f76cef34da799804200e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoticePlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"noticePlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NoticePlacesQuery, NoticePlacesQueryVariables>;
export const NoticePupilsDocument = {"__meta__":{"hash":"309d331509dadd2d97001fd8ba8034c4063a007f3f8b407b384eb127ec6c0682"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoticePupils"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"classId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"class"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"classId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"students"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NoticePupilsQuery, NoticePupilsQueryVariables>;
export const PublishNoticeDocument = {"__meta__":{"hash":"14f7a2e010809f7e5e29ccb562751ca244ec3e86346270e6a64668ea79c7021e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PublishNoticeMutation, PublishNoticeMutationVariables>;
export const UpdateNoticeDocument = {"__meta__":{"hash":"e9ad4fa80173d83d3d74985b689144ac2bb778d5a418721b7c99a86d512bac4d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}}]} as unknown as DocumentNode<UpdateNoticeMutation, UpdateNoticeMutationVariables>;
export const CloseNoticeDocument = {"__meta__":{"hash":"39fa3925b16030a5f5f0c6d717333d5b2109b2b75271456c9f1017cd4cf1fa81"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}}]}}]}}]} as unknown as DocumentNode<CloseNoticeMutation, CloseNoticeMutationVariables>;
export const NoticeFollowUpDocument = {"__meta__":{"hash":"5f90d76663de9d5a4dd45ba7af9f138309a2afeec163be37154b2aa398eda0c8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoticeFollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeRowFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"disagreeing"}},{"kind":"Field","name":{"kind":"Name","value":"nobody"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"automatic"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"className"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"disagrees"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agrees"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"onPaper"}},{"kind":"Field","name":{"kind":"Name","value":"replacedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NoticeFollowUpQuery, NoticeFollowUpQueryVariables>;
export const RecordPaperAnswerDocument = {"__meta__":{"hash":"e668b2ab79ee88901ddcf43bcdb53f2ed2227c558d3d521c0bbbdd432b261edf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPaperAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPaperAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordPaperAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordPaperAnswerMutation, RecordPaperAnswerMutationVariables>;
export const RemindOfNoticeDocument = {"__meta__":{"hash":"3bb9442df5082910bd83e8c4ef0fd848eec77ec257b1d8c9dc046a7e0f72ac21"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemindOfNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemindOfNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"remindOfNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reached"}}]}}]}}]} as unknown as DocumentNode<RemindOfNoticeMutation, RemindOfNoticeMutationVariables>;
export const NotificationsDocument = {"__meta__":{"hash":"8e12ab213ca46cbe571b74ebcb5bdaccd0f7acc2b501fa0342f966ec031f5873"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unreadNotificationCount"}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"read"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NotificationsQuery, NotificationsQueryVariables>;
export const UnreadNotificationsDocument = {"__meta__":{"hash":"6dc8f4c093eaea21ba151bab06b2a11d7317f28380754dcaeddd51270499b5f9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnreadNotifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unreadNotificationCount"}}]}}]}}]} as unknown as DocumentNode<UnreadNotificationsQuery, UnreadNotificationsQueryVariables>;
export const MarkNotificationsReadDocument = {"__meta__":{"hash":"5f88555ece164b9f6710e3a7b20a3bfcac89ab2cd8337ad5e52ad4d5c7d6ede9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNotificationsRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markNotificationsRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}]}}]} as unknown as DocumentNode<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;
export const NotificationSettingsDocument = {"__meta__":{"hash":"664d5df22c32ff6b751b2383a48fd1b9592fa3345a81e899ac6bba51b835d6b3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotificationSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notificationSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"push"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mailAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"bounced"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanGive"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pushKey"}},{"kind":"Field","name":{"kind":"Name","value":"pushDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"pushesHere"}},{"kind":"Field","name":{"kind":"Name","value":"quietHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"weekends"}},{"kind":"Field","name":{"kind":"Name","value":"holidays"}}]}}]}}]}}]} as unknown as DocumentNode<NotificationSettingsQuery, NotificationSettingsQueryVariables>;
export const WakingDocument = {"__meta__":{"hash":"b0d66937602cf0f51a68ce3470583c46167ca05f281a4fe052defb74a89dfc20"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Waking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pushKey"}},{"kind":"Field","name":{"kind":"Name","value":"pushesHere"}}]}}]}}]} as unknown as DocumentNode<WakingQuery, WakingQueryVariables>;
export const SetNotificationSettingDocument = {"__meta__":{"hash":"e091db59ede1a4ce4a9115cff00c4dab2dfcab469d8c8f2c0cfa969568f36675"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetNotificationSetting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationSettingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setNotificationSetting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"push"}}]}}]}}]} as unknown as DocumentNode<SetNotificationSettingMutation, SetNotificationSettingMutationVariables>;
export const AddPushDeviceDocument = {"__meta__":{"hash":"893a262c0ec8a6a0e9873f06ef0bda13167ff73c1d31554823865cc14bce8228"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddPushDevice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PushDeviceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addPushDevice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<AddPushDeviceMutation, AddPushDeviceMutationVariables>;
export const RemovePushDeviceDocument = {"__meta__":{"hash":"28b3c18b5e8a01444d42225649b667191eb78dc7efe4b7d26a1fe3379a294d5e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemovePushDevice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"endpoint"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removePushDevice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"endpoint"},"value":{"kind":"Variable","name":{"kind":"Name","value":"endpoint"}}}]}]}}]} as unknown as DocumentNode<RemovePushDeviceMutation, RemovePushDeviceMutationVariables>;
export const UnreadCountsDocument = {"__meta__":{"hash":"5b383bd615fdfdc436aeb448f68b195d17b00c593543a02bd5278bd0b9f16900"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnreadCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mailboxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}}]}}]}}]}}]} as unknown as DocumentNode<UnreadCountsQuery, UnreadCountsQueryVariables>;
export const LandingPagesDocument = {"__meta__":{"hash":"45cef17d7c445786a5d4da12adf56051847a2923b604e814442e0772a334ac19"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LandingPages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]}]}}]}}]}}]}}]} as unknown as DocumentNode<LandingPagesQuery, LandingPagesQueryVariables>;
export const SetPreferencesDocument = {"__meta__":{"hash":"c5a5404313df94b82a927c13f9e8b10ce6b20859339a114afbc782cfd7f21161"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPreferences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreferencesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setPreferences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"contrast"}},{"kind":"Field","name":{"kind":"Name","value":"font"}},{"kind":"Field","name":{"kind":"Name","value":"textSize"}},{"kind":"Field","name":{"kind":"Name","value":"spacing"}},{"kind":"Field","name":{"kind":"Name","value":"motion"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"landing"}}]}}]}}]} as unknown as DocumentNode<SetPreferencesMutation, SetPreferencesMutationVariables>;
export const QuietHoursDocument = {"__meta__":{"hash":"ad4b7a225f2c890dbb9b1beed160de35b2ad185b699cfec30fb40313beaa0908"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuietHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"quietHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"weekends"}},{"kind":"Field","name":{"kind":"Name","value":"holidays"}},{"kind":"Field","name":{"kind":"Name","value":"opensNextAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schoolQuietHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"weekends"}},{"kind":"Field","name":{"kind":"Name","value":"holidays"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"opensNextAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSet"}}]}}]}}]}}]} as unknown as DocumentNode<QuietHoursQuery, QuietHoursQueryVariables>;
export const SetQuietHoursDocument = {"__meta__":{"hash":"b6a580da0679fda573ab859b8876aaa5d26cb40ece0561a29066347014a55f1f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetQuietHours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"QuietHoursInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setQuietHours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"weekends"}},{"kind":"Field","name":{"kind":"Name","value":"holidays"}},{"kind":"Field","name":{"kind":"Name","value":"opensNextAt"}}]}}]}}]} as unknown as DocumentNode<SetQuietHoursMutation, SetQuietHoursMutationVariables>;
export const SetSchoolQuietHoursDocument = {"__meta__":{"hash":"7d7e9f89121d307d4f18cedbc3e2c5a61b68ade8660d3fa1c93b613117d7df11"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetSchoolQuietHours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"establishmentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuietHoursInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setSchoolQuietHours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"establishmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"establishmentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentId"}}]}}]}}]} as unknown as DocumentNode<SetSchoolQuietHoursMutation, SetSchoolQuietHoursMutationVariables>;
export const FactsDocument = {"__meta__":{"hash":"bccd421e57fd2eb6556ac6995a6b92de601e02be2feb89cb9e9f8d52c961cfed"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"Facts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"missedFor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"missedFor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"missedFor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"ids"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<FactsSubscription, FactsSubscriptionVariables>;
export const FindPeopleDocument = {"__meta__":{"hash":"3f62e9a36fe6e78bcd07ca813c87ed09d01df1675780f0c96c1fbce015197cf0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"establishmentId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}},{"kind":"Argument","name":{"kind":"Name","value":"establishmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"establishmentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRoles"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRoles"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sharedMemberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"establishment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<FindPeopleQuery, FindPeopleQueryVariables>;
export const AddFavouriteDocument = {"__meta__":{"hash":"18acac5e641fd83e0ed9adf395cccafd61100ca4c9e25787a0b5c52952788e86"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddFavourite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FavouriteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addFavourite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]} as unknown as DocumentNode<AddFavouriteMutation, AddFavouriteMutationVariables>;
export const RemoveFavouriteDocument = {"__meta__":{"hash":"4680bf7037d2958bcc9d0ee8c2c4a5d32399f9c0b49adc196fdbd65b60894e04"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveFavourite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeFavourite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]} as unknown as DocumentNode<RemoveFavouriteMutation, RemoveFavouriteMutationVariables>;
export const SaveNoteDocument = {"__meta__":{"hash":"e9d6d79cb5789202fe92c27862b23afdbf2ae89af35a23ba063a8a0bb4305632"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"conflict"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<SaveNoteMutation, SaveNoteMutationVariables>;