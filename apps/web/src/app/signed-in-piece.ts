type SignedInPiece = typeof import("./signed-in.tsx");

let piece: SignedInPiece | undefined;

/** Everything of a signed-in person: asked for as soon as it is known that there is one. */
export const loadSignedIn = async (): Promise<SignedInPiece> => (piece ??= await import("./signed-in.tsx"));

/**
 * The same, once a session is known to be signed in: it was waited for before that was told. Not `lazy`: what React
 * shows in place of a late part stays for 300 ms at least, and every page would open that much later.
 */
export const signedInPiece = (): SignedInPiece => {
  if (piece === undefined) throw new Error("A signed-in page is drawn before its parts are there");
  return piece;
};
