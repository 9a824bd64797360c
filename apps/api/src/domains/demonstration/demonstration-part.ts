import type { Faker } from "@faker-js/faker";
import type { ClientBase } from "pg";

import type { DemonstrationRows } from "./demonstration-rows.ts";
import type { DemonstrationSchools } from "./demonstration-schools.ts";

export interface DemonstrationTools {
  client: ClientBase;
  rows: DemonstrationRows;
  now: Date;
  schools: DemonstrationSchools;
  faker: Faker;
}

/** What a domain adds to the demonstration: found as `<domain>.demonstration.ts`, in the same transaction. */
export interface DemonstrationPart {
  demonstrates: string;
  demonstrate(tools: DemonstrationTools): void | Promise<void>;
}

export const isDemonstrationPart = (value: unknown): value is DemonstrationPart =>
  typeof value === "object" && value !== null && "demonstrates" in value && "demonstrate" in value;
