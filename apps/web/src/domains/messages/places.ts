/** A box of a mailbox, by the word in its address. */
const boxes = {
  reception: "INBOX",
  envoyes: "SENT",
  programmes: "SCHEDULED",
  archives: "ARCHIVE",
  corbeille: "BIN",
} as const;

export type BoxWord = keyof typeof boxes;
export type Box = (typeof boxes)[BoxWord];

/** Where one stands in a mailbox: a box, a folder, what was starred, or everything that a search went through. */
export type Place =
  | { kind: "box"; box: Box }
  | { kind: "folder"; id: string }
  | { kind: "starred" }
  | { kind: "drafts" }
  | { kind: "all" };

export const inbox: Place = { kind: "box", box: "INBOX" };

const wordOfBox = (box: Box) => (Object.keys(boxes) as BoxWord[]).find((word) => boxes[word] === box)!;

/** One word for a place: the end of its address, and what a conversation remembers of where it was opened. */
export const wordOf = (place: Place): string => {
  if (place.kind === "box") return wordOfBox(place.box);
  if (place.kind === "folder") return `dossier/${place.id}`;
  return { starred: "suivis", drafts: "brouillons", all: "tous" }[place.kind];
};

/** The place that a word names; the inbox for a word that names none. */
export const placeOf = (word: string): Place => {
  if (Object.hasOwn(boxes, word)) return { kind: "box", box: boxes[word as BoxWord] };
  if (word.startsWith("dossier/")) return { kind: "folder", id: word.slice("dossier/".length) };
  if (word === "suivis") return { kind: "starred" };
  if (word === "brouillons") return { kind: "drafts" };
  if (word === "tous") return { kind: "all" };
  return inbox;
};

/** What narrows a list: kept in the address, so that the back button and a reload find it again. */
export interface Narrowing {
  /** The mailbox of a shared sender; none for one's own. */
  mailbox?: string | undefined;
  text?: string | undefined;
  unread?: boolean | undefined;
  child?: string | undefined;
}

const parametersOf = ({ mailbox, text, unread, child }: Narrowing, extra: Record<string, string> = {}) => {
  const parameters = new URLSearchParams(extra);
  if (mailbox) parameters.set("boite", mailbox);
  if (text) parameters.set("q", text);
  if (unread) parameters.set("nonlus", "1");
  if (child) parameters.set("enfant", child);
  const words = parameters.toString();
  return words === "" ? "" : `?${words}`;
};

export const narrowingOf = (parameters: URLSearchParams): Narrowing => ({
  mailbox: parameters.get("boite") ?? undefined,
  text: parameters.get("q") ?? undefined,
  unread: parameters.get("nonlus") === "1",
  child: parameters.get("enfant") ?? undefined,
});

export const addressOfPlace = (place: Place, narrowing: Narrowing = {}) =>
  `/messages${place.kind === "box" && place.box === "INBOX" ? "" : `/${wordOf(place)}`}${parametersOf(narrowing)}`;

/** A conversation remembers the list that it was opened from: that list stands beside it, and is what « back » means. */
export const addressOfConversation = (id: string, place: Place, narrowing: Narrowing = {}) =>
  `/messages/conversation/${id}${parametersOf(
    narrowing,
    place.kind === "box" && place.box === "INBOX" ? {} : { dans: wordOf(place) },
  )}`;

/** Where the list of an address stands, for all pages of messages. */
export const placeAt = (pathname: string, parameters: URLSearchParams): Place => {
  const below = pathname.replace(/^\/messages\/?/, "").replace(/\/$/, "");
  if (below === "") return inbox;
  if (below.startsWith("brouillon/") || below === "nouveau")
    return placeOf(parameters.get("dans") ?? "brouillons");
  if (/^(conversation|message|reglages|appels)(\/|$)/.test(below))
    return placeOf(parameters.get("dans") ?? "");
  return placeOf(below);
};
