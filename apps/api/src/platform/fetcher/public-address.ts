import ipaddr from "ipaddr.js";

/** Whether an address of the network is one of the open Internet: not of this machine, its network, or its cloud. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "").split("%")[0]!;
  if (!ipaddr.isValid(bare)) return false;
  const one = ipaddr.process(bare);
  // Of IPv6 only what is given out: "::127.0.0.1" and the like are old ways to write an address of here.
  return one.range() === "unicast" && (one instanceof ipaddr.IPv4 || one.parts[0]! >> 13 === 1);
}

/** Whether it is this machine itself, which tests ask. */
export function isLoopback(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "");
  return ipaddr.isValid(bare) && ipaddr.process(bare).range() === "loopback";
}
