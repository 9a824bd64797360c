import { open, rename, rm } from "node:fs/promises";

import { CommandError } from "../../platform/command/command.ts";

export interface PrivateFile {
  /** Puts the text there, over what was there. */
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * A file that its owner alone reads, even where one that others may read stood before. Opened before what goes
 * into it is made: codes that cannot be written down would be lost.
 */
export async function openPrivateFile(file: string): Promise<PrivateFile> {
  const part = `${file}.${process.pid}.part`;
  const refuse = (error: NodeJS.ErrnoException): never => {
    throw new CommandError(`${file} cannot be written: ${error.code}`);
  };
  const handle = await open(part, "wx", 0o600).catch(refuse);
  return {
    async write(text) {
      await handle.writeFile(text).catch(refuse);
      await handle.sync();
      await rename(part, file).catch(refuse);
    },
    async close() {
      await handle.close();
      await rm(part, { force: true });
    },
  };
}
