import { Trans } from "@lingui/react/macro";
import { Navigate, Outlet, useLocation } from "react-router-dom";
import { nextAddress, signInAddress } from "../domains/session/next-address.ts";
import { preferences } from "../platform/preferences.ts";
import { useSession } from "../platform/session/session-provider.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { PublicFrame } from "./public-frame.tsx";
import { signedInPiece } from "./signed-in-piece.ts";

/** Draws what surrounds the page, once it is known who is there. */
export const Frame = () => {
  const { state, refresh } = useSession();
  if (state.state === "waiting") return null;
  if (state.state === "failed") {
    return (
      <PublicFrame>
        <ErrorState onRetry={() => void refresh()}>
          <Trans>Préau cannot be reached. Check your connection; nothing is lost.</Trans>
        </ErrorState>
      </PublicFrame>
    );
  }
  if (state.session.signedIn) {
    const { Shell } = signedInPiece();
    return <Shell session={state.session} />;
  }
  return (
    <PublicFrame>
      <Outlet />
    </PublicFrame>
  );
};

const useSignedIn = () => {
  const { state } = useSession();
  return state.state === "known" && state.session.signedIn;
};

/** Pages of a signed-in person; others sign in first, and come back here. */
export const SignedIn = () => {
  const { pathname, search } = useLocation();
  return useSignedIn() ? <Outlet /> : <Navigate to={signInAddress(pathname + search)} replace />;
};

/** Pages that make no sense once signed in. */
export const SignedOut = () => {
  const { search } = useLocation();
  return useSignedIn() ? <Navigate to={nextAddress(search, preferences().landing)} replace /> : <Outlet />;
};
