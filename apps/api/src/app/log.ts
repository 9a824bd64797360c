import { type DestinationStream, type Logger, pino } from "pino";

/** What the programme says of its work: no personal data, and never a secret. */
export const openLog = (level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      redact: ["req.headers.cookie", "req.headers.authorization", "password", "code", "token"],
      serializers: {
        req: (request: { method: string; routeOptions?: { url?: string } }) => ({
          method: request.method,
          // The route and not the address: addresses carry ids and what people search.
          route: request.routeOptions?.url,
        }),
      },
    },
    destination,
  );
