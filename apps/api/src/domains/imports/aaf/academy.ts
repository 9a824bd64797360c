import { DeliveryError, type Place } from "./delivery-error.ts";

/** `013` and `13` are one academy, and so are `Lille` and `LILLE`. */
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toUpperCase()
    .replace(/^0+(?=\d)/, "");

const meanings = ["code", "exportCode", "name"] as const;
type Meaning = (typeof meanings)[number];

/** What a delivery says of its academy. Keys are unique within one academy only, so it has to be one. */
export class AcademyWitness {
  readonly #said = new Map<Meaning, string>();

  /** @throws DeliveryError when another academy was said before */
  note(meaning: Meaning, value: string | null | undefined, place: Place): void {
    if (!value) return;
    const before = this.#said.get(meaning);
    if (before !== undefined && plain(before) !== plain(value)) {
      throw new DeliveryError(`this delivery mixes two academies, ${before} and ${value}`, place);
    }
    this.#said.set(meaning, before ?? value);
  }

  /** How this academy is called in our keys: the code, where there is one. */
  get name(): string | undefined {
    return meanings.map((meaning) => this.#said.get(meaning)).find(Boolean);
  }

  /** @throws DeliveryError when the source is of another academy */
  requireSame(academy: string | null, source: string): void {
    if (academy === null || this.name === undefined) return;
    if ([...this.#said.values()].some((said) => plain(said) === plain(academy))) return;
    throw new DeliveryError(
      `The source “${source}” is of the academy ${academy}, this delivery is of ${this.name}: nothing of it is taken.`,
    );
  }
}
