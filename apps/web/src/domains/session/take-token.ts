/** What the link of a mail carries after `#`; from then on the address bar, the history and a reload know nothing of it. */
export const takeToken = (place: Location = location, past: History = history) => {
  const token = place.hash.slice(1);
  if (token !== "") past.replaceState(past.state, "", place.pathname + place.search);
  return token;
};
