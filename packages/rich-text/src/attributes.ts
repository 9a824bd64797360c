import { isAddress } from "./address.ts";
import { asSeen, isSeen } from "./clean-text.ts";
import { LIMITS } from "./limits.ts";

type Values = Record<string, unknown>;

/** What is wrong with one attribute, if anything is. */
type Check = (value: unknown) => string | null;

const wrong = (isRight: boolean, message: string): string | null => (isRight ? null : message);

const address: Check = (href) =>
  wrong(isAddress(href), "A link begins with https://, mailto: or tel:, and names no user.");

const level: Check = (value) => wrong(value === 2 || value === 3, "A heading has the level 2 or 3.");

const start: Check = (value) =>
  wrong(
    Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 9999,
    "A list begins at 1 to 9999.",
  );

const fileId: Check = (value) =>
  wrong(
    typeof value === "string" && /^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/.test(value),
    "An image is a file.",
  );

const alt: Check = (value) =>
  wrong(
    value === null ||
      (typeof value === "string" &&
        value.length <= LIMITS.alternativeText &&
        asSeen(value) === value &&
        isSeen(value)),
    `Say in 1 to ${LIMITS.alternativeText} characters what the image shows, or null where it only decorates.`,
  );

/** Of each node and mark that has some; those in `optional` may be absent. */
const known: Record<string, { checks: Record<string, Check>; optional?: true }> = {
  heading: { checks: { level } },
  orderedList: { checks: { start }, optional: true },
  image: { checks: { fileId, alt } },
  link: { checks: { href: address } },
};

/** Where the attributes of a node or a mark are not what they may be, and why; null when they are. */
export function wrongAttribute(type: string, attrs: unknown): { path: string; message: string } | null {
  const attributes = known[type];
  if (attributes === undefined)
    return attrs === undefined ? null : { path: "attrs", message: "This has no attributes." };
  if (attrs === undefined && attributes.optional) return null;
  if (typeof attrs !== "object" || attrs === null || Array.isArray(attrs))
    return { path: "attrs", message: "Its attributes are missing." };
  const { checks } = attributes;
  if (Object.keys(attrs).some((name) => !Object.hasOwn(checks, name)))
    return { path: "attrs", message: "Nobody knows these attributes." };
  for (const [name, check] of Object.entries(checks)) {
    const message = check((attrs as Values)[name]);
    if (message !== null) return { path: `attrs.${name}`, message };
  }
  return null;
}
