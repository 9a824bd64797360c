import { useEffect } from "react";
import { useSearchParams } from "react-router-dom";
import { schoolTimeZone } from "../../platform/dates.ts";
import { personalKey } from "../../platform/personal-storage.ts";
import { useSessionUser } from "../../platform/session/session-provider.tsx";
import { dayNamed } from "./civil-days.ts";
import { isView, type View } from "./views.ts";
import { wallNow } from "./wall.ts";

/** Seven days side by side are read on a wide screen; a telephone tells one after the other. */
const viewForScreen = (): View => (matchMedia("(max-width: 47.99rem)").matches ? "liste" : "semaine");

/** Which view of which day an address asks for; else the view that was chosen last on this device, of today. */
export const useShown = () => {
  const [parameters] = useSearchParams();
  const { id } = useSessionUser();
  const key = personalKey(id, "agenda-view");
  const named = parameters.get("vue");
  const asked = isView(named) ? named : undefined;
  useEffect(() => {
    if (asked) localStorage.setItem(key, asked);
  }, [asked, key]);
  const kept = localStorage.getItem(key);
  const today = wallNow(schoolTimeZone()).day;
  return {
    view: asked ?? (isView(kept) ? kept : viewForScreen()),
    day: dayNamed(parameters.get("jour")) ?? today,
    today,
  };
};
