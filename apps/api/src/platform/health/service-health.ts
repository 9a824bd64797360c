/** How a part of Préau does: as it should, late, or not at all. */
export type ServiceState = "WORKING" | "SLOW" | "DOWN";

type Check = () => ServiceState | Promise<ServiceState>;

const checks = new Map<string, Check>();

/** A part that runs says here how one asks it how it does; what does not run is not told about. */
export function watchService(name: string, check: Check): () => void {
  checks.set(name, check);
  return () => {
    if (checks.get(name) === check) checks.delete(name);
  };
}

/** Asks one part, without waiting for it longer than people wait; null when it does not run here. */
export async function stateOfService(name: string, patience = 200): Promise<ServiceState | null> {
  const check = checks.get(name);
  if (!check) return null;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<ServiceState>((resolve) => {
    timer = setTimeout(() => resolve("SLOW"), patience);
  });
  try {
    return await Promise.race([check(), late]);
  } catch {
    return "DOWN";
  } finally {
    clearTimeout(timer);
  }
}
