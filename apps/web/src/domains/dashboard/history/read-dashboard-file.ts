/** Far more than the largest dashboard takes. */
const mostBytes = 1024 * 1024;

export type Read =
  | { content: unknown }
  | { problem: "TOO_LARGE" | "NOT_JSON" | "NOT_A_DASHBOARD" | "NEWER_VERSION" };

/** What a chosen file holds, if it may be a dashboard at all: the API then looks at it closely. */
export async function readDashboardFile(file: Blob): Promise<Read> {
  if (file.size > mostBytes) return { problem: "TOO_LARGE" };
  let content: unknown;
  try {
    content = JSON.parse(await file.text());
  } catch {
    return { problem: "NOT_JSON" };
  }
  const { format, version } = (content ?? {}) as { format?: unknown; version?: unknown };
  if (format !== "preau-dashboard") return { problem: "NOT_A_DASHBOARD" };
  return typeof version === "number" && version > 1 ? { problem: "NEWER_VERSION" } : { content };
}
