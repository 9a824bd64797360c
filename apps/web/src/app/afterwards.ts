// What every page starts once it is drawn, in one file.
export { listen } from "../platform/live/listen.ts";
export { UnreadMark } from "../domains/notifications/unread-mark.tsx";
