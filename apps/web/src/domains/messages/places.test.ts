import { describe, expect, it } from "vitest";
import {
  addressOfConversation,
  addressOfPlace,
  inbox,
  narrowingOf,
  placeAt,
  placeOf,
  type Place,
  wordOf,
} from "./places.ts";

const places: Place[] = [
  inbox,
  { kind: "box", box: "SENT" },
  { kind: "box", box: "SCHEDULED" },
  { kind: "box", box: "ARCHIVE" },
  { kind: "box", box: "BIN" },
  { kind: "folder", id: "0199-voyage" },
  { kind: "starred" },
  { kind: "drafts" },
  { kind: "all" },
];

const at = (address: string) => {
  const { pathname, searchParams } = new URL(address, "https://ent.example");
  return { place: placeAt(pathname, searchParams), narrowing: narrowingOf(searchParams) };
};

describe("the address of messages", () => {
  it("says where one stands, for each box and folder, and is read back", () => {
    for (const place of places) {
      expect(placeOf(wordOf(place))).toEqual(place);
      expect(at(addressOfPlace(place)).place).toEqual(place);
    }
    expect(addressOfPlace(inbox)).toBe("/messages");
  });

  it("of a conversation keeps the list that it was opened from, and what narrowed it", () => {
    const narrowing = { mailbox: "vie-scolaire", text: "sortie & théâtre", unread: true, child: "lea" };
    for (const place of places)
      expect(at(addressOfConversation("c1", place, narrowing))).toEqual({ place, narrowing });
  });

  it("of a draft stands among the drafts, and an unknown one in the inbox", () => {
    expect(at("/messages/brouillon/0199").place).toEqual({ kind: "drafts" });
    expect(at("/messages/reglages").place).toEqual(inbox);
    expect(at("/messages/constructor").place).toEqual(inbox);
  });
});
