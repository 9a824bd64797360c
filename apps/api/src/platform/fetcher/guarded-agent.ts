import { lookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";

import { Agent, buildConnector } from "undici";

/** An address that nobody here may ask. */
export class RefusedAddress extends Error {}

const refused = (): RefusedAddress => new RefusedAddress("This address is not fetched.");

/**
 * Connects to addresses that pass, and to no other: names are looked up once and checked, written addresses are
 * checked as they are, and what a socket really reached is checked again.
 */
export function guardedAgent(passes: (address: string) => boolean): Agent {
  const guardedLookup: LookupFunction = (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return done(error, []);
      // One address of its own among others is a way in: then none passes.
      if (found.length === 0 || !found.every(({ address }) => passes(address))) return done(refused(), []);
      const [first] = found;
      return options.all ? done(null, found) : done(null, first!.address, first!.family);
    });
  };
  const connector = buildConnector({ timeout: 5000, lookup: guardedLookup });
  return new Agent({
    connect(options, done) {
      const { hostname } = options;
      const bare = hostname.replace(/^\[|\]$/g, "");
      if (isIP(bare) !== 0 && !passes(bare)) return done(refused(), null);
      return connector(options, (error, socket) => {
        if (error) return done(error, null);
        if (passes(socket.remoteAddress ?? "")) return done(null, socket);
        socket.destroy();
        return done(refused(), null);
      });
    },
    pipelining: 0,
    keepAliveTimeout: 1,
    headersTimeout: 8000,
    bodyTimeout: 8000,
    maxHeaderSize: 16_384,
  });
}
