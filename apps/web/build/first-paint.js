// Runs before anything is drawn: the page of somebody who reads by night is never white for a moment.
(function () {
  try {
    const shown = "preau:person:shown";
    const kept =
      sessionStorage.getItem(shown) ||
      localStorage.getItem(shown) ||
      localStorage.getItem("preau:preferences");
    const chosen = JSON.parse(kept || "{}");
    const root = document.documentElement;
    for (const name of ["theme", "contrast", "spacing", "font", "motion", "textSize"]) {
      const attribute = "data-" + (name === "textSize" ? "text-size" : name);
      if (typeof chosen[name] === "string") root.setAttribute(attribute, chosen[name]);
    }
    if (chosen.locale === "en" || chosen.locale === "fr") root.lang = chosen.locale;
  } catch {
    // What cannot be read was not chosen.
  }
})();
