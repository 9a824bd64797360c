import type { Writable } from "node:stream";

/** Says on stderr how far an import is: at most once a second, and each new stage. */
export class Progress {
  readonly #out: Writable;
  readonly #total: number;
  #bytes = 0;
  #records = 0;
  #last = Number.NEGATIVE_INFINITY;

  constructor(out: Writable, totalBytes: number) {
    this.#out = out;
    this.#total = Math.max(totalBytes, 1);
  }

  read(file: string, bytes: number, records: number): void {
    this.#bytes += bytes;
    this.#records += records;
    if (performance.now() - this.#last < 1000) return;
    this.#last = performance.now();
    const percent = Math.floor((this.#bytes / this.#total) * 100);
    this.#out.write(`Reading ${file}: ${percent} %, ${this.#records.toLocaleString("en")} records\n`);
  }

  stage(what: string): void {
    this.#out.write(`${what}…\n`);
  }
}
