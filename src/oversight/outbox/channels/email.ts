import { checkCallOptions } from "../../../boundary/index.js";
import { invalidArgument } from "../../../errors/index.js";
import { writeMessage } from "../messages.js";
import type { Channel } from "../notification.js";
import { checkChannelId, checkTimeout, RECEIVER_MS } from "./checks.js";

/** A message of e-mail, in the form that nodemailer takes. */
export interface Mail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same in each attempt. */
  readonly messageId: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Texts are never read from files or addresses. */
  readonly disableFileAccess: true;
  readonly disableUrlAccess: true;
}

/** A way to send e-mail, such as what `createTransport()` of nodemailer returns. */
export interface MailTransport {
  sendMail(mail: Mail): Promise<unknown>;
}

/** Options of {@link email}. */
export interface EmailOptions {
  readonly transport: MailTransport;
  /** The sender's address. */
  readonly from: string;
  /** The receiver's address; that of the controller's DPO if left out. */
  readonly to?: string;
  /** Name of the channel; `email` if left out. */
  readonly id?: string;
  /** Milliseconds that sending may take; 20,000 if left out. */
  readonly timeout?: number;
}

/**
 * Tells the DPO by e-mail, in English: names and counts, and no personal value. A message that was received has the same `Message-ID` when it
 * comes again.
 *
 * @throws StoreError `invalid-argument`
 * @example
 * ```ts
 * const transport = createTransport({ host: "mail.fjordnet.example" }); // of nodemailer
 * const mails = email({ transport, from: "purposebound@fjordnet.example" });
 * ```
 */
export function email(options: EmailOptions): Channel {
  const forms = { transport: "any", from: "any", to: "any", id: "any", timeout: "any" } as const;
  checkCallOptions<EmailOptions>(options, forms, "email()");
  const { transport, from, to, id = "email", timeout = RECEIVER_MS } = options;
  checkChannelId(id, "email()");
  checkTimeout(timeout, "email()");
  if (typeof transport?.sendMail !== "function") {
    throw invalidArgument("email() is given no transport", "Pass what createTransport() of nodemailer returns.");
  }
  const domain = readDomain(from, "from");
  if (to !== undefined) readDomain(to, "to");
  return {
    id,
    timeout,
    async send(notification) {
      const { subject, text } = writeMessage(notification);
      try {
        await transport.sendMail({
          from,
          to: to ?? notification.to.email,
          subject,
          text,
          messageId: `<${notification.id}@${domain}>`,
          headers: { "Auto-Submitted": "auto-generated" },
          disableFileAccess: true,
          disableUrlAccess: true,
        });
        return { outcome: "sent" };
      } catch (error) {
        return { outcome: "failed", code: toCode(error) };
      }
    },
  };
}

const ADDRESS = /^[^\s<>@,;]+@([A-Za-z0-9.-]+)$/;

/** @throws StoreError `invalid-argument` */
function readDomain(address: unknown, option: string): string {
  const domain = typeof address === "string" ? ADDRESS.exec(address)?.[1] : undefined;
  if (domain !== undefined) return domain;
  throw invalidArgument(`\`${option}\` of email() is no address`, "Pass one, such as dpo@fjordnet.example.");
}

/** Turns an error into a code. Answers of mail servers repeat addresses. */
function toCode(error: unknown): string {
  if (typeof error !== "object" || error === null) return "mail-failed";
  if ("responseCode" in error && Number.isInteger(error.responseCode)) return `smtp-${error.responseCode}`;
  const code: unknown = "code" in error ? error.code : undefined;
  return typeof code === "string" && /^[A-Z]{2,20}$/.test(code) ? code.toLowerCase() : "mail-failed";
}
