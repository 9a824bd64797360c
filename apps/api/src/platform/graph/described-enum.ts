import { registerEnumType } from "type-graphql";

/** An enum of the graph whose values are their own names, each with its description. */
export function describedEnum<Name extends string>(
  name: string,
  description: string,
  values: Record<Name, string>,
): { [Key in Name]: Key } {
  const names = Object.keys(values) as Name[];
  const result = Object.fromEntries(names.map((value) => [value, value])) as { [Key in Name]: Key };
  const described = names.map((value) => [value, { description: values[value] }] as const);
  registerEnumType(result, { name, description, valuesConfig: Object.fromEntries(described) as never });
  return result;
}
