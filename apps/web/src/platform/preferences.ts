import { useSyncExternalStore } from "react";
import { activateLocale } from "./locale.ts";
import {
  type Chosen,
  chosenBy,
  parseChoices,
  type Preferences,
  preferencesOf,
} from "./preference-choices.ts";
import { showPreferences } from "./shown-preferences.ts";
import { forgetUnsaved, saveSoon, unsavedOf } from "./unsaved-preferences.ts";

export type { Preferences } from "./preference-choices.ts";

interface Person {
  id: string;
  ownDevice: boolean;
  /** What the account keeps, and what was chosen since. */
  chosen: Chosen;
}

const key = "preau:preferences";
/** What was chosen on this device since somebody was last signed in: it follows who signs in on their own. */
const newKey = "preau:preferences:new";
// Below the prefix of what goes when the person leaves; read before anything is drawn by first-paint.js.
const shownKey = "preau:person:shown";

let device: Chosen = {};
let person: Person | null = null;
let current: Preferences;
/** Chosen here before signing in on a computer that others use: it may be of whoever passed by. */
let offered: Chosen | null = null;
const listeners = new Set<() => void>();

/** What this browser knows before it is known who is there. */
export const startPreferences = () => {
  device = parseChoices(localStorage.getItem(key));
  const shown = sessionStorage.getItem(shownKey) ?? localStorage.getItem(shownKey);
  current = preferencesOf(system(), shown === null ? device : parseChoices(shown));
  showPreferences(current);
  return current;
};

const system = () => ({
  contrast: matchMedia("(prefers-contrast: more)").matches,
  language: navigator.language,
});

const apply = () => {
  const chosen = chosenBy(device, person);
  current = preferencesOf(system(), chosen);
  if (person !== null)
    (person.ownDevice ? localStorage : sessionStorage).setItem(shownKey, JSON.stringify(chosen));
  showPreferences(current);
  for (const listener of listeners) listener();
  return current;
};

/** Somebody is there: what they chose comes with them, over what the device shows to who comes by. */
export const enterPerson = (entered: Person) => {
  const brought = parseChoices(localStorage.getItem(newKey));
  localStorage.removeItem(newKey);
  if (entered.ownDevice && Object.keys(brought).length > 0) {
    unsavedOf(entered.id, true);
    saveSoon(brought);
  }
  person = { ...entered, chosen: { ...entered.chosen, ...unsavedOf(entered.id, entered.ownDevice) } };
  if (!entered.ownDevice) offer(brought, person.chosen);
  return apply();
};

const offer = (brought: Chosen, chosen: Chosen) => {
  const other = Object.entries(brought).filter(([name, value]) => chosen[name as keyof Chosen] !== value);
  if (other.length > 0) offered = Object.fromEntries(other);
};

/** Nobody is there any more: the device shows what it showed before. */
export const leavePerson = () => {
  person = null;
  offered = null;
  forgetUnsaved();
  sessionStorage.removeItem(shownKey);
  localStorage.removeItem(shownKey);
  return apply();
};

/** The other pages that are open in this browser show at once what one of them chose. */
const pages = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("preau:preferences");

interface Told {
  of: string | null;
  chosen: Chosen;
}

pages?.addEventListener("message", ({ data }: MessageEvent<Told>) => {
  if (data.of !== (person?.id ?? null)) return;
  const chosen = parseChoices(JSON.stringify(data.chosen));
  if (person === null) device = { ...device, ...chosen };
  else person = { ...person, chosen: { ...person.chosen, ...chosen } };
  void activateLocale(apply().locale);
});

const choose = (chosen: Chosen) => {
  pages?.postMessage({ of: person?.id ?? null, chosen } satisfies Told);
  if (person === null) {
    device = { ...device, ...chosen };
    keepDevicePreferences();
    const before = parseChoices(localStorage.getItem(newKey));
    localStorage.setItem(newKey, JSON.stringify({ ...before, ...chosen }));
  } else {
    person = { ...person, chosen: { ...person.chosen, ...chosen } };
    saveSoon(chosen);
  }
  apply();
};

export const setPreference = <Name extends keyof Preferences>(name: Name, value: Preferences[Name]) =>
  choose({ [name]: value });

/** Says whether what was chosen before signing in is one's own. */
export const answerOffer = (mine: boolean) => {
  const taken = offered ?? {};
  offered = null;
  if (mine) choose(taken);
  else apply();
  return current;
};

/** Signing out has the browser drop all that it kept: what the device shows is written again. */
export const keepDevicePreferences = () => {
  if (Object.keys(device).length > 0) localStorage.setItem(key, JSON.stringify(device));
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const preferences = () => current;

export const usePreferences = () => useSyncExternalStore(subscribe, preferences);

/** Something was chosen here before signing in, and nobody knows by whom. */
export const useOffer = () => useSyncExternalStore(subscribe, () => offered !== null);
