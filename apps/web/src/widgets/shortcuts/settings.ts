import { msg } from "@lingui/core/macro";
import type { SettingsWords } from "../../widget-kit/settings-words.ts";

export const settingsWords: SettingsWords = {
  shortcuts: {
    label: msg`Addresses`,
    add: msg`Add an address`,
    item: msg`Address`,
    fields: {
      name: { label: msg`Name` },
      address: {
        label: msg({ message: "Address", context: "of the web" }),
        hint: msg`For instance https://www.example.org.`,
      },
      icon: {
        label: msg`Drawing`,
        choices: {
          LINK: msg`Link`,
          BOOK: msg`Book`,
          VIDEO: msg`Video`,
          MUSIC: msg`Music`,
          SPORT: msg`Sports`,
          MEAL: msg`Canteen`,
          BUS: msg`Transport`,
          MAIL: msg`Mail`,
          CALENDAR: msg({ message: "Calendar", context: "drawing" }),
          HELP: msg`Help`,
        },
      },
    },
  },
};
