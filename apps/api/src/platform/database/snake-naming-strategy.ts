import { DefaultNamingStrategy } from "typeorm";

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** `birthName` is the column `birth_name`, and nobody has to say so. */
export class SnakeNamingStrategy extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? snake(propertyName);
  }

  override joinColumnName(relationName: string): string {
    return `${snake(relationName)}_id`;
  }
}
