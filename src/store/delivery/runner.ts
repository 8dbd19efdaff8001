import { type IsoDuration, readDuration } from "../../assignment/index.js";
import { checkCallOptions } from "../../boundary/index.js";
import { invalidArgument, PurposeboundError } from "../../errors/index.js";
import type { Deliveries, Delivery } from "./deliver.js";

/** Options of `store.startDelivery()`. */
export interface DeliveryOptions {
  /** Time between two passes, such as `PT5S`, which is the default. */
  readonly every?: IsoDuration;
  /** Called after each pass, with what it did, or with the stable code of the error that ended it. */
  readonly onPass?: (pass: Delivery | { readonly failed: string }) => unknown;
}

/** Delivery that runs in this process until it is stopped. */
export interface DeliveryRunner {
  /** Ends it, and waits until nothing is under way. Messages that were not received yet are sent by the next one. */
  stop(): Promise<void>;
}

/** Time between two looks for sources, deadlines and digests, which no event announces. */
const THOROUGH_MS = 60_000;

/** Makes passes until it is stopped. @throws StoreError `invalid-argument` */
export function startRunner(deliveries: Deliveries, options: DeliveryOptions = {}): DeliveryRunner {
  checkCallOptions<DeliveryOptions>(options, { every: "any", onPass: "function" }, "store.startDelivery()");
  const pause = readPause(options.every);
  const ending = new AbortController();
  const running = run(deliveries, pause, ending.signal, options.onPass);
  return {
    async stop() {
      ending.abort();
      await running;
    },
  };
}

async function run(
  deliveries: Deliveries,
  pause: number,
  signal: AbortSignal,
  onPass: DeliveryOptions["onPass"],
): Promise<void> {
  for (let thoroughAt = Number.NEGATIVE_INFINITY; !signal.aborted; ) {
    const now = performance.now();
    const isThorough = now - thoroughAt >= THOROUGH_MS;
    if (isThorough) thoroughAt = now;
    // the next pass tries again, because a runner that ends by itself would tell nobody anything any more
    const pass = await deliveries
      .deliver({ signal }, isThorough)
      .catch((error: unknown) => ({ failed: toCode(error) }));
    try {
      await onPass?.(pass);
    } catch {
      // an error of the caller's own function has nobody to go to
    }
    // processes that were started together do not go on together
    await wait(pause * (0.8 + 0.4 * Math.random()), signal);
  }
}

function toCode(error: unknown): string {
  return error instanceof PurposeboundError ? error.code : "unknown";
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener("abort", end, { once: true });
  });
}

function readPause(every: IsoDuration = "PT5S"): number {
  const duration = typeof every === "string" ? readDuration(every) : undefined;
  if (duration !== undefined) {
    const { years, months, weeks, days, hours, minutes, seconds, milliseconds } = duration;
    const ms = (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60_000 + seconds * 1_000 + milliseconds;
    if (years === 0 && months === 0 && ms >= 10 && ms <= 86_400_000) return ms;
  }
  throw invalidArgument(
    "`every` of store.startDelivery() is no duration of up to a day",
    "Pass one of ISO 8601, such as PT5S.",
  );
}
