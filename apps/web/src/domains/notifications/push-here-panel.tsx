import { Plural, Trans } from "@lingui/react/macro";
import { BellOff, BellRing } from "lucide-react";
import { useState } from "react";
import { useOwnDevice, useSessionUser } from "../../platform/session/session-provider.tsx";
import { useTask } from "../../platform/use-task.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { sleepHere, wakeHere, wakingHere } from "./push-here.ts";

interface Properties {
  pushKey: string;
  /** Whether this browser is woken already. */
  here: boolean;
  /** How many are, this one among them. */
  count: number;
}

/** Lets this browser be woken when there is something new; the permission is asked for by a press only. */
export const PushHere = ({ pushKey, here, count }: Properties) => {
  const { id } = useSessionUser();
  const [woken, setWoken] = useState({ here, count });
  const [waking, setWaking] = useState(wakingHere);
  const { run, busy, problem } = useTask();
  const own = useOwnDevice();
  const wake = () =>
    run(async () => setWoken({ here: true, count: await wakeHere(id, pushKey) })).finally(() =>
      setWaking(wakingHere()),
    );
  const sleep = () => run(async () => setWoken({ here: false, count: await sleepHere(id) }));
  if (!own)
    return (
      <p>
        <Trans>
          A shared computer shows you nothing once you have left it. On a device of your own, tick “This is my
          device” when you sign in: it can then tell you when there is something new.
        </Trans>
      </p>
    );
  if (waking === "impossible")
    return (
      <p>
        <Trans>
          This browser cannot tell you of what is new. On an iPhone or an iPad, first add Préau to the home
          screen.
        </Trans>
      </p>
    );
  return (
    <>
      <p>
        {woken.here ? (
          <Trans>This device tells you when there is something new, without saying what.</Trans>
        ) : (
          <Trans>
            This device can tell you when there is something new, even while Préau is closed. It does not say
            what, nor about whom.
          </Trans>
        )}{" "}
        {woken.count > 0 && (
          <Plural value={woken.count} one="# device of yours does so." other="# devices of yours do so." />
        )}
      </p>
      {waking === "refused" && !woken.here && (
        <Notice>
          <Trans>
            This browser refuses notifications from Préau: allow them in its settings for this site, then come
            back here.
          </Trans>
        </Notice>
      )}
      {problem !== undefined && waking !== "refused" && (
        <Notice tone="alert">
          <Trans>It did not work. Check your connection, and try again.</Trans>
        </Notice>
      )}
      <div>
        {woken.here ? (
          <Button icon={<BellOff aria-hidden="true" />} busy={busy} onClick={() => void sleep()}>
            <Trans>Stop on this device</Trans>
          </Button>
        ) : (
          waking === "possible" && (
            <Button
              variant="primary"
              icon={<BellRing aria-hidden="true" />}
              busy={busy}
              onClick={() => void wake()}
            >
              <Trans>Tell me on this device</Trans>
            </Button>
          )
        )}
      </div>
    </>
  );
};
