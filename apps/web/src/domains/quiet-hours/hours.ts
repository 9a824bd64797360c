/** When nothing is delivered. Hours are those of a clock on the wall, as `07:00`. */
export interface Hours {
  opensAt: string;
  closesAt: string;
  weekends: boolean;
  holidays: boolean;
}

/** Some of every day is open: the same limits as the API's. */
export const limits = {
  closesAt: { min: "12:30", max: "23:00" },
  opensAt: { min: "05:00", max: "12:00" },
} as const;

export type HourName = keyof typeof limits;

export const isWithin = (name: HourName, hour: string) =>
  /^\d\d:\d\d$/.test(hour) && hour >= limits[name].min && hour <= limits[name].max;

const narrow = "\u202F";

/** « 7 h », « 20 h 30 »; "7:00", "20:30" in English. */
export const sayHour = (hour: string, locale: string) => {
  const [hours = "", minutes = ""] = hour.split(":");
  if (locale === "en") return `${Number(hours)}:${minutes}`;
  return `${Number(hours)}${narrow}h${minutes === "00" ? "" : `${narrow}${minutes}`}`;
};
