import { lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";

/** Failure of a request to an address that is not on the public internet. */
export class PrivateAddressError extends Error {
  override readonly name = "PrivateAddressError";
}

/**
 * Addresses of the public range that clouds answer from within: Azure's platform, which hands out machine configuration, and the service
 * networks of IBM Cloud. Those of other clouds are link-local, private or carrier addresses.
 *
 * @see {@link https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16}
 */
const OF_CLOUDS = ["168.63.129.16/32", "161.26.0.0/16", "166.8.0.0/14"].map((one) => ipaddr.parseCIDR(one));

/**
 * Tells if an address is one of the public internet. Others are those of this machine and its network: loopback, private, link-local and
 * carrier addresses, metadata services of clouds, and addresses that contain an IPv4 address.
 */
export function isPublicAddress(address: string): boolean {
  // the zone of a link-local address is none of the public internet
  if (!ipaddr.isValid(address) || address.includes("%")) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  if (parsed.kind() === "ipv4" && OF_CLOUDS.some((one) => parsed.match(one))) return false;
  // 2000::/3 is all that was given out of IPv6 so far
  return parsed.kind() === "ipv4" || ((parsed.toByteArray()[0] ?? 0) & 0xe0) === 0x20;
}

/**
 * Finds the addresses of a host, and refuses those that are not public. The request connects to an address that this function returned, so
 * that a second answer of DNS cannot put another one in its place.
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error !== null) return callback(error, "");
    const [first] = found;
    // one private address among others is an attempt, or a mistake
    if (first === undefined || !found.every(({ address }) => isPublicAddress(address))) {
      return callback(new PrivateAddressError("not a public address"), "");
    }
    if (options.all === true) return callback(null, found);
    callback(null, first.address, first.family);
  });
};
