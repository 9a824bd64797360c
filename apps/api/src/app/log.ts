import { type DestinationStream, type Logger, pino } from "pino";

/** What errors of Node and of a base have beside their message. */
interface Broken extends Error {
  code?: unknown;
  constraint?: unknown;
  query?: unknown;
}

/** What broke, and where. An error of a base also carries parameters and whole rows: these are left out. */
const broken = ({ name, message, stack, code, constraint, query }: Broken) => ({
  type: name,
  message,
  stack,
  code,
  constraint,
  statement: query,
});

/** What the programme says of its work: no personal data, and never a secret. */
export const openLog = (level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      redact: ["req.headers.cookie", "req.headers.authorization", "password", "code", "token"],
      serializers: {
        err: (error: unknown) => (error instanceof Error ? broken(error) : error),
        req: (request: { method: string; routeOptions?: { url?: string } }) => ({
          method: request.method,
          // The route and not the address: addresses carry ids and what people search.
          route: request.routeOptions?.url,
        }),
      },
    },
    destination,
  );
