import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { v7 as uuidv7 } from "uuid";
import { showToast } from "../../../ui/toast.tsx";
import { isBlank } from "../drafts/draft-content.ts";
import type { DraftSession } from "../drafts/draft-session.ts";
import type { Leave } from "./compose-form.tsx";
import { discardDraftDocument } from "./documents.ts";

/** Throws a draft away; as long as the words stand that say so, what was written can be had again. */
export const useDiscard = (session: DraftSession, leave: Leave, to = "/messages/brouillons") => {
  const { t } = useLingui();
  const [discard] = useMutation(discardDraftDocument);
  return async () => {
    const fresh = session.content();
    const id = session.id();
    session.close();
    leave(to);
    if (isBlank(fresh)) return;
    // Never saved, or already gone: there is nothing to throw away there.
    await discard({ variables: { id } }).catch(() => undefined);
    showToast(t`The draft is thrown away`, {
      label: t`Undo`,
      onAction: () => leave(`/messages/brouillon/${uuidv7()}`, { fresh }),
    });
  };
};
