import { Faker, fr } from "@faker-js/faker";

import { compose, DeliveryWriter, type WrittenAttributes } from "../aaf/delivery-writer.ts";
import type { Kind } from "../aaf/kinds.ts";
import {
  type GeneratedSchool,
  generatedSchool,
  subjects,
  writeGeneratedSchool,
  writeNomenclatures,
} from "./generated-school.ts";

export interface GenerateOptions {
  folder: string;
  /** Pupils, guardians and staff together: exactly so many. */
  people: number;
  /** Another number makes other people. */
  seed: number;
  academy: string;
  /** `yyyy-mm-dd`. */
  date: string;
}

const peoplePerSchool = 1000;
const staffShare = 0.08;
const pupilShare = 0.45;

/** Makes up a delivery of any size, always the same one for the same numbers; it is written as it is made. */
export class DeliveryGenerator {
  readonly #writer: DeliveryWriter;
  readonly #faker: Faker;
  readonly #options: GenerateOptions;
  #next = 1_000_000;
  #people = 0;

  private constructor(writer: DeliveryWriter, options: GenerateOptions) {
    this.#writer = writer;
    this.#options = options;
    this.#faker = new Faker({ locale: [fr], seed: options.seed });
  }

  static async run(options: GenerateOptions): Promise<Record<Kind, number>> {
    const writer = await DeliveryWriter.create(options.folder, options);
    const generator = new DeliveryGenerator(writer, options);
    await writeNomenclatures(writer);
    for (let school = 0; generator.#left > 0; school++) await generator.#school(school);
    await writer.close();
    return writer.records;
  }

  get #left(): number {
    return this.#options.people - this.#people;
  }

  async #school(number: number): Promise<void> {
    const size = Math.min(peoplePerSchool, this.#left);
    const school = generatedSchool(number, size * pupilShare);
    await writeGeneratedSchool(this.#writer, number, school, this.#faker.location.city());
    const end = this.#people + size;
    const staff = Math.max(1, Math.floor(size * staffShare));
    for (let member = 0; member < staff; member++) await this.#staff(school, member);
    for (let family = 0; this.#people < end; family++) await this.#family(school, family, end - this.#people);
  }

  async #staff(school: GeneratedSchool, number: number): Promise<void> {
    const teaches = number > 3;
    const code = ["DIR", "EDU", "AED", "ADF"][number] ?? "ENS";
    const [subject] = subjects[number % subjects.length]!;
    const taught = teaches
      ? [0, 1, 2, 3].map((step) => school.classes[(number + step * 5) % school.classes.length]!)
      : [];
    const names = [...new Set(taught.map(({ name }) => name))];
    const headOf = teaches ? school.classes[number - 4] : undefined;
    const key = this.#key();
    const name = this.#faker.person.lastName();
    await this.#writer.write("PersEducNat", key, [
      ...this.#names(key, name, this.#birthDate(25, 62)),
      ["mail", [`${key}@ac-exemple.fr`]],
      ["ENTPersonStructRattach", [school.key]],
      ["ENTAuxEnsClassesMatieres", names.map((each) => compose(school.key, each, subject))],
      ["ENTAuxEnsClassesPrincipal", headOf ? [compose(school.key, headOf.name)] : []],
      ["ENTPersonFonctions", [compose(school.key, code, "", "", "")]],
      ["PersEducNatPresenceDevantEleves", [teaches ? "O" : "N"]],
    ]);
  }

  /** One or two guardians with one or two children, in the places that are left. */
  async #family(school: GeneratedSchool, number: number, places: number): Promise<void> {
    const name = this.#faker.person.lastName();
    const wanted = number % 7 === 0 ? 1 : 2;
    const guardians: string[] = [];
    for (let each = 0; each < Math.min(wanted, places - 1); each++)
      guardians.push(await this.#guardian(name, each));
    const children = Math.min(number % 5 === 0 ? 1 : 2, places - guardians.length);
    for (let child = 0; child < children; child++)
      await this.#pupil(school, name, number + child * 3, guardians);
  }

  async #guardian(name: string, number: number): Promise<string> {
    const key = this.#key();
    await this.#writer.write("PersRelEleve", key, [
      ...this.#names(key, number === 0 ? name : this.#faker.person.lastName(), null),
      ["mail", [`${key}@exemple.org`]],
      ["mobile", [`06${String(10_000_000 + this.#next).slice(-8)}`]],
    ]);
    return key;
  }

  async #pupil(
    school: GeneratedSchool,
    name: string,
    number: number,
    guardians: readonly string[],
  ): Promise<void> {
    const key = this.#key();
    const place = school.classes[number % school.classes.length]!;
    await this.#writer.write("Eleve", key, [
      ...this.#names(key, name, this.#birthDate(11, 17)),
      ["ENTEleveAutoriteParentale", guardians],
      [
        "ENTElevePersRelEleve",
        guardians.map((each, index) => compose(each, index === 0 ? "10" : "20", "0", "1", "1", "0")),
      ],
      ["ENTEleveMEF", [place.level]],
      ["ENTPersonStructRattach", [school.key]],
      ["ENTEleveClasses", [compose(school.key, place.name)]],
      ["ENTEleveGroupes", number % 2 === 0 ? [compose(school.key, place.group)] : []],
    ]);
  }

  #key(): string {
    this.#people++;
    return String(this.#next++);
  }

  #names(key: string, name: string, birthDate: string | null): WrittenAttributes {
    return [
      ["ENTPersonJointure", [key]],
      ["ENTPersonDateNaissance", [birthDate]],
      ["ENTPersonNomPatro", [name]],
      ["sn", [name]],
      ["givenName", [this.#faker.person.firstName()]],
      ["personalTitle", [this.#faker.helpers.arrayElement(["M.", "Mme"])]],
    ];
  }

  #birthDate(youngest: number, oldest: number): string {
    const year =
      Number(this.#options.date.slice(0, 4)) - this.#faker.number.int({ min: youngest, max: oldest });
    const two = (max: number): string => String(this.#faker.number.int({ min: 1, max })).padStart(2, "0");
    return `${two(28)}/${two(12)}/${year}`;
  }
}
