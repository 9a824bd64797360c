export interface NumberedSql {
  text: string;
  /** The name behind $1, $2, …, in that order. */
  parameters: string[];
}

/** Turns `:names` into `$1`, `$2`…; a cast (`::date`) is left alone. A name used twice is one parameter. */
export function numberParameters(sql: string): NumberedSql {
  const parameters: string[] = [];
  const text = sql.replaceAll(/(?<![:\w]):([a-z]\w*)/gi, (_, name: string) => {
    if (!parameters.includes(name)) parameters.push(name);
    return `$${parameters.indexOf(name) + 1}`;
  });
  return { text, parameters };
}
