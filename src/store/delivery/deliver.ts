import { randomUUID } from "node:crypto";
import { checkCallOptions, type EndSignal } from "../../boundary/index.js";
import { PurposeboundError } from "../../errors/index.js";
import type { Channel } from "../../oversight/index.js";
import type { DatasetContext } from "../context.js";
import { Queue } from "./queue.js";

/** Options of `store.deliver()`. */
export interface DeliverOptions {
  /** Ends the pass early, also while a receiver is waited for. Messages that were not received are sent by the next pass. */
  readonly signal?: EndSignal;
}

/** The messages of one channel in one pass, over all assignments. */
export interface DeliveredChannel {
  readonly channel: string;
  /** The number of messages that were received. */
  readonly delivered: number;
  /** The number of attempts that failed. They are repeated later. */
  readonly failed: number;
  /** The number of messages that were given up after three days of attempts; see `store.undelivered()`. */
  readonly undelivered: number;
  /** The number of assignments with messages that wait: for the next attempt, or for another process that sends them. */
  readonly waiting: number;
  /** The number of assignments for which the channel is disabled, because the receiver wants nothing more. */
  readonly disabled: number;
  /** Stable codes of the errors that ended the work on assignments, by id. The next pass tries again. */
  readonly errors: Readonly<Record<string, string>>;
}

/** Result of one pass over what the DPO is still to be told. */
export interface Delivery {
  /** True if nothing waits, nothing failed and no channel is disabled. */
  readonly isComplete: boolean;
  readonly channels: readonly DeliveredChannel[];
}

/** Assignments whose messages are sent at the same time through one channel. */
const AT_ONCE = 4;
/** So many failures in a row leave the rest of a channel to the next pass, because its receiver is probably down. */
const MOST_FAILURES = 3;

/** Everything that a store still has to tell. Passes of one process come one after the other. */
export class Deliveries {
  readonly #channels: readonly Channel[];
  readonly #list: () => readonly DatasetContext[];
  readonly #refresh: () => Promise<void>;
  readonly #me = randomUUID();
  readonly #queues = new WeakMap<DatasetContext, Map<string, Queue>>();
  readonly #closing = new AbortController();
  #last: Promise<unknown> = Promise.resolve();

  constructor(channels: readonly Channel[], list: () => readonly DatasetContext[], refresh: () => Promise<void>) {
    this.#channels = channels;
    this.#list = list;
    this.#refresh = refresh;
  }

  /** Tells if there is anybody to tell. */
  get hasChannels(): boolean {
    return this.#channels.length > 0;
  }

  /** Makes one pass. @throws StoreError `invalid-argument`, `store-closed` */
  async deliver(options: DeliverOptions = {}, isThorough = true): Promise<Delivery> {
    checkCallOptions<DeliverOptions>(options, { signal: "object" }, "store.deliver()");
    const { signal } = options;
    const before = this.#last;
    const pass = before.then(() => this.#pass(signal, isThorough));
    this.#last = pass.catch(() => undefined);
    return pass;
  }

  /** Ends the pass that is under way, and waits for it. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#last;
  }

  async #pass(signal: EndSignal | undefined, isThorough: boolean): Promise<Delivery> {
    const contexts = this.#list();
    await this.#refresh();
    const ending = new AbortController();
    const end = (): void => ending.abort();
    if (signal?.aborted === true || this.#closing.signal.aborted) end();
    this.#closing.signal.addEventListener("abort", end, { once: true });
    signal?.addEventListener("abort", end, { once: true });
    try {
      const all = this.#channels.map((channel) => this.#send(channel, contexts, ending.signal, isThorough));
      const channels = await Promise.all(all);
      const isComplete = channels.every(
        ({ waiting, disabled, errors }) => waiting === 0 && disabled === 0 && Object.keys(errors).length === 0,
      );
      return { isComplete: isComplete && !ending.signal.aborted, channels };
    } finally {
      this.#closing.signal.removeEventListener("abort", end);
      signal?.removeEventListener("abort", end);
    }
  }

  async #send(
    channel: Channel,
    contexts: readonly DatasetContext[],
    signal: AbortSignal,
    isThorough: boolean,
  ): Promise<DeliveredChannel> {
    const sums = { delivered: 0, failed: 0, undelivered: 0, waiting: 0, disabled: 0 };
    const errors: Record<string, string> = {};
    let [failures, isGone] = [0, false];
    const rest = contexts.values();
    const worker = async (): Promise<void> => {
      for (const context of rest) {
        if (signal.aborted || failures >= MOST_FAILURES) {
          sums.waiting += 1;
          continue;
        }
        const queue = this.#findQueue(context, channel);
        try {
          if (isGone) {
            await queue.disable();
            sums.disabled += 1;
            continue;
          }
          const { end, ...counts } = await queue.run(signal, isThorough);
          for (const name of ["delivered", "failed", "undelivered"] as const) sums[name] += counts[name];
          if (counts.failed > 0) failures += 1;
          else if (counts.delivered > 0) failures = 0;
          isGone ||= end === "gone";
          if (end === "gone" || end === "disabled") sums.disabled += 1;
          else if (end !== "done") sums.waiting += 1;
        } catch (error) {
          if (!(error instanceof PurposeboundError)) throw error;
          errors[context.assignment.id] = error.code;
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return { channel: channel.id, ...sums, errors };
  }

  #findQueue(context: DatasetContext, channel: Channel): Queue {
    const known = this.#queues.get(context) ?? new Map<string, Queue>();
    this.#queues.set(context, known);
    const queue = known.get(channel.id) ?? new Queue(context, channel, this.#me);
    known.set(channel.id, queue);
    return queue;
  }
}
