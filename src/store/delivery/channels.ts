import { invalidArgument } from "../../errors/index.js";
import { type Channel, callback, checkChannelId, type Notification } from "../../oversight/index.js";

/** A way to the DPO, or a function that is called with each message. */
export type Notify = Channel | ((notification: Notification) => unknown);

/** Checks the channels of a store. @throws StoreError `invalid-argument` */
export function readChannels(notify: Notify | readonly Notify[] | undefined): readonly Channel[] {
  if (notify === undefined) return [];
  const given: readonly unknown[] = Array.isArray(notify) ? notify : [notify];
  const channels = given.map((one): Channel => {
    // a function of the caller is checked when it is called
    if (typeof one === "function") return callback(one as (notification: Notification) => unknown);
    if (isChannel(one)) {
      checkChannelId(one.id, "openStore()");
      return one;
    }
    throw invalidArgument(
      "openStore(): `notify` holds what is not a function and no channel",
      "Pass channels, such as webhook({ url, secret }) of purposebound/notify, or a function.",
    );
  });
  const ids = channels.map(({ id }) => id);
  if (new Set(ids).size === ids.length) return channels;
  throw invalidArgument("openStore(): two channels of `notify` have one id", "Give each its own `id`.");
}

function isChannel(value: unknown): value is Channel {
  return (
    typeof value === "object" && value !== null && "send" in value && typeof value.send === "function" && "id" in value
  );
}
