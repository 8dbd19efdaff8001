import { createHash } from "node:crypto";
import { checkCallOptions } from "../../../boundary/index.js";
import { invalidArgument, StoreError } from "../../../errors/index.js";
import { toCloudEvent } from "../cloud-event.js";
import type { Channel, SendOutcome } from "../notification.js";
import { PrivateAddressError } from "./addresses.js";
import { checkChannelId, checkTimeout, RECEIVER_MS } from "./checks.js";
import { post } from "./post.js";
import { readRetryAfter } from "./retry-after.js";

/** Options of {@link webhook}. */
export interface WebhookOptions {
  /** The address of the receiver. `https`, unless `allowHttp` is set. */
  readonly url: string;
  /**
   * The secret that signs messages: `whsec_` and 24 to 64 bytes in Base64. With several, each message has a signature of each, so that a
   * receiver can change from one to the next.
   */
  readonly secret: string | readonly string[];
  /** Name of the channel; `webhook` if left out. */
  readonly id?: string;
  /** Allows addresses without TLS. */
  readonly allowHttp?: boolean;
  /** Allows receivers on this machine and in its network. Leave it out if the address comes from somebody else. */
  readonly allowPrivateAddresses?: boolean;
  /** Milliseconds that the receiver has to answer; 20,000 if left out. */
  readonly timeout?: number;
}

/**
 * Tells the DPO by HTTP requests that are signed as Standard Webhooks asks for (https://www.standardwebhooks.com). The body has the form of
 * CloudEvents, names and counts only, and less than 20 kB. It needs the package `standardwebhooks`.
 *
 * Any status from 200 to 299 says that the message was received. 410 disables the channel. Other answers, redirects among them, are
 * failures, and the message comes again with the same `webhook-id`. `Retry-After` is honoured up to a day.
 *
 * @throws StoreError `invalid-argument`
 * @example
 * ```ts
 * const desk = webhook({ url: "https://privacy.fjordnet.example/hook", secret: process.env.HOOK_SECRET ?? "" });
 * ```
 */
export function webhook(options: WebhookOptions): Channel {
  checkCallOptions<WebhookOptions>(options, OPTIONS, "webhook()");
  const { id = "webhook", timeout = RECEIVER_MS, allowHttp = false, allowPrivateAddresses = false } = options;
  checkChannelId(id, "webhook()");
  checkTimeout(timeout, "webhook()");
  for (const [name, value] of Object.entries({ allowHttp, allowPrivateAddresses })) {
    if (typeof value !== "boolean")
      throw invalidArgument(`\`${name}\` of webhook() is not a boolean`, "Pass true or false.");
  }
  const url = readUrl(options.url, allowHttp);
  const secrets = readSecrets(options.secret);
  return {
    id,
    timeout,
    // addresses may hold tokens, and have no place in storage
    address: createHash("sha256").update(url.href).digest("base64url").slice(0, 22),
    async open() {
      await loadSigner();
    },
    async send(notification, signal) {
      const { Webhook } = await loadSigner();
      const body = JSON.stringify(toCloudEvent(notification));
      const now = new Date();
      const signatures = secrets.map((secret) => new Webhook(secret).sign(notification.id, now, body));
      const headers = {
        "content-type": "application/json",
        "user-agent": "purposebound",
        "webhook-id": notification.id,
        "webhook-timestamp": String(Math.floor(now.getTime() / 1_000)),
        "webhook-signature": signatures.join(" "),
      };
      try {
        const { status, retryAfter } = await post({ url, headers, body, allowPrivateAddresses, signal });
        return toOutcome(status, readRetryAfter(retryAfter, new Date()));
      } catch (error) {
        return { outcome: "failed", code: toFailure(error) };
      }
    },
  };
}

const OPTIONS = {
  url: "any",
  secret: "any",
  id: "any",
  allowHttp: "any",
  allowPrivateAddresses: "any",
  timeout: "any",
} as const;

function toOutcome(status: number, retryAfter: number | undefined): SendOutcome {
  if (status >= 200 && status < 300) return { outcome: "sent" };
  if (status === 410) return { outcome: "gone" };
  return { outcome: "failed", code: `status-${status}`, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

/** Turns an error into a code. Its message may quote the address. */
function toFailure(error: unknown): string {
  if (error instanceof PrivateAddressError) return "address-private";
  const code: unknown = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" && /^[A-Z][A-Z0-9_]{1,40}$/.test(code)
    ? code.toLowerCase().replaceAll("_", "-")
    : "connection-failed";
}

/** @throws StoreError `invalid-argument` */
function readUrl(text: unknown, allowHttp: boolean): URL {
  const url = typeof text === "string" && URL.canParse(text) ? new URL(text) : null;
  const remedy = "Pass an address such as https://privacy.example/hook.";
  if (url === null) throw invalidArgument("`url` of webhook() is no URL", remedy);
  if (url.protocol !== "https:" && !(allowHttp && url.protocol === "http:")) {
    throw invalidArgument("`url` of webhook() does not begin with https:", `${remedy} For tests, set \`allowHttp\`.`);
  }
  if (url.username !== "" || url.password !== "") {
    throw invalidArgument("`url` of webhook() holds a name or a password", "Messages are signed; leave both out.");
  }
  return url;
}

const SECRET = /^whsec_([A-Za-z0-9+/]+={0,2})$/;

/** @throws StoreError `invalid-argument`, which does not repeat the secret */
function readSecrets(given: unknown): readonly string[] {
  const secrets: readonly unknown[] = Array.isArray(given) ? given : [given];
  const checked = secrets.filter((one): one is string => {
    const bytes = typeof one === "string" ? Buffer.from(SECRET.exec(one)?.[1] ?? "", "base64").length : 0;
    return bytes >= 24 && bytes <= 64;
  });
  if (checked.length === secrets.length && checked.length > 0) return checked;
  throw invalidArgument(
    "`secret` of webhook() is not `whsec_` and 24 to 64 bytes in Base64",
    `Make one: node -e 'console.log("whsec_" + crypto.randomBytes(32).toString("base64"))'`,
  );
}

/** Loads the package that signs. @throws StoreError `notifier-missing` */
async function loadSigner(): Promise<typeof import("standardwebhooks")> {
  try {
    return await import("standardwebhooks");
  } catch {
    throw new StoreError(
      "notifier-missing",
      "The package standardwebhooks cannot be loaded",
      "Install it: npm install standardwebhooks.",
    );
  }
}
