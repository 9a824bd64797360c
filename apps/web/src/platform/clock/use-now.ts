import { useSyncExternalStore } from "react";
import { minute, onMinute } from "./minutes.ts";

const thisMinute = () => Math.floor(Date.now() / minute) * minute;

/** The minute that it is: what is written with it stays true on a page that nobody touches. */
export const useNow = () => new Date(useSyncExternalStore(onMinute, thisMinute));
