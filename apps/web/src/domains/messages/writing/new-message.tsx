import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { useNavigate, useSearchParams } from "react-router-dom";
import { v7 as uuidv7 } from "uuid";
import { Page } from "../../../ui/page.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { useBeginning } from "./use-beginning.ts";

/**
 * Begins a message under an id of its own. The address may name where (`ecole`), to whom (`a`, an id; `quoi`, what it is)
 * and what is passed on (`transferer`).
 */
export const NewMessage = () => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const beginningOf = useBeginning();
  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    const recipient = parameters.get("a");
    void beginningOf({
      establishmentId: parameters.get("ecole"),
      to: recipient === null ? null : { kind: parameters.get("quoi") ?? "USER", id: recipient },
      forwardOf: parameters.get("transferer"),
    }).then((fresh) => navigate(`/messages/brouillon/${uuidv7()}`, { replace: true, state: { fresh } }));
  }, [beginningOf, navigate, parameters]);
  return (
    <Page title={t`New message`}>
      <Skeleton lines={8} />
    </Page>
  );
};
