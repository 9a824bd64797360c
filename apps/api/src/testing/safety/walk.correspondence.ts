import { members, nobody, withOffices } from "./walk.people.ts";

/** The lines of the walk for what people write to each other, and for who keeps watch over it. */
export const correspondenceTable: Readonly<Record<string, string>> = {
  // Who may write to whom. Nobody blocked anybody yet; who is found as one types is asked in recipients.test.ts.
  "Viewer.writingPlaces": members,
  WritingPlace: members,
  "WritingPlace.senders": withOffices,
  "WritingPlace.children": "adasMother",
  SharedSender: withOffices,
  "Viewer.findRecipients": nobody,
  RecipientSuggestion: nobody,
  "Viewer.blockedUsers": nobody,
  BlockedUser: nobody,
  "Viewer.contactRules": nobody,
  ContactRules: nobody,
  ContactRule: nobody,
};
