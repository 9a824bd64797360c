import { useQuery } from "@apollo/client/react";
import type { RecipientKind, SendingInput, UrgentCause } from "../../../platform/gql/graphql.ts";
import { useSettled } from "../../../platform/use-settled.ts";
import type { DraftContent } from "../drafts/draft-content.ts";
import { sendingPreviewDocument } from "./documents.ts";

/** What will become of a message, asked again when what is chosen changes; nothing before somebody is chosen. */
export const usePreview = (content: DraftContent, establishmentId: string) => {
  const input: SendingInput = {
    establishmentId,
    senderId: content.senderId,
    to: content.to.map(({ kind, id }) => ({ kind: kind as RecipientKind, id })),
    aboutChildId: content.aboutChildId,
    privateCopies: content.privateCopies,
    scheduledAt: content.scheduledAt,
    urgentCause: content.urgentCause as UrgentCause | null,
  };
  const settled = useSettled(JSON.stringify(input), 250);
  const { data, previousData } = useQuery(sendingPreviewDocument, {
    variables: { input: JSON.parse(settled) as SendingInput },
    skip: content.to.length === 0,
    fetchPolicy: "no-cache",
  });
  return content.to.length === 0 ? undefined : ((data ?? previousData)?.viewer.sendingPreview ?? undefined);
};

export type Preview = NonNullable<ReturnType<typeof usePreview>>;
