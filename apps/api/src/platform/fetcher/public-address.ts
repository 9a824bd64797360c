import ipaddr from "ipaddr.js";

/** Whether an address of the network is one of the open Internet: not of this machine, its network, or its cloud. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "").split("%")[0]!;
  return ipaddr.isValid(bare) && ipaddr.process(bare).range() === "unicast";
}

/** Whether it is this machine itself, which tests ask. */
export function isLoopback(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "");
  return ipaddr.isValid(bare) && ipaddr.process(bare).range() === "loopback";
}
