export const minute = 60_000;

/** Calls at each minute of the clock while the page is seen, and at once when it is seen again; answers how to stop. */
export const onMinute = (passed: () => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    if (!document.hidden) timer = setTimeout(pass, minute - (Date.now() % minute));
  };
  const pass = () => {
    if (!document.hidden) passed();
    wait();
  };
  document.addEventListener("visibilitychange", pass);
  wait();
  return () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", pass);
  };
};
