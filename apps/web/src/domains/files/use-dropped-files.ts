import { type RefObject, useEffect, useRef, useState } from "react";

const hasFiles = (data: DataTransfer | null) => data?.types.includes("Files") ?? false;

/** Files that are dropped on the form around an element, or pasted into it. It says whether some hover over it. */
export const useDroppedFiles = (
  within: RefObject<HTMLElement | null>,
  onFiles: (files: readonly File[]) => void,
) => {
  const [hovered, setHovered] = useState(false);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  }, [onFiles]);
  useEffect(() => {
    const place = within.current?.closest<HTMLElement>("form") ?? within.current;
    if (!place) return undefined;
    let depth = 0;
    const controller = new AbortController();
    const { signal } = controller;
    const hover = (change: number) => {
      depth = Math.max(0, depth + change);
      setHovered(depth > 0);
    };
    place.addEventListener("dragenter", ({ dataTransfer }) => hasFiles(dataTransfer) && hover(1), { signal });
    place.addEventListener("dragleave", ({ dataTransfer }) => hasFiles(dataTransfer) && hover(-1), {
      signal,
    });
    place.addEventListener("dragover", (event) => hasFiles(event.dataTransfer) && event.preventDefault(), {
      signal,
    });
    // Before the editor, which would take images for its own.
    place.addEventListener(
      "drop",
      (event) => {
        if (!hasFiles(event.dataTransfer)) return;
        event.preventDefault();
        event.stopPropagation();
        depth = 0;
        setHovered(false);
        latest.current([...(event.dataTransfer?.files ?? [])]);
      },
      { signal, capture: true },
    );
    place.addEventListener(
      "paste",
      (event) => {
        const files = [...(event.clipboardData?.files ?? [])];
        // A table copied from a spreadsheet brings its picture along: its words are what was meant.
        if (files.length === 0 || event.clipboardData?.types.includes("text/plain")) return;
        event.preventDefault();
        event.stopPropagation();
        latest.current(files);
      },
      { signal, capture: true },
    );
    return () => controller.abort();
  }, [within]);
  return hovered;
};
