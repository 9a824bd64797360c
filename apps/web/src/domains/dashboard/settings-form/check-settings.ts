import { kindOfField, type SettingSchema, type Values } from "./settings-schema.ts";

/** What is wrong with a setting; the form says it in words. */
export type Problem =
  | { code: "required" }
  | { code: "too-long"; most: number }
  | { code: "not-an-address" }
  | { code: "not-a-date" }
  | { code: "not-a-number" }
  | { code: "out-of-bounds"; least: number | undefined; most: number | undefined }
  | { code: "not-a-choice" };

/** Problems by the path of the field: `title`, `shortcuts.2.address`. */
export type Problems = ReadonlyMap<string, Problem>;

const isEmpty = (value: unknown) => value === undefined || value === null || value === "";

const isAddress = (text: string) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  // A name before the host makes one host look like another.
  return url !== null && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "";
};

const isDate = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

function problemOf(schema: SettingSchema, value: unknown): Problem | null {
  const text = String(value);
  switch (kindOfField(schema)) {
    case "address":
      if (!isAddress(text)) return { code: "not-an-address" };
      break;
    case "date":
      return isDate(text) ? null : { code: "not-a-date" };
    case "number":
      return boundsOf(schema, value);
    case "choice":
      return schema.enum?.includes(text) ? null : { code: "not-a-choice" };
    default:
  }
  return schema.maxLength !== undefined && text.length > schema.maxLength
    ? { code: "too-long", most: schema.maxLength }
    : null;
}

function boundsOf({ type, minimum, maximum }: SettingSchema, value: unknown): Problem | null {
  if (
    typeof value !== "number" ||
    !Number.isFinite(value) ||
    (type === "integer" && !Number.isInteger(value))
  )
    return { code: "not-a-number" };
  if (value < (minimum ?? -Infinity) || value > (maximum ?? Infinity))
    return { code: "out-of-bounds", least: minimum, most: maximum };
  return null;
}

/** Checks settings as the API will, so that each problem is told beside its field before anything is sent. */
export function checkSettings(schema: SettingSchema, values: Values, before = ""): Problems {
  const problems = new Map<string, Problem>();
  for (const [name, one] of Object.entries(schema.properties ?? {})) {
    const path = `${before}${name}`;
    const value = values[name];
    if (isEmpty(value)) {
      if (schema.required?.includes(name)) problems.set(path, { code: "required" });
    } else if (Array.isArray(value) && one.items) {
      for (const [at, item] of value.entries())
        for (const [inner, problem] of checkSettings(one.items, item as Values, `${path}.${at}.`))
          problems.set(inner, problem);
    } else {
      const problem = problemOf(one, value);
      if (problem) problems.set(path, problem);
    }
  }
  return problems;
}

/** `www.example.org` is what people type: it means https. */
const withScheme = (address: string) =>
  /^[\w-]+(\.[\w-]+)+([/?#:].*)?$/.test(address) ? `https://${address}` : address;

/** Settings as they are sent: spaces around texts gone, what is empty left out, addresses whole. */
export function tidySettings(schema: SettingSchema, values: Values): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const one = schema.properties?.[name];
      const tidy = typeof value === "string" ? value.trim() : value;
      if (isEmpty(tidy)) return [];
      if (one && kindOfField(one) === "address") return [[name, withScheme(String(tidy))]];
      if (one?.items && Array.isArray(tidy)) {
        const { items } = one;
        return [[name, tidy.map((item) => tidySettings(items, item as Values))]];
      }
      return [[name, tidy]];
    }),
  );
}
