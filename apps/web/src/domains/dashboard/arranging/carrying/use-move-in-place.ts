import { type RefObject, useLayoutEffect } from "react";

/**
 * A widget that changes its place never leaves the page: it keeps its focus, how far it was scrolled and what a frame
 * in it shows, and is not laid out anew. React takes it out and puts it in again; browsers that know better do not.
 */
export const useMoveInPlace = (grid: RefObject<HTMLElement | null>) => {
  useLayoutEffect(() => moveInPlace(grid.current), [grid]);
};

const moveInPlace = (element: HTMLElement | null) => {
  if (!element || !("moveBefore" in element)) return;
  element.insertBefore = (node, before) => {
    if (node.parentNode !== element)
      return Node.prototype.insertBefore.call(element, node, before) as typeof node;
    element.moveBefore(node, before);
    return node;
  };
};
