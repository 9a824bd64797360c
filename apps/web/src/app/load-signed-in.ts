/** The piece of a signed-in person: asked for as soon as it is known that there is one. */
export const loadSignedIn = () => import("./signed-in.tsx");
