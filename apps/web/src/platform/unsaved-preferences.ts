import { type Chosen, parseChoices } from "./preference-choices.ts";
import { personalKey } from "./personal-storage.ts";

type Save = (chosen: Chosen) => Promise<unknown>;

let owner: { key: string; ownDevice: boolean } | null = null;
let unsaved: Chosen = {};
let saving = false;
let save: Save | null = null;

const isEmpty = (chosen: Chosen) => Object.keys(chosen).length === 0;

const keep = () => {
  if (owner === null || !owner.ownDevice) return;
  if (isEmpty(unsaved)) localStorage.removeItem(owner.key);
  else localStorage.setItem(owner.key, JSON.stringify(unsaved));
};

/** Sends what waits; what is chosen meanwhile leaves next, and what cannot leave waits for the network. */
const send = async () => {
  if (saving || save === null || owner === null || isEmpty(unsaved)) return;
  saving = true;
  const { key } = owner;
  const sent = unsaved;
  const arrived = await save(sent).then(
    () => true,
    () => false,
  );
  saving = false;
  if (!arrived || owner?.key !== key) return;
  unsaved = Object.fromEntries(
    Object.entries(unsaved).filter(([name, value]) => sent[name as keyof Chosen] !== value),
  );
  keep();
  void send();
};

/** Whose choices are sent from now on; answers those that could not leave before. */
export const unsavedOf = (userId: string, ownDevice: boolean): Chosen => {
  const key = personalKey(userId, "unsaved-preferences");
  if (owner?.key !== key) {
    unsaved = ownDevice ? parseChoices(localStorage.getItem(key)) : {};
    addEventListener("online", () => void send());
  }
  owner = { key, ownDevice };
  void send();
  return unsaved;
};

export const forgetUnsaved = () => {
  owner = null;
  unsaved = {};
};

export const saveSoon = (chosen: Chosen) => {
  unsaved = { ...unsaved, ...chosen };
  keep();
  void send();
};

/** How choices reach the account: known once the piece of a signed-in person is there. */
export const savePreferencesWith = (how: Save) => {
  save = how;
  void send();
};
