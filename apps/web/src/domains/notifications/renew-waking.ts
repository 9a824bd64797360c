import { client } from "../../platform/apollo.ts";
import { wakingDocument } from "./documents.ts";
import { subscribe, wakingHere } from "./push-here.ts";

/** What the owner wished in an earlier session holds in this one. */
export const renewWaking = async () => {
  if (wakingHere() !== "possible" || Notification.permission !== "granted") return;
  const { data } = await client.query({ query: wakingDocument, fetchPolicy: "no-cache" });
  if (data && !data.viewer.pushesHere) await subscribe(data.viewer.pushKey);
};
