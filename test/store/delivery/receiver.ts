import { defineController, type TellPlan, TOPICS } from "purposebound";
import type { Channel, Notification, SendOutcome } from "purposebound/notify";
import type { Store } from "purposebound/store";
import { broadband, fjordNet, webForm } from "../../support/fjordnet.js";

/** The ways in which a receiver answers. `late` takes the message and answers too late; `lost` takes it and then fails. */
export type Mood = "well" | "failing" | "throwing" | "late" | "lost" | "gone" | "busy";

/** A receiver that behaves as it is told, and keeps what it got. */
export class Receiver implements Channel {
  readonly id: string;
  readonly timeout = 15;
  readonly received: Notification[] = [];
  mood: Mood = "well";
  retryAfter = 60_000;
  attempts = 0;

  constructor(id = "receiver") {
    this.id = id;
  }

  async send(notification: Notification): Promise<SendOutcome> {
    this.attempts += 1;
    if (this.mood === "failing") return { outcome: "failed", code: "status-503" };
    if (this.mood === "busy") return { outcome: "failed", code: "status-429", retryAfter: this.retryAfter };
    if (this.mood === "throwing") throw new Error("Kari Nordmann");
    if (this.mood === "gone") return { outcome: "gone" };
    this.received.push(notification);
    if (this.mood === "late") return new Promise(() => undefined);
    return this.mood === "lost" ? { outcome: "failed", code: "status-500" } : { outcome: "sent" };
  }

  /** The ids of events, at their first reception, by assignment. */
  firsts(assignment: string): readonly string[] {
    const ids = this.received.flatMap((one) =>
      one.kind === "event" && one.assignment === assignment ? [one.event.id] : [],
    );
    return [...new Set(ids)];
  }
}

/** Everything is told at once. */
// the keys are those of the topics
export const ALL_AT_ONCE = Object.fromEntries(Object.keys(TOPICS).map((topic) => [topic, "at-once"])) as TellPlan;

/** Leads whose controller is told as a plan says. */
export function toldOf(tell: TellPlan, { id, timeZone }: { readonly id?: string; readonly timeZone?: string } = {}) {
  const { kind: _, ...declaration } = fjordNet;
  return broadband(id, defineController({ ...declaration, tell, ...(timeZone === undefined ? {} : { timeZone }) }));
}

/** Adds a person with a phone number of their own. */
export async function addPerson(store: Store, assignment: ReturnType<typeof broadband>, number: number): Promise<void> {
  await store
    .dataset(assignment)
    .add(
      { name: "Kari Canary", phone: `+47900${String(number).padStart(5, "0")}` },
      { source: webForm(assignment), evidence: { consentedAt: new Date("2026-01-02T00:00:00Z"), version: "2026-01" } },
    );
}
