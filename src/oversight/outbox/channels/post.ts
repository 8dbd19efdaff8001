import { Agent, request as requestHttp } from "node:http";
import { request as requestHttps, Agent as SecureAgent } from "node:https";
import { isIP } from "node:net";
import type { EndSignal } from "../../../boundary/index.js";
import { isPublicAddress, lookupPublic, PrivateAddressError } from "./addresses.js";

/** A request to send. */
export interface Post {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly allowPrivateAddresses: boolean;
  readonly signal: EndSignal;
}

/** The part of an answer that counts. Nobody reads what else it says. */
export interface PostAnswer {
  readonly status: number;
  readonly retryAfter: string | undefined;
}

/**
 * Sends a request and waits for the status. It follows no redirect, and goes through no proxy, which would connect to addresses that
 * nobody has looked at.
 */
export function post({ url, headers, body, allowPrivateAddresses, signal }: Post): Promise<PostAnswer> {
  return new Promise((resolve, reject) => {
    // addresses that stand in the URL itself are not looked up; URL has written them in one form
    const host = url.hostname.replace(/^\[|\]$/g, "");
    if (!allowPrivateAddresses && isIP(host) !== 0 && !isPublicAddress(host)) {
      reject(new PrivateAddressError("not a public address"));
      return;
    }
    const ending = new AbortController();
    const end = (): void => ending.abort();
    if (signal.aborted) end();
    signal.addEventListener("abort", end, { once: true });
    const isSecure = url.protocol === "https:";
    const options = {
      method: "POST",
      headers: { ...headers, "content-length": Buffer.byteLength(body) },
      signal: ending.signal,
      // one connection each, whose address was looked at
      agent: isSecure ? new SecureAgent({ keepAlive: false }) : new Agent({ keepAlive: false }),
      ...(allowPrivateAddresses ? {} : { lookup: lookupPublic }),
    };
    const sent = (isSecure ? requestHttps : requestHttp)(url, options, (answer) => {
      answer.on("error", () => undefined);
      answer.resume();
      resolve({ status: answer.statusCode ?? 0, retryAfter: answer.headers["retry-after"] });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
