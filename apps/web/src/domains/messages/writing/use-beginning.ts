import type { RichText } from "@preau/rich-text/document";
import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { type DraftContent, emptyDraft } from "../drafts/draft-content.ts";
import { wholeMoment } from "../list/list-moment.ts";
import { useWhere } from "../use-where.ts";
import { forwardedMessageDocument, signatureDocument } from "./documents.ts";
import { forwardedBody } from "./forwarded.ts";
import { aboveSignature } from "./rich-body.ts";

interface Named {
  establishmentId: string | null;
  /** The message that is passed on. */
  forwardOf: string | null;
}

/** What a message begins with: a signature, or what is passed on. Without network it begins with nothing. */
export const useBeginning = () => {
  const { t } = useLingui();
  const client = useApolloClient();
  const where = useWhere();

  const signed = async (): Promise<Partial<DraftContent>> => {
    const { data } = await client.query({ query: signatureDocument });
    const signature = data?.viewer.signature as RichText | null | undefined;
    const body = signature ? aboveSignature(signature) : null;
    return { body, begun: body };
  };

  const forwarded = async (forwardOf: string): Promise<Partial<DraftContent>> => {
    const { data } = await client.query({ query: forwardedMessageDocument, variables: { id: forwardOf } });
    const message = data?.viewer.message;
    if (!message) return {};
    const [name, when] = [message.from.name, wholeMoment(new Date(message.sentAt), where)];
    return {
      forwardOf,
      subject: t`Fwd: ${message.subject}`.slice(0, 150),
      body: forwardedBody(t`Message of ${name}, ${when}`, message.body as RichText),
      aboutChildId: null,
      files: message.attachments,
    };
  };

  return async ({ establishmentId, forwardOf }: Named): Promise<DraftContent> => {
    const begun = await (forwardOf === null ? signed() : forwarded(forwardOf)).catch(() => ({}));
    return { ...emptyDraft, establishmentId, ...begun };
  };
};
