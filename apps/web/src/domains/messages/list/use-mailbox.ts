import { useQuery } from "@apollo/client/react";
import { useFacts } from "../../../platform/live/use-facts.ts";
import { mailboxesDocument } from "./documents.ts";

/** The mailboxes that one opens, and the one that stands open. */
export const useMailbox = (id: string | undefined) => {
  const { data, refetch } = useQuery(mailboxesDocument, {
    fetchPolicy: "cache-and-network",
    nextFetchPolicy: "cache-first",
  });
  useFacts(["MESSAGES"], () => void refetch().catch(() => undefined));
  const mailboxes = data?.viewer.mailboxes ?? [];
  const mailbox = mailboxes.find((one) => (id === undefined ? one.isOwn : one.id === id));
  return { mailboxes, mailbox, children: data?.viewer.family?.children ?? [], refresh: refetch };
};

export type Mailbox = ReturnType<typeof useMailbox>["mailboxes"][number];
