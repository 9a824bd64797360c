import type { RichText } from "@preau/rich-text/document";
import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import type { RecipientKind } from "../../../platform/gql/graphql.ts";
import { type DraftContent, emptyDraft } from "../drafts/draft-content.ts";
import { wholeMoment } from "../list/list-moment.ts";
import { useWhere } from "../use-where.ts";
import { forwardedMessageDocument, recipientDocument, signatureDocument } from "./documents.ts";
import { forwardedBody } from "./forwarded.ts";
import { aboveSignature } from "./rich-body.ts";

interface Named {
  establishmentId: string | null;
  /** To whom: what it is and its id. */
  to: { kind: string; id: string } | null;
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

  /** Somebody to whom one may not write is nobody: the field is empty, and says so when one searches. */
  const addressed = async (establishmentId: string, { kind, id }: { kind: string; id: string }) => {
    const variables = { establishmentId, kind: kind as RecipientKind, id, locale: where.locale };
    const { data } = await client.query({ query: recipientDocument, variables });
    return data?.viewer.recipient ? [data.viewer.recipient] : [];
  };

  return async ({ establishmentId, to, forwardOf }: Named): Promise<DraftContent> => {
    const [begun, chosen] = await Promise.all([
      (forwardOf === null ? signed() : forwarded(forwardOf)).catch(() => ({})),
      establishmentId !== null && to !== null ? addressed(establishmentId, to).catch(() => []) : [],
    ]);
    return { ...emptyDraft, establishmentId, to: chosen, ...begun };
  };
};
