import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { ActivationCodeForm, type CheckedCode } from "./activation-code-form.tsx";
import { ActivationPasswordForm } from "./activation-password-form.tsx";

/** Two steps: the code of the letter, then a password of one's own. */
export const ActivationPage = () => {
  const { t } = useLingui();
  const [checked, setChecked] = useState<CheckedCode>();
  return (
    <Page
      title={t`Activate your account`}
      note={checked ? t`Step 2 of 2: your password` : t`Step 1 of 2: the code of your letter`}
      step={checked ? "password" : "code"}
      width="text"
    >
      <Panel>
        {checked ? (
          <ActivationPasswordForm checked={checked} onOtherCode={() => setChecked(undefined)} />
        ) : (
          <ActivationCodeForm onChecked={setChecked} />
        )}
      </Panel>
    </Page>
  );
};
