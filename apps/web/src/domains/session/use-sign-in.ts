import { useLocation, useNavigate } from "react-router-dom";
import { preferences } from "../../platform/preferences.ts";
import { postJson } from "../../platform/requests.ts";
import { useSession } from "../../platform/session/session-provider.tsx";
import { useTask } from "../../platform/use-task.ts";
import { nextAddress } from "./next-address.ts";

export interface Credentials {
  login: string;
  password: string;
  /** On one's own device the session lasts; a shared computer is what is assumed. */
  ownDevice: boolean;
}

/** Signs in, then goes where one wanted to go. */
export const useSignIn = () => {
  const { refresh } = useSession();
  const navigate = useNavigate();
  const { search } = useLocation();
  const { run, busy, problem } = useTask();
  const start = (credentials: Credentials) =>
    run(async () => {
      await postJson("/session/sign-in", credentials);
      await refresh();
      await navigate(nextAddress(search, preferences().landing), { replace: true });
    });
  return { start, busy, problem };
};

export type SignIn = ReturnType<typeof useSignIn>;
