import { describe, expect, it } from "vitest";
import { claimIpAddresses } from "../../../../src/boundary/free-text/find/ip-addresses.js";
import { Claims } from "../../../../src/boundary/free-text/find/numbers.js";
import type { PersonalDataKind } from "../../../../src/boundary/free-text/kinds.js";

const REPORTED: ReadonlySet<PersonalDataKind> = new Set(["ip-address"]);

function found(text: string, pairs = true, taken?: readonly [number, number]): string[] {
  const claims = new Claims(text.length, REPORTED);
  if (taken !== undefined) claims.add("phone", ...taken);
  claimIpAddresses(text, claims, pairs);
  return claims.all.filter(({ kind }) => kind === "ip-address").map(({ start, end }) => text.slice(start, end));
}

describe("IP addresses", () => {
  it.each([
    "84.208.193.125",
    "10.0.0.12",
    "22.33.44.55",
    "2001:db8::8a2e:370:7334",
    "2001:0db8:0000:0000:0000:8a2e:0370:7334",
    "fe80::1ff:fe23:4567:890a",
    "::ffff:192.168.10.14",
    "64:ff9b::192.0.2.33",
    "abcd::1234",
    "2001::5",
  ])("%s", (address) => {
    for (const text of [address, `(${address})`, `fra ${address}, da`, `ip=${address};`]) {
      expect(found(text)).toEqual([address]);
    }
    expect(found(`fra ${address}: da`)).toEqual([address]);
  });

  it.each([
    "1.2.3.4",
    "256.1.1.10",
    "10.0.0",
    "10.0.0.10.5",
    "5.10.0.0.10",
    "x10.0.0.10",
    "10.0.0.1000",
    "versjon 84.208.193.125",
    "::1",
    "1::2",
    "200::5",
    "12:30:45",
    "00:1A:2B:3C:4D:5E",
    "abcd::efab",
    "std::vec1",
    "2001:db8::1::2",
    "g001:db8::8a2e",
    "1:2:3:4:5:6:7:8:9",
    "::ffff:192.168.10.256",
  ])("%s is none", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("are told from versions by words, and from phone numbers by words or by the option", () => {
    expect(found("ip 1.2.3.4")).toEqual(["1.2.3.4"]);
    expect(found("ip 22.33.44.55", false)).toEqual(["22.33.44.55"]);
    expect(found("22.33.44.55", false)).toEqual([]);
    expect(found("fra 22.33.44.55 da", false)).toEqual([]);
    expect(found("22.33.44.155", false)).toEqual(["22.33.44.155"]);
    expect(found("fra 1.2.3.4 da")).toEqual([]);
    expect(found("12.33.44.55", false)).toEqual(["12.33.44.55"]);
    expect(found("22.33.44.5", false)).toEqual(["22.33.44.5"]);
    expect(found("122.33.44.55", false)).toEqual(["122.33.44.55"]);
    expect(found("1.2.3.40")).toEqual(["1.2.3.40"]);
    expect(found("ordre 84.208.193.125")).toEqual(["84.208.193.125"]);
  });

  it("are found only in free ranges, up to the number reported", () => {
    expect(found("84.208.193.125", true, [0, 1])).toEqual([]);
    expect(found("2001:db8::8a2e:370:7334", true, [22, 23])).toEqual([]);
    expect(found("84.208.193.125, ".repeat(12))).toHaveLength(10);
    expect(found("2001:db8::8a2e:370:7334, ".repeat(12))).toHaveLength(10);
    expect(found("::ffff:192.168.10.14")).toHaveLength(1);
  });
});
