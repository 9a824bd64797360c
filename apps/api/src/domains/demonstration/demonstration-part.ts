import type { Faker } from "@faker-js/faker";
import type { ClientBase } from "pg";

import type { Storage } from "../../platform/storage/storage.ts";
import type { DemonstrationPeople } from "./demonstration-people.ts";
import type { DemonstrationRows } from "./demonstration-rows.ts";
import type { DemonstrationSchools } from "./demonstration-schools.ts";

export interface DemonstrationTools {
  client: ClientBase;
  /** Rows to be written after this part. */
  rows: DemonstrationRows;
  now: Date;
  schools: DemonstrationSchools;
  people: DemonstrationPeople;
  /** Seeded anew for each part: what one draws changes nothing of the others. */
  faker: Faker;
  /** Where files are kept; without it the demonstration has none. */
  storage: Storage | undefined;
}

/** What a domain adds to the demonstration: found as `<domain>.demonstration.ts`, in the same transaction. */
export interface DemonstrationPart {
  demonstrates: string;
  demonstrate(tools: DemonstrationTools): void | Promise<void>;
}

export const isDemonstrationPart = (value: unknown): value is DemonstrationPart =>
  typeof value === "object" && value !== null && "demonstrates" in value && "demonstrate" in value;
