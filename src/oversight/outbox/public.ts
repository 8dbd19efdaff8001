/** The subpath `purposebound/notify`: ways to the data protection officer. */
export { type CallbackOptions, callback } from "./channels/callback.js";
export { type WebhookOptions, webhook } from "./channels/webhook.js";
export type { CloudEvent } from "./cloud-event.js";
export type {
  Channel,
  DeadlineNotification,
  DigestLine,
  DigestNotification,
  EventNotification,
  Notification,
  NotificationParts,
  SendOutcome,
  SourceNotification,
} from "./notification.js";
