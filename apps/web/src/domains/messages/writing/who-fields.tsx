import { useLingui } from "@lingui/react/macro";
import { Select } from "../../../ui/select.tsx";
import type { DraftContent } from "../drafts/draft-content.ts";
import type { DraftSession } from "../drafts/draft-session.ts";
import styles from "./compose-form.module.css";
import type { WritingPlace } from "./compose-form.tsx";

interface Properties {
  session: DraftSession;
  content: DraftContent;
  places: readonly WritingPlace[];
  place: WritingPlace;
}

/** In which school, in whose name, about which child: only what there is to choose. */
export const WhoFields = ({ session, content, places, place }: Properties) => {
  const { t } = useLingui();
  const { senders, children } = place;
  if (places.length < 2 && senders.length === 0 && children.length === 0) return null;
  return (
    <div className={styles.who}>
      {places.length > 1 && (
        <Select
          label={t`School`}
          value={place.establishment.id}
          options={places.map(({ establishment }) => ({
            value: establishment.id,
            label: establishment.name,
          }))}
          onChange={(establishmentId) =>
            // Whoever one writes to is somebody of that school.
            session.write({ establishmentId, senderId: null, aboutChildId: null, to: [] })
          }
        />
      )}
      {senders.length > 0 && (
        <Select
          label={t({ message: "From", context: "sender of a message" })}
          value={content.senderId ?? ""}
          options={[
            { value: "", label: t`Me` },
            ...senders.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(senderId) => session.write({ senderId: senderId === "" ? null : senderId })}
        />
      )}
      {children.length > 0 && (
        <Select
          label={t`About`}
          value={content.aboutChildId ?? ""}
          options={[
            { value: "", label: t`No child in particular` },
            ...children.map(({ id, givenName }) => ({ value: id, label: givenName })),
          ]}
          onChange={(aboutChildId) =>
            session.write({ aboutChildId: aboutChildId === "" ? null : aboutChildId })
          }
        />
      )}
    </div>
  );
};
