import { useLingui } from "@lingui/react/macro";
import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { announce } from "../../../ui/announcer.tsx";
import { Button } from "../../../ui/button.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import styles from "./list-field.module.css";
import { type FieldProperties, SettingField } from "./setting-field.tsx";
import { emptyItem, type Values } from "./settings-schema.ts";

/** Where the focus goes once the list was drawn again: lines that move are taken out of the page for an instant. */
interface Follow {
  line: number;
  part: "first-field" | "up" | "down" | "remove" | "add";
}

let made = 0;
const newKey = () => `line-${(made += 1)}`;

/** A list whose lines one adds, removes and orders, with buttons that every way of pointing reaches. */
export const ListField = ({ path, schema, words, value, problems, choices, onChange }: FieldProperties) => {
  const { t } = useLingui();
  const items = (Array.isArray(value) ? value : []) as readonly Values[];
  const [keys, setKeys] = useState<readonly string[]>(() => items.map(newKey));
  const list = useRef<HTMLFieldSetElement>(null);
  const follow = useRef<Follow | null>(null);
  useEffect(() => {
    const { line, part } = follow.current ?? { line: 0, part: null };
    follow.current = null;
    if (part === null) return;
    const place = list.current?.querySelectorAll(":scope > ol > li")[line];
    const found =
      part === "add"
        ? list.current?.querySelector<HTMLElement>("[data-part=add]")
        : part === "first-field"
          ? place?.querySelector<HTMLElement>("input, select")
          : place?.querySelector<HTMLElement>(`[data-part=${part}]`);
    found?.focus();
  });
  const itemSchema = schema.items ?? {};
  const full = items.length >= (schema.maxItems ?? Infinity);
  const itemName = words.item ? t(words.item) : t`Line`;
  const nameOf = (at: number) => `${itemName} ${at + 1}`;
  const write = (next: readonly Values[], nextKeys: readonly string[], then: Follow) => {
    follow.current = then;
    setKeys(nextKeys);
    onChange(next);
  };
  const add = () => {
    write([...items, emptyItem(itemSchema)], [...keys, newKey()], {
      line: items.length,
      part: "first-field",
    });
  };
  const remove = (at: number) => {
    const left = items.length - 1;
    write(
      items.filter((_, one) => one !== at),
      keys.filter((_, one) => one !== at),
      left === 0 ? { line: 0, part: "add" } : { line: Math.min(at, left - 1), part: "remove" },
    );
    announce(t`${nameOf(at)} was removed`);
  };
  const move = (at: number, to: number) => {
    const last = items.length - 1;
    const part = to === 0 ? "down" : to === last ? "up" : to < at ? "up" : "down";
    write(moved(items, at, to), moved(keys, at, to), { line: to, part });
    const position = to + 1;
    announce(t`${itemName}, position ${position} of ${items.length}`);
  };
  return (
    <fieldset ref={list} className={styles.list}>
      <legend className={styles.legend}>{t(words.label)}</legend>
      <ol className={styles.lines}>
        {items.map((item, at) => (
          <li key={keys[at]} className={styles.line}>
            <fieldset className={styles.fields}>
              <legend className={styles.name}>{nameOf(at)}</legend>
              {Object.entries(words.fields ?? {}).map(([name, one]) => {
                const fieldSchema = itemSchema.properties?.[name];
                return (
                  fieldSchema && (
                    <SettingField
                      key={name}
                      path={`${path}.${at}.${name}`}
                      schema={fieldSchema}
                      words={one}
                      value={item[name]}
                      problems={problems}
                      choices={choices}
                      onChange={(next) =>
                        onChange(
                          items.map((other, index) => (index === at ? { ...other, [name]: next } : other)),
                        )
                      }
                    />
                  )
                );
              })}
            </fieldset>
            <div className={styles.buttons}>
              <IconButton
                data-part="up"
                label={t`Move before: ${nameOf(at)}`}
                icon={<ArrowUp aria-hidden="true" />}
                disabled={at === 0}
                onClick={() => move(at, at - 1)}
              />
              <IconButton
                data-part="down"
                label={t`Move after: ${nameOf(at)}`}
                icon={<ArrowDown aria-hidden="true" />}
                disabled={at === items.length - 1}
                onClick={() => move(at, at + 1)}
              />
              <IconButton
                data-part="remove"
                label={t`Remove: ${nameOf(at)}`}
                icon={<Trash2 aria-hidden="true" />}
                onClick={() => remove(at)}
              />
            </div>
          </li>
        ))}
      </ol>
      {full ? (
        <p className={styles.full}>{t`There is room for ${schema.maxItems ?? 0} and no more.`}</p>
      ) : (
        <div>
          <Button data-part="add" icon={<Plus aria-hidden="true" />} onClick={add}>
            {words.add ? t(words.add) : t`Add a line`}
          </Button>
        </div>
      )}
    </fieldset>
  );
};

const moved = <One,>(all: readonly One[], from: number, to: number): One[] => {
  const one = all[from] as One;
  const others = all.filter((_, at) => at !== from);
  return [...others.slice(0, to), one, ...others.slice(to)];
};
