/** Where one wanted to go before signing in: an address of this application, and nothing else. */
export const nextAddress = (search: string) => {
  const wanted = new URLSearchParams(search).get("suite") ?? "/";
  const isLocal = wanted.startsWith("/") && !wanted.startsWith("//") && !wanted.includes("\\");
  return isLocal ? wanted : "/";
};

export const signInAddress = (from: string) =>
  from === "/" ? "/connexion" : `/connexion?suite=${encodeURIComponent(from)}`;
