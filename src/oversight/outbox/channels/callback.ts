import { checkCallOptions } from "../../../boundary/index.js";
import { invalidArgument } from "../../../errors/index.js";
import type { Channel, Notification } from "../notification.js";
import { checkChannelId, checkTimeout, RECEIVER_MS } from "./checks.js";

/** Options of {@link callback}. */
export interface CallbackOptions {
  /** Name of the channel; `callback` if left out. */
  readonly id?: string;
  /** Milliseconds that a promise may take; 20,000 if left out. */
  readonly timeout?: number;
}

/**
 * Tells the DPO by a function of yours, such as one that writes to a queue. A message counts as delivered when the function returns, or its
 * promise is fulfilled. A message that it throws for comes again, and so does one whose promise takes longer than `timeout`.
 *
 * @param send - Gets one message at a time for each assignment.
 * @throws StoreError `invalid-argument`
 * @example
 * ```ts
 * const queue = callback(({ id, topic, assignment }) => console.log(id, topic, assignment), { id: "queue" });
 * ```
 */
export function callback(send: (notification: Notification) => unknown, options: CallbackOptions = {}): Channel {
  checkCallOptions<CallbackOptions>(options, { id: "any", timeout: "any" }, "callback()");
  const { id = "callback", timeout = RECEIVER_MS } = options;
  if (typeof send !== "function") throw invalidArgument("callback() is given no function", "Pass a function.");
  checkChannelId(id, "callback()");
  checkTimeout(timeout, "callback()");
  return {
    id,
    timeout,
    async send(notification) {
      try {
        await send(notification);
        return { outcome: "sent" };
      } catch {
        // its text may hold anything
        return { outcome: "failed", code: "callback-failed" };
      }
    },
  };
}
