import { useEffect, useRef, useState } from "react";
import { loadSession } from "../../platform/session/session.ts";
import { sessionHasEnded } from "../../platform/session/session-end.ts";
import { signOut } from "../../platform/session/sign-out.ts";
import { lazyExtra } from "../../ui/lazy-extra.tsx";
import { idleClock } from "./idle-clock.ts";

// Without its file one is signed out all the same.
const IdleWarning = lazyExtra(() => import("./idle-warning.tsx").then((module) => module.IdleWarning));

const gestures = ["pointerdown", "keydown", "wheel", "touchmove"] as const;
const everySecond = 1000;

/** On a shared computer, signs out whoever left: after a warning, and in every tab at once. */
export const IdleWatch = ({ minutes }: { minutes: number }) => {
  const [secondsLeft, setSecondsLeft] = useState<number>();
  const stay = useRef(() => {});
  useEffect(() => {
    const clock = idleClock(minutes, Date.now());
    const tabs = new BroadcastChannel("preau:presence");
    let warned = false;
    const tell = () => {
      if (clock.touch(Date.now()))
        void loadSession().then((session) => session.signedIn || sessionHasEnded());
    };
    const present = () => {
      warned = false;
      setSecondsLeft(undefined);
      tell();
      tabs.postMessage("present");
    };
    // Once warned, only the answer to the warning counts: a mouse that slips is not a person.
    const notice = () => !warned && present();
    const look = () => {
      const now = Date.now();
      if (!clock.isWarning(now)) return;
      warned = true;
      setSecondsLeft(Math.ceil(clock.left(now) / 1000));
      if (clock.left(now) === 0) void signOut("idle");
    };
    const follow = () => {
      warned = false;
      setSecondsLeft(undefined);
      clock.touch(Date.now());
    };
    stay.current = present;
    const timer = setInterval(look, everySecond);
    tabs.addEventListener("message", follow);
    for (const gesture of gestures) addEventListener(gesture, notice, { passive: true });
    return () => {
      clearInterval(timer);
      tabs.close();
      for (const gesture of gestures) removeEventListener(gesture, notice);
    };
  }, [minutes]);
  if (secondsLeft === undefined) return null;
  return (
    <IdleWarning secondsLeft={secondsLeft} onStay={() => stay.current()} onLeave={() => void signOut()} />
  );
};
