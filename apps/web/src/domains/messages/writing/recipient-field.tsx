import { useQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { CircleAlert, UsersRound, X } from "lucide-react";
import { useId, useRef, useState } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components/ComboBox";
import { useSettled } from "../../../platform/use-settled.ts";
import { announce } from "../../../ui/announcer.tsx";
import { AriaLocale } from "../../../ui/aria-locale.tsx";
import { Avatar } from "../../../ui/avatar.tsx";
import { classNames } from "../../../ui/class-names.ts";
import fieldStyles from "../../../ui/field.module.css";
import { hueOf } from "../../../ui/hue.ts";
import menuStyles from "../../../ui/menu.module.css";
import { initialsOf } from "./initials.ts";
import type { Chosen } from "../drafts/draft-content.ts";
import { findRecipientsDocument } from "./documents.ts";
import styles from "./recipient-field.module.css";

interface Properties {
  establishmentId: string;
  senderId: string | null;
  value: readonly Chosen[];
  error?: string | undefined;
  onChange: (value: readonly Chosen[]) => void;
}

const keyOf = ({ kind, id }: Chosen) => `${kind} ${id}`;

/** To whom: found as one types, among those to whom one may write; each chosen one can be taken out again. */
export const RecipientField = ({ establishmentId, senderId, value, error, onChange }: Properties) => {
  const { t } = useLingui();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const { found, searching, typed } = useFound(establishmentId, senderId, text);
  const offered = found.filter((one) => !value.some((chosen) => keyOf(chosen) === keyOf(one)));
  const add = (key: string | number | null) => {
    const one = offered.find((candidate) => keyOf(candidate) === key);
    if (one === undefined) return;
    onChange([...value, one]);
    announce(t`${one.name} added`);
    setText("");
  };
  const remove = (one: Chosen) => {
    onChange(value.filter((chosen) => keyOf(chosen) !== keyOf(one)));
    announce(t`${one.name} taken out`);
    input.current?.focus();
  };
  const last = value.at(-1);
  return (
    <AriaLocale>
      <ComboBox
        className={fieldStyles.field ?? ""}
        items={offered.map((one) => ({ ...one, key: keyOf(one) }))}
        inputValue={text}
        onInputChange={setText}
        value={null}
        onChange={add}
        // With nothing typed, nothing hangs over the other fields.
        allowsEmptyCollection={typed}
        menuTrigger="input"
        isInvalid={error !== undefined}
      >
        <Label className={fieldStyles.label}>
          <Trans context="recipients">To</Trans>
        </Label>
        <div className={classNames(fieldStyles.control, styles.box)} data-invalid={error !== undefined}>
          {value.length > 0 && (
            <ul className={styles.chips} aria-label={t`Recipients`}>
              {value.map((one) => (
                <li key={keyOf(one)} className={styles.chip}>
                  <Face one={one} />
                  <span>
                    {one.name}
                    {one.count > 1 && (
                      <span className={styles.count}>
                        {" "}
                        · <Plural value={one.count} one="# person" other="# people" />
                      </span>
                    )}
                  </span>
                  <button
                    type="button"
                    className={styles.remove}
                    aria-label={t`Take ${one.name} out`}
                    onClick={() => remove(one)}
                  >
                    <X aria-hidden="true" />
                  </button>
                </li>
              ))}
            </ul>
          )}
          <Input
            ref={input}
            className={styles.input ?? ""}
            placeholder={value.length === 0 ? t`A name, a class, an office…` : ""}
            aria-describedby={error === undefined ? undefined : `${id}-error`}
            onKeyDown={(event) => {
              if (event.key === "Backspace" && text === "" && last !== undefined) remove(last);
            }}
          />
        </div>
        {error !== undefined && (
          <p id={`${id}-error`} className={fieldStyles.error}>
            <CircleAlert aria-hidden="true" />
            {error}
          </p>
        )}
        <Popover className={classNames(menuStyles.popover, styles.popover)}>
          <ListBox<Chosen & { key: string }>
            className={menuStyles.menu ?? ""}
            renderEmptyState={() => (
              <p className={styles.empty}>
                {searching ? (
                  <Trans>Searching…</Trans>
                ) : (
                  <Trans>Nobody by this name to whom you may write here.</Trans>
                )}
              </p>
            )}
          >
            {(one) => (
              <ListBoxItem id={one.key} textValue={one.name} className={menuStyles.item ?? ""}>
                <Face one={one} />
                <span>
                  <span className={styles.name}>{one.name}</span>
                  <span className={styles.detail}>
                    {one.detail}
                    {one.detail && one.count > 1 && " · "}
                    {one.count > 1 && <Plural value={one.count} one="# person" other="# people" />}
                  </span>
                </span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </AriaLocale>
  );
};

const Face = ({ one }: { one: Chosen }) =>
  one.kind === "USER" ? (
    <Avatar initials={initialsOf(one.name)} hue={hueOf(one.id)} size="small" />
  ) : (
    <span className={styles.group}>
      <UsersRound aria-hidden="true" />
    </span>
  );

const useFound = (establishmentId: string, senderId: string | null, text: string) => {
  const { i18n } = useLingui();
  const typed = text.trim();
  const settled = useSettled(typed, 150);
  const { data, previousData, loading } = useQuery(findRecipientsDocument, {
    variables: { establishmentId, senderId, text: settled, locale: i18n.locale },
    skip: settled.length < 2,
    fetchPolicy: "no-cache",
  });
  const found: readonly Chosen[] =
    typed.length < 2 ? [] : ((data ?? previousData)?.viewer.findRecipients ?? []);
  return { found, searching: typed.length >= 2 && (loading || settled !== typed), typed: typed.length >= 2 };
};
