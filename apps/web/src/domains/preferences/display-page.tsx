import { Trans, useLingui } from "@lingui/react/macro";
import { setPreference, usePreferences } from "../../platform/preferences.ts";
import { activateLocale } from "../../platform/locale.ts";
import { useSession } from "../../platform/session/session-provider.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";

// Asks for the pages of the dashboard: only who is signed in has some.
const LandingChoice = lazyPart(() => import("./landing-choice.tsx").then((module) => module.LandingChoice));

/** Before signing in too: one has to be able to read the page that asks for a password. */
export const DisplayPage = () => {
  const { t } = useLingui();
  const preferences = usePreferences();
  const { state } = useSession();
  const signedIn = state.state === "known" && state.session.signedIn;
  return (
    <Page
      title={t`Display and language`}
      note={
        signedIn
          ? t`What you choose applies at once, and follows you to your other devices.`
          : t`What you choose applies at once, on this device.`
      }
      width="text"
    >
      <Panel>
        <ChoiceGroup
          legend={t`Text size`}
          value={preferences.textSize}
          onChange={(size) => setPreference("textSize", size)}
          choices={[
            { value: "normal", label: t({ message: "Normal", context: "text size" }) },
            { value: "large", label: t({ message: "Large", context: "text size" }) },
            { value: "larger", label: t({ message: "Larger", context: "text size" }) },
            { value: "largest", label: t({ message: "Largest", context: "text size" }) },
          ]}
        />
        <ChoiceGroup
          legend={t`Spacing`}
          hint={t`More room between letters, words and lines.`}
          value={preferences.spacing}
          onChange={(spacing) => setPreference("spacing", spacing)}
          choices={[
            { value: "normal", label: t`Normal` },
            { value: "wide", label: t`Wide` },
          ]}
        />
        <ChoiceGroup
          legend={t`Letters`}
          value={preferences.font}
          onChange={(font) => setPreference("font", font)}
          choices={[
            { value: "atkinson", label: "Atkinson Hyperlegible" },
            { value: "opendyslexic", label: "OpenDyslexic" },
          ]}
        />
      </Panel>
      <Panel>
        <ChoiceGroup
          legend={t`Day or night`}
          value={preferences.theme}
          onChange={(theme) => setPreference("theme", theme)}
          choices={[
            { value: "auto", label: t`As my device` },
            { value: "light", label: t`Day` },
            { value: "dark", label: t`Night` },
          ]}
        />
        <ChoiceGroup
          legend={t`Contrast`}
          value={preferences.contrast}
          onChange={(contrast) => setPreference("contrast", contrast)}
          choices={[
            { value: "normal", label: t`Normal` },
            { value: "more", label: t`Strong` },
          ]}
        />
        <ChoiceGroup
          legend={t`Movement`}
          value={preferences.motion}
          onChange={(motion) => setPreference("motion", motion)}
          choices={[
            { value: "auto", label: t`As my device` },
            { value: "less", label: t`As little as possible` },
          ]}
        />
      </Panel>
      <Panel>
        <ChoiceGroup
          legend={t`Language`}
          value={preferences.locale}
          onChange={(locale) => {
            setPreference("locale", locale);
            void activateLocale(locale);
          }}
          choices={[
            { value: "fr", label: <span lang="fr">Français</span> },
            { value: "en", label: <span lang="en">English</span> },
          ]}
        />
        <p>
          <Trans>Names and what people write stay as they are.</Trans>
        </p>
      </Panel>
      {signedIn && (
        <Panel>
          <LandingChoice waiting={<Skeleton lines={3} />} />
        </Panel>
      )}
    </Page>
  );
};
