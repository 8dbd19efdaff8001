/** The subpath `purposebound/notify`: ways to the data protection officer. */
export { type CallbackOptions, callback } from "./channels/callback.js";
export { type EmailOptions, email, type Mail, type MailTransport } from "./channels/email.js";
export { type WebhookOptions, webhook } from "./channels/webhook.js";
export type { CloudEvent } from "./cloud-event.js";
export { type WrittenMessage, writeMessage } from "./messages.js";
export type * from "./notification.js";
