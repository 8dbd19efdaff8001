import { z } from "zod";

/** A row as a CRM's export has it: eight columns of the person, and when they agreed. */
export interface Row {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly distanceToExchange: number;
  readonly currentSpeed: number;
  readonly plan: "adsl" | "vdsl" | "fibre";
  readonly business: boolean;
  readonly customerSince: string;
  readonly consentedAt: string;
}

const PLANS = ["adsl", "vdsl", "fibre"] as const;
const NAMES = ["Kari Nordmann", "Ola Hansen", "Ingrid Bakke", "Åse Ødegård", "Per Christian Lund"];

/** Rows made one at a time, so that a million take no memory. */
export function* rows(count: number): Generator<Row> {
  for (let index = 0; index < count; index += 1) {
    const day = String(1 + (index % 28)).padStart(2, "0");
    yield {
      name: `${NAMES[index % NAMES.length]} ${index}`,
      // mobile numbers of Norway, each once
      phone: `+47${90_000_000 + ((index * 7_919) % 10_000_000)}`,
      email: `person${index}@example.no`,
      distanceToExchange: (index % 9_770) / 3,
      currentSpeed: index % 100,
      plan: PLANS[index % 3] ?? "adsl",
      business: index % 7 === 0,
      customerSince: `2019-03-${day}T00:00:00.000Z`,
      consentedAt: `2026-02-${day}T10:00:00.000Z`,
    };
  }
}

/** The same checks for those who bring zod along: unknown keys refused, forms checked. */
export const rowSchema = z.strictObject({
  name: z.string().trim().min(1).max(200),
  phone: z.string().regex(/^\+[1-9][0-9]{4,14}$/),
  email: z.string().max(254).trim().toLowerCase().pipe(z.email()),
  distanceToExchange: z.number().nonnegative(),
  currentSpeed: z.number().positive().or(z.literal(0)),
  plan: z.enum(PLANS),
  business: z.boolean(),
  customerSince: z.iso.datetime(),
  consentedAt: z.iso.datetime(),
});
