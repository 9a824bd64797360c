import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Size } from "@preau/dashboard-model";

const widths = { small: msg`small`, wide: msg`wide`, full: msg`full width` };
const heights = { compact: msg`compact`, normal: msg`normal height`, tall: msg`tall` };

/** How wide and how high, each in words. */
export const sizeWords = ({ width, height }: Size): [MessageDescriptor, MessageDescriptor] => [
  widths[width],
  heights[height],
];
