import type { MessageDescriptor } from "@lingui/core";

/** How one setting is called, in the words of the widget's own folder; its shape is the API's. */
export interface SettingWords {
  label: MessageDescriptor;
  hint?: MessageDescriptor;
  /** Of a choice, by value. */
  choices?: Readonly<Record<string, MessageDescriptor>>;
  /** Of a list: the button that adds, what one item is called, and the words of its fields. */
  add?: MessageDescriptor;
  item?: MessageDescriptor;
  fields?: SettingsWords;
}

/** Words by the name of the setting, in the order of the form. A setting without words is not shown. */
export type SettingsWords = Readonly<Record<string, SettingWords>>;
