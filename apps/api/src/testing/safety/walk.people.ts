import { dayOf } from "../../platform/context/context.ts";
import type { Name } from "./cast.ts";
import type { Arguments } from "./walk.ts";

/** Who walks the schema: somebody of each role, all in the collège. */
export const walkers = [
  "headTeacher",
  "ada",
  "adasMother",
  "head",
  "counsellor",
  "supervisor",
  "secretary",
  "cook",
  "speaker",
  "tutor",
  "accountsOfCollege",
  "newsOfCollege",
] as const satisfies Name[];

const today = dayOf(new Date());

/** How to ask the fields that want arguments, wherever the walk meets them. */
export const walkArguments: Arguments = {
  "Viewer.widget": `(id: "my-classes")`,
  "Viewer.widgetPreview": `(kind: "my-classes")`,
  "Viewer.widgetSettings": `(kind: "news")`,
  "Query.classes": `(search: "6")`,
  "Viewer.agenda": `(from: "${today}", to: "${today}")`,
  // Asks of a moment, which somebody has only after arranging: history.test.ts does.
  "Viewer.dashboardAt": null,
  // Asks of a place: news.test.ts does.
  "Viewer.newsReach": null,
  // Ask of a proposal and of a place: news-proposals.test.ts does.
  "Viewer.newsProposal": null,
  "Viewer.newsWriters": null,
  // Ask of a conversation: the tests of messages do.
  "Viewer.conversation": null,
  "Viewer.conversationOfMessage": null,
  "Viewer.message": null,
  "Viewer.callList": null,
  "Viewer.draft": null,
  "Viewer.sendingPreview": null,
  "Viewer.messagingSettings": null,
  // Ask of a place: layers.test.ts does.
  "Viewer.administeredLayer": null,
  "Viewer.administeredLayers": null,
  "Viewer.layerReach": null,
  "AdministeredLayer.preview": null,
  // Asks of a place and of what was typed: recipients.test.ts does.
  "Viewer.findRecipients": null,
  "Viewer.recipient": null,
  // Asks of a place: contact-rules.test.ts does.
  "Viewer.contactRules": null,
  "Viewer.administeredSenders": null,
  // Asked by themselves: a dashboard waits for no widget, and the rest of a walk would make them late.
  "Placement.widget": null,
};

export const everybody = walkers.join(" ");
export const nobody = "";
export const withRecords = "headTeacher ada adasMother head counsellor supervisor secretary";
export const withGuardians = "headTeacher ada adasMother head counsellor secretary";
export const withAuthority = "adasMother head counsellor secretary";
export const withClasses =
  "headTeacher ada adasMother head counsellor supervisor secretary speaker accountsOfCollege newsOfCollege";
export const members = "headTeacher ada adasMother head counsellor supervisor secretary cook speaker tutor";

export const withTeachers =
  "headTeacher ada adasMother head counsellor supervisor secretary speaker accountsOfCollege";
/** Who only writes the news is told none, and begins with an empty dashboard. */
export const withNews = members;
export const withNewsById = `${members} newsOfCollege`;
export const withCalendar = "headTeacher ada adasMother head counsellor supervisor secretary cook";
/** Who holds one of the school's offices. */
export const withOffices = "head counsellor supervisor secretary";
export const membersAndAccounts = `${members} accountsOfCollege`;
/** Who writes notices, who follows those of others too, and a mother who is told of one. */
export const writingNotices = "headTeacher head counsellor supervisor secretary";
export const followingNotices = "headTeacher head counsellor supervisor";
export const withNotices = `${followingNotices} adasMother`;
