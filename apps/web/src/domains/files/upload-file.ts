import type { AttachedFile } from "./attached-file.ts";
import { FileUpload } from "./upload.ts";

/** Uploads one file, whole or not at all. It rejects with why, when it cannot be now. */
export const uploadFile = (file: File) =>
  new Promise<AttachedFile>((resolve, reject) => {
    const upload = new FileUpload(file, {
      onState: (state) => {
        if (state !== "CUT") return;
        void upload.giveUp();
        reject(new Error("The network went"));
      },
      onProgress: () => {},
      onDone: resolve,
      onRefused: (refusal) => reject(new Error(refusal)),
    });
    void upload.start();
  });
