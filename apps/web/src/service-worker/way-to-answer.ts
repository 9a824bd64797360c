interface Asked {
  method: string;
  mode: string;
  url: string;
}

/** `file`: kept for good, its name says what is in it. `page`: of the network, or the shell without it. */
export type Way = "file" | "page" | "network";

/** Only the shell is ever kept. What says something of a person is never looked at: it goes straight to the network. */
export const wayToAnswer = ({ method, mode, url }: Asked, origin: string): Way => {
  const { origin: site, pathname } = new URL(url);
  if (method !== "GET" || site !== origin) return "network";
  if (/^\/assets\/[\w.-]+$/.test(pathname)) return "file";
  const ofTheApi = /^\/(?:graphql|session|files|health|oidc)(?:\/|$)/.test(pathname);
  return mode === "navigate" && !ofTheApi && !/\.\w+$/.test(pathname) ? "page" : "network";
};
