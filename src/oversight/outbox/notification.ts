import type { DataProtectionOfficer, Right, Topic } from "../../assignment/index.js";
import type { EndSignal } from "../../boundary/index.js";
import type { TrailAct, TrailEvent } from "../../storage/index.js";

/** The parts that all messages to a DPO have. Messages hold names and counts, and never a personal value. */
export interface NotificationParts {
  /** Stays the same when the message is sent again, so that a receiver can leave out what it has already. */
  readonly id: string;
  readonly at: Date;
  /** The DPO of the assignment's controller. */
  readonly to: DataProtectionOfficer;
  readonly controller: string;
  readonly assignment: string;
  readonly topic: Topic;
}

/** Message about an event of the trail. */
export interface EventNotification extends NotificationParts {
  readonly kind: "event";
  /** The event. Several of one operation that follow each other are told as one, with their counts added up. */
  readonly event: TrailEvent;
}

/** Message about a source from which data came for the first time. */
export interface SourceNotification extends NotificationParts {
  readonly kind: "source";
  readonly source: string;
}

/** Message about a request of a person whose deadline is near, or over (Art. 12(3) GDPR). */
export interface DeadlineNotification extends NotificationParts {
  readonly kind: "deadline";
  /** The id of the request. */
  readonly request: string;
  readonly right: Right;
  readonly deadline: Date;
  readonly isLate: boolean;
}

/** Message about a day. It is not sent if nothing happened. */
export interface DigestNotification extends NotificationParts {
  readonly kind: "digest";
  /** The most frequent first. */
  readonly lines: readonly DigestLine[];
  /** The number of further lines, which found no place. */
  readonly more: number;
}

/** Events of one act in a day. */
export interface DigestLine {
  readonly topic: Topic;
  readonly act: TrailAct;
  readonly source?: string;
  readonly activity?: string;
  /** The number of events. */
  readonly times: number;
  /** Names of all fields concerned. */
  readonly fields?: readonly string[];
  /** Counts of the events, added up. */
  readonly counts?: Readonly<Record<string, number>>;
}

/** Message to the controller's DPO, by names and counts. */
export type Notification = EventNotification | SourceNotification | DeadlineNotification | DigestNotification;

/** Outcome of an attempt to send a message. */
export type SendOutcome =
  | { readonly outcome: "sent" }
  /**
   * The message is sent again later; not before `retryAfter` milliseconds if given. `code` says why, without words of the
   * receiver.
   */
  | { readonly outcome: "failed"; readonly code: string; readonly retryAfter?: number }
  /** The receiver wants nothing more. The channel is disabled until somebody enables it. */
  | { readonly outcome: "gone" };

/** A way to the DPO: `webhook()`, `email()`, `callback()`, or one of your own. */
export interface Channel {
  /** Name of the channel in this application, such as `webhook`. Its place in the trail is kept by it, so that it has to stay the same. */
  readonly id: string;
  /** The address as a hash. A channel that was disabled is enabled again if its address changes. */
  readonly address?: string;
  /** Milliseconds that the receiver has to take a message; 20,000 if left out. */
  readonly timeout?: number;
  /** Makes sure that the channel can work. The store calls it when it is opened, and passes its error on. */
  open?(): Promise<void>;
  /**
   * Sends one message. An error counts as a failure, and its text is told to nobody.
   *
   * @param signal - Ends the attempt when its time is over, or when the process ends.
   */
  send(notification: Notification, signal: EndSignal): Promise<SendOutcome>;
}
