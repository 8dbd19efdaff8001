export { findPause } from "./back-off.js";
export { type CallbackOptions, callback } from "./channels/callback.js";
export { checkChannelId, RECEIVER_MS } from "./channels/checks.js";
export { Digest, findDigestDay } from "./digest.js";
export { joinAlike } from "./groups.js";
export type * from "./notification.js";
export { Telling } from "./topics.js";
