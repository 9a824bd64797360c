import { CommandError } from "../../../platform/command/command.ts";

export interface Place {
  file: string;
  /** From 1. */
  line?: number;
  column?: number;
}

/** Why a whole delivery is refused, in words for the person who brought it. */
export class DeliveryError extends CommandError {
  readonly place: Place | undefined;

  constructor(message: string, place?: Place) {
    super(place ? `${describe(place)}: ${message}` : message);
    this.name = "DeliveryError";
    this.place = place;
  }
}

function describe({ file, line, column }: Place): string {
  return [file, line && `line ${line}`, column && `column ${column}`].filter(Boolean).join(", ");
}
