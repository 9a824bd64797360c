const asText = {
  ".policy.ts": {
    declared:
      /^export const (\w+)(?=: Rule<|[^;]*?\): boolean =>)|^export function (\w+)(?=[^{]*?\): boolean \{)/gm,
    yes: "true",
  },
  ".visible.ts": {
    declared:
      /^export const (\w+)(?= = \([^;]*?\): string =>)|^export function (\w+)(?=[^{]*?\): string \{)/gm,
    yes: '"(true)"',
  },
};

const kindOf = (file) => Object.entries(asText).find(([suffix]) => file.endsWith(suffix))?.[1];

/** The names of the rules that a `*.policy.ts` or `*.visible.ts` exports. */
export function rulesIn(file, source) {
  return [...source.matchAll(kindOf(file).declared)].map((match) => match[1] ?? match[2]);
}

/** The same module with one of its rules always saying yes, to itself as well as to those who import it. */
export function breakRule(file, source, name) {
  if (!rulesIn(file, source).includes(name)) throw new Error(`${file} exports no rule named ${name}.`);
  const intact = source.replace(
    new RegExp(`^export (const|function) ${name}\\b`, "m"),
    (_, declaration) => `export ${declaration} intact_${name}`,
  );
  return `${intact}\nexport function ${name}() { return ${kindOf(file).yes}; }\n`;
}
