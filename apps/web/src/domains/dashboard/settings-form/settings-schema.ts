/** The part of JSON Schema that settings are written in: what the API makes of a kind's schema. */
export interface SettingSchema {
  type?: "string" | "integer" | "number" | "boolean" | "array" | "object";
  format?: string;
  enum?: readonly string[];
  default?: unknown;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
  items?: SettingSchema;
  properties?: Readonly<Record<string, SettingSchema>>;
  required?: readonly string[];
  /** The id of something that one chooses by its name. */
  choice?: "child" | "establishment";
}

export type FieldKind =
  | "text"
  | "address"
  | "date"
  | "number"
  | "switch"
  | "choice"
  | "child"
  | "establishment"
  | "list";

/** How a setting is asked for; null for what no form can ask. */
export function kindOfField(schema: SettingSchema): FieldKind | null {
  if (schema.choice) return schema.choice;
  if (schema.enum) return "choice";
  if (schema.type === "boolean") return "switch";
  if (schema.type === "integer" || schema.type === "number") return "number";
  if (schema.type === "array") return schema.items?.type === "object" ? "list" : null;
  if (schema.type !== "string") return null;
  if (schema.format === "uri") return "address";
  if (schema.format === "date") return "date";
  return schema.format === undefined ? "text" : null;
}

export type Values = Readonly<Record<string, unknown>>;

/** What a new item of a list begins with. */
export const emptyItem = (schema: SettingSchema): Values =>
  Object.fromEntries(
    Object.entries(schema.properties ?? {}).flatMap(([name, one]) =>
      one.default === undefined ? [] : [[name, one.default]],
    ),
  );
