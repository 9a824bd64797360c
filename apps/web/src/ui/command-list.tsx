import { Plural, Trans } from "@lingui/react/macro";
import { Search } from "lucide-react";
import { Fragment, type ReactNode } from "react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { Header, Menu, MenuItem, MenuSection } from "react-aria-components/Menu";
import { Input, TextField } from "react-aria-components/TextField";
import { AriaLocale } from "./aria-locale.tsx";
import { classNames } from "./class-names.ts";
import styles from "./command-list.module.css";
import fieldStyles from "./field.module.css";
import menuStyles from "./menu.module.css";
import { VisuallyHidden } from "./visually-hidden.tsx";

export interface Command {
  id: string;
  label: string;
  note?: string | undefined;
  icon: ReactNode;
  onAction: () => void;
}

interface Properties {
  label: string;
  query: string;
  onQuery: (query: string) => void;
  groups: readonly { id: string; heading: string; commands: readonly Command[] }[];
  /** Said when nothing answers to the query. */
  empty: ReactNode;
}

/** A field that finds things to open or to do: typed letters stay in it, arrows walk the list below. */
export const CommandList = ({ label, query, onQuery, groups, empty }: Properties) => {
  const filled = groups.filter((group) => group.commands.length > 0);
  const count = filled.reduce((sum, group) => sum + group.commands.length, 0);
  return (
    <AriaLocale>
      <Autocomplete inputValue={query} onInputChange={onQuery}>
        <TextField aria-label={label} className={styles.field ?? ""} autoFocus>
          <Search aria-hidden="true" className={styles.glass} />
          <Input className={classNames(fieldStyles.control, styles.input)} placeholder={label} />
        </TextField>
        <VisuallyHidden>
          <output>
            {count === 0 ? (
              <Trans>No result</Trans>
            ) : (
              <Plural value={count} one="# result" other="# results" />
            )}
          </output>
        </VisuallyHidden>
        <Menu
          aria-label={label}
          className={styles.list ?? ""}
          renderEmptyState={() => <p className={styles.empty}>{empty}</p>}
        >
          {filled.map((group) => (
            <Fragment key={group.id}>
              <MenuSection>
                <Header className={menuStyles.heading}>{group.heading}</Header>
                {group.commands.map((command) => (
                  <MenuItem
                    key={command.id}
                    id={command.id}
                    textValue={command.label}
                    className={menuStyles.item ?? ""}
                    onAction={command.onAction}
                  >
                    {command.icon}
                    <span>
                      <span className={styles.label}>{command.label}</span>
                      {command.note && <span className={styles.note}>{command.note}</span>}
                    </span>
                  </MenuItem>
                ))}
              </MenuSection>
            </Fragment>
          ))}
        </Menu>
      </Autocomplete>
    </AriaLocale>
  );
};
