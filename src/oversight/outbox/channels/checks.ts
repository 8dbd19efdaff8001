import { invalidArgument } from "../../../errors/index.js";

const ID = /^[a-z][a-z0-9-]{0,47}$/;

/** Makes sure that a channel has a name under which its place in the trail can be kept. @throws StoreError `invalid-argument` */
export function checkChannelId(id: unknown, call: string): void {
  if (typeof id === "string" && ID.test(id)) return;
  throw invalidArgument(
    `${call}: the id of a channel does not have the form ^[a-z][a-z0-9-]{0,47}$`,
    "Name it, such as webhook.",
  );
}

/** The time that a receiver has to take a message, in milliseconds. */
export const RECEIVER_MS = 20_000;

/** Makes sure that a receiver has some time. @throws StoreError `invalid-argument` */
export function checkTimeout(timeout: unknown, call: string): void {
  if (Number.isSafeInteger(timeout) && Number(timeout) > 0 && Number(timeout) <= 60_000) return;
  throw invalidArgument(`${call}: \`timeout\` is no number of milliseconds up to 60,000`, "Pass one, such as 20_000.");
}
