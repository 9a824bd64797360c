const prefix = "preau:person:";

/** Where a browser may keep something of one person. All of it goes when that person signs out. */
export const personalKey = (userId: string, name: string) => `${prefix}${userId}:${name}`;

/** Whether this browser keeps anything of that name, or of a name that begins so. */
export const hasPersonal = (userId: string, name: string) =>
  Object.keys(localStorage).some((key) => key.startsWith(personalKey(userId, name)));

export const forgetPerson = (storages: readonly Storage[] = [localStorage, sessionStorage]) => {
  for (const storage of storages) {
    for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key);
  }
};
