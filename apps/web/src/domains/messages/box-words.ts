import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import {
  Archive,
  CalendarClock,
  FilePen,
  Folder,
  Inbox,
  Mails,
  Send,
  Star,
  Trash2,
  type LucideIcon,
} from "lucide-react";
import { inbox, type Place } from "./places.ts";

interface Words {
  place: Place;
  label: MessageDescriptor;
  icon: LucideIcon;
  /** Says what will come here. */
  empty: MessageDescriptor;
}

const known: readonly Words[] = [
  {
    place: inbox,
    label: msg({ message: "Inbox", context: "messages" }),
    icon: Inbox,
    empty: msg`No message here. Those that people write to you will be.`,
  },
  {
    place: { kind: "starred" },
    label: msg({ message: "Starred", context: "messages" }),
    icon: Star,
    empty: msg`Nothing starred. The star of a message keeps it at hand here.`,
  },
  {
    place: { kind: "box", box: "SENT" },
    label: msg({ message: "Sent", context: "messages" }),
    icon: Send,
    empty: msg`You have not sent any message yet.`,
  },
  {
    place: { kind: "box", box: "SCHEDULED" },
    label: msg({ message: "Scheduled", context: "messages" }),
    icon: CalendarClock,
    empty: msg`No message waits for its hour.`,
  },
  {
    place: { kind: "drafts" },
    label: msg({ message: "Drafts", context: "messages" }),
    icon: FilePen,
    empty: msg`No draft. What you begin to write is saved here by itself.`,
  },
  {
    place: { kind: "box", box: "ARCHIVE" },
    label: msg({ message: "Archive", context: "messages" }),
    icon: Archive,
    empty: msg`Nothing archived. What you archive leaves your inbox and stays here.`,
  },
  {
    place: { kind: "box", box: "BIN" },
    label: msg({ message: "Bin", context: "messages" }),
    icon: Trash2,
    empty: msg`The bin is empty.`,
  },
];

const elsewhere: Omit<Words, "place"> = {
  label: msg({ message: "All messages", context: "messages" }),
  icon: Mails,
  empty: msg`No message.`,
};

/** The places of a mailbox, in the order in which one looks for them; drafts are one's own. */
export const placesOf = (isOwn: boolean): readonly Words[] =>
  known.filter(({ place }) => isOwn || place.kind !== "drafts");

const same = (one: Place, other: Place) => JSON.stringify(one) === JSON.stringify(other);

/** The words of a place that has some of its own; a folder has the name that somebody gave it. */
export const wordsOf = (place: Place): Words => {
  if (place.kind === "folder")
    return { ...elsewhere, place, icon: Folder, empty: msg`This folder is empty.` };
  return known.find((one) => same(one.place, place)) ?? { ...elsewhere, place };
};

/** Where things are moved, as it is said once they are there. */
export const boxesInWords = {
  INBOX: msg({ message: "Inbox", context: "messages" }),
  ARCHIVE: msg({ message: "Archive", context: "messages" }),
  BIN: msg({ message: "Bin", context: "messages" }),
};
