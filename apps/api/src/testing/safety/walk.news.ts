import { everybody, membersAndAccounts, nobody, withNews, withNewsById } from "./walk.people.ts";

/** The lines of the walk's table about news, and what is written under it. */
export const newsTable: Readonly<Record<string, string>> = {
  News: withNewsById,
  // None of the school's news has images: news-images.test.ts asks who sees them.
  "News.images": nobody,
  "Query.news": withNewsById,
  NewsConnection: everybody,
  "NewsConnection.nodes": withNews,
  "NewsConnection.edges": withNews,
  NewsEdge: withNews,
  NewsPlaceType: "newsOfCollege",
  "News.readCount": "newsOfCollege",
  // Ada wrote one: those who find her in the directory read her name.
  NewsCommentConnection: withNewsById,
  NewsCommentEdge: withNewsById,
  NewsComment: withNewsById,
  "NewsComment.author": "headTeacher ada adasMother head counsellor supervisor secretary speaker",
  "Viewer.newsPlaces": "newsOfCollege",
  "Viewer.newsReach": nobody,
  // Nobody proposed anything yet: news-proposals.test.ts does.
  NewsProposalConnection: everybody,
  "NewsProposalConnection.nodes": nobody,
  "NewsProposalConnection.edges": nobody,
  NewsProposalEdge: nobody,
  NewsProposal: nobody,
  "Viewer.newsProposal": nobody,
  "Viewer.newsWriters": nobody,
  "Viewer.newsProposalPlaces": "headTeacher head counsellor supervisor",
  NewsProposalPlace: "headTeacher head counsellor supervisor",
  "NewsProposalPlace.classes": "headTeacher",
  NewsProposalClass: "headTeacher",
  NewsWidget: membersAndAccounts,
  "NewsWidget.news": withNews,
};
