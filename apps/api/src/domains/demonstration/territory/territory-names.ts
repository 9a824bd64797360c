import { fakerFR } from "@faker-js/faker";

const some = (make: () => string, count: number): string[] =>
  [...new Set(Array.from({ length: count * 2 }, make))].slice(0, count);

/** Names to draw from, the same at each time. */
export function territoryNames(): { given: string[]; family: string[]; cities: string[] } {
  fakerFR.seed(4800);
  return {
    given: some(() => fakerFR.person.firstName(), 400),
    family: some(() => fakerFR.person.lastName(), 600),
    cities: some(() => fakerFR.location.city(), 500),
  };
}
