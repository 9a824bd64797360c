/** Where one wanted to go before signing in: an address of this application, and nothing else. Else, where one begins. */
export const nextAddress = (search: string, landing = "/") => {
  const wanted = new URLSearchParams(search).get("suite") ?? landing;
  const isLocal = wanted.startsWith("/") && !wanted.startsWith("//") && !wanted.includes("\\");
  return isLocal ? wanted : "/";
};

export const signInAddress = (from: string) =>
  from === "/" ? "/connexion" : `/connexion?suite=${encodeURIComponent(from)}`;
