import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { X } from "lucide-react";
import { useId, useState, type SubmitEvent } from "react";
import type { Role } from "../../platform/gql/graphql.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { saveSenderDocument } from "./documents.ts";
import { HolderSearch } from "./holder-search.tsx";
import { everyRole, holderWords, peopleWords } from "./rule-words.ts";
import type { Sender } from "./senders-panel.tsx";
import styles from "./senders-panel.module.css";

interface Properties {
  establishmentId: string;
  sender: Sender | undefined;
  onClose: () => void;
  onDone: () => void;
}

type Kind = "CUSTOM" | "DELEGATES";
type Holder = Omit<Sender["holders"][number], "__typename">;

/** What an office is called, who may write to it, and who holds it. */
export const SenderDialog = ({ establishmentId, sender, onClose, onDone }: Properties) => {
  const { t } = useLingui();
  const form = useId();
  const [kind, setKind] = useState<Kind>(sender?.kind === "DELEGATES" ? "DELEGATES" : "CUSTOM");
  const [name, setName] = useState(sender?.name ?? "");
  const [openTo, setOpenTo] = useState<readonly Role[]>(sender?.openTo ?? ["STUDENT", "TEACHER"]);
  const [holders, setHolders] = useState<readonly Holder[]>(sender?.holders ?? []);
  const [problem, setProblem] = useState<string>();
  const [save, { loading }] = useMutation(saveSenderDocument, { fetchPolicy: "no-cache" });
  const open = kind === "DELEGATES" ? everyRole.filter((role) => canWriteToDelegates.has(role)) : everyRole;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() === "") return setProblem(t`Give it a name.`);
    if (holders.length === 0) return setProblem(t`Say who holds it.`);
    try {
      const given = holders.map((one) => ({ userId: one.userId, role: one.role, function: one.function }));
      const own = sender?.official ? {} : { name, openTo: openTo.filter((role) => open.includes(role)) };
      const which = sender ? { id: sender.id } : { kind };
      await save({ variables: { input: { establishmentId, ...which, ...own, holders: given } } });
      onDone();
    } catch {
      setProblem(t`This could not be kept. Only people of the school hold its offices; try again.`);
    }
  };
  return (
    <Dialog
      title={sender ? sender.name : t`Create a shared sender`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button variant="primary" type="submit" form={form} busy={loading}>
            <Trans>Keep</Trans>
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        {!sender && (
          <ChoiceGroup<Kind>
            legend={t`What it is`}
            value={kind}
            choices={[
              { value: "CUSTOM", label: t`An office of the school: a library, a club, an infirmary` },
              { value: "DELEGATES", label: t`Delegates, of pupils or of staff` },
            ]}
            onChange={setKind}
          />
        )}
        {!sender?.official && (
          <>
            <TextField
              label={t`Name`}
              value={name}
              maxLength={60}
              onChange={(event) => setName(event.target.value)}
            />
            <fieldset className={styles.people}>
              <legend className={styles.legend}>
                <Trans>Who may write to it</Trans>
              </legend>
              {open.map((role) => (
                <Checkbox
                  key={role}
                  label={t(peopleWords[role])}
                  checked={openTo.includes(role)}
                  onChange={(event) =>
                    setOpenTo(
                      event.target.checked ? [...openTo, role] : openTo.filter((other) => other !== role),
                    )
                  }
                />
              ))}
            </fieldset>
          </>
        )}
        <HeldBy holders={holders} onChange={setHolders} />
        <HolderSearch
          establishmentId={establishmentId}
          held={holders}
          pupils={kind === "DELEGATES"}
          onChoose={({ id, displayName }) =>
            setHolders([...holders, { userId: id, name: displayName, role: null, function: null }])
          }
        />
        {problem && <Notice tone="alert">{problem}</Notice>}
      </form>
    </Dialog>
  );
};

const canWriteToDelegates = new Set<Role>(["STUDENT", "TEACHER", "SCHOOL_LIFE", "LEADERSHIP", "STAFF"]);

interface HeldByProperties {
  holders: readonly Holder[];
  onChange: (holders: readonly Holder[]) => void;
}

const HeldBy = ({ holders, onChange }: HeldByProperties) => {
  const { t } = useLingui();
  const id = useId();
  return (
    <div>
      <p id={id} className={styles.legend}>
        <Trans>Who holds it</Trans>
      </p>
      <ul className={styles.holders} aria-labelledby={id}>
        {holders.map((one) => {
          const words = one.role ? t(holderWords(one.role, one.function)) : (one.name ?? "");
          return (
            <li key={`${one.userId} ${one.role} ${one.function}`} className={styles.holder}>
              <span>{words}</span>
              <IconButton
                label={t`Take ${words} out`}
                icon={<X aria-hidden="true" />}
                onClick={() => onChange(holders.filter((other) => other !== one))}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
};
