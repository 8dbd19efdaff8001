import { type Channel, type Notification, RECEIVER_MS, type SendOutcome } from "../../oversight/index.js";

/** Sends one message, and waits for as long as a receiver may take. Whatever a channel throws is a failure. */
export async function sendWithin(
  channel: Channel,
  notification: Notification,
  ended: AbortSignal,
): Promise<SendOutcome | "aborted"> {
  const ending = new AbortController();
  let onEnd: () => void = () => undefined;
  const over = new Promise<SendOutcome | "aborted">((resolve) => {
    onEnd = () => resolve("aborted");
    ended.addEventListener("abort", onEnd, { once: true });
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<SendOutcome>((resolve) => {
    timer = setTimeout(() => resolve({ outcome: "failed", code: "timeout" }), channel.timeout ?? RECEIVER_MS);
  });
  try {
    // a receiver's own copy: what it does to it reaches nobody else
    const sending = Promise.resolve(channel.send(structuredClone(notification), ending.signal)).then(
      (outcome) => (isOutcome(outcome) ? outcome : FAILED),
      () => FAILED,
    );
    return await Promise.race([sending, late, over]);
  } catch {
    return FAILED; // it threw at once
  } finally {
    clearTimeout(timer);
    ended.removeEventListener("abort", onEnd);
    ending.abort();
  }
}

const FAILED: SendOutcome = { outcome: "failed", code: "channel-failed" };

const OUTCOMES: readonly unknown[] = ["sent", "failed", "gone"] satisfies readonly SendOutcome["outcome"][];

/** Channels may be anybody's. */
function isOutcome(value: unknown): value is SendOutcome {
  return typeof value === "object" && value !== null && "outcome" in value && OUTCOMES.includes(value.outcome);
}
