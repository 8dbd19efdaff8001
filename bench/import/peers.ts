import { sql as drizzleSql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { boolean, doublePrecision, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { type Row, rowSchema } from "./rows.js";

/** A way to bring rows into a table with a unique phone number. */
export interface Peer {
  readonly name: string;
  load(connectionString: string, rows: Iterable<Row>): Promise<void>;
}

/** The table that all of them fill: the eight columns, and nothing of provenance, evidence or trail. */
export const TABLE = `
  CREATE TABLE contacts (
    name text NOT NULL, phone text NOT NULL UNIQUE, email text NOT NULL, distance_to_exchange float8 NOT NULL,
    current_speed float8 NOT NULL, plan text NOT NULL, business boolean NOT NULL, customer_since timestamptz NOT NULL
  )`;

const COLUMNS = [
  "name",
  "phone",
  "email",
  "distance_to_exchange",
  "current_speed",
  "plan",
  "business",
  "customer_since",
] as const;

/** The columns in their order, as zod puts them out. */
function checked(row: Row): readonly (string | number | boolean)[] {
  const { name, phone, email, distanceToExchange, currentSpeed, plan, business, customerSince } = rowSchema.parse(row);
  return [name, phone, email, distanceToExchange, currentSpeed, plan, business, customerSince];
}

export function* batches<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

const REPLACING = COLUMNS.filter((column) => column !== "phone")
  .map((column) => `${column} = EXCLUDED.${column}`)
  .join(", ");

/** (a) The same rows, unchecked, by COPY into the bare table. */
export const copy: Peer = {
  name: "bare COPY, nothing checked",
  async load(connectionString, rows) {
    const client = new pg.Client({ connectionString });
    await client.connect();
    await new Promise<void>((resolve, reject) => {
      const stream = client.query(copyFrom(`COPY contacts FROM STDIN`));
      stream.once("error", reject);
      stream.once("finish", resolve);
      void (async () => {
        for (const batch of batches(rows, 1_000)) {
          const lines = batch.map((row) =>
            [
              row.name,
              row.phone,
              row.email,
              row.distanceToExchange,
              row.currentSpeed,
              row.plan,
              row.business,
              row.customerSince,
            ].join("\t"),
          );
          if (!stream.write(`${lines.join("\n")}\n`)) await new Promise((drained) => stream.once("drain", drained));
        }
        stream.end();
      })();
    });
    await client.end();
  },
};

/** (b) pg alone: one statement with many rows of parameters, as large as the protocol allows to be quick. */
export const pgMultiRow: Peer = {
  name: "pg, multi-row VALUES",
  async load(connectionString, rows) {
    const client = new pg.Client({ connectionString });
    await client.connect();
    for (const batch of batches(rows, 5_000)) {
      const values: unknown[] = [];
      const places = batch.map((row) => {
        const start = values.length;
        values.push(...checked(row));
        return `(${COLUMNS.map((_, index) => `$${start + index + 1}`).join(",")})`;
      });
      await client.query(
        `INSERT INTO contacts (${COLUMNS.join(", ")}) VALUES ${places.join(",")} ON CONFLICT (phone) DO UPDATE SET ${REPLACING}`,
        values,
      );
    }
    await client.end();
  },
};

export const kysely: Peer = {
  name: "Kysely",
  async load(connectionString, rows) {
    const database = new Kysely<{ contacts: Record<(typeof COLUMNS)[number], string | number | boolean> }>({
      dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString, max: 1 }) }),
    });
    for (const batch of batches(rows, 5_000)) {
      const values = batch.map((row) => {
        const cells = checked(row);
        return Object.fromEntries(COLUMNS.map((column, index) => [column, cells[index] ?? ""])) as Record<
          (typeof COLUMNS)[number],
          string | number | boolean
        >;
      });
      await database
        .insertInto("contacts")
        .values(values)
        .onConflict((conflict) =>
          conflict.column("phone").doUpdateSet((row) => ({
            name: row.ref("excluded.name"),
            email: row.ref("excluded.email"),
            distance_to_exchange: row.ref("excluded.distance_to_exchange"),
            current_speed: row.ref("excluded.current_speed"),
            plan: row.ref("excluded.plan"),
            business: row.ref("excluded.business"),
            customer_since: row.ref("excluded.customer_since"),
          })),
        )
        .execute();
    }
    await database.destroy();
  },
};

const contacts = pgTable("contacts", {
  name: text("name").notNull(),
  phone: text("phone").notNull().unique(),
  email: text("email").notNull(),
  distanceToExchange: doublePrecision("distance_to_exchange").notNull(),
  currentSpeed: doublePrecision("current_speed").notNull(),
  plan: text("plan").notNull(),
  business: boolean("business").notNull(),
  customerSince: timestamp("customer_since", { withTimezone: true, mode: "string" }).notNull(),
});

export const drizzleOrm: Peer = {
  name: "Drizzle",
  async load(connectionString, rows) {
    const pool = new pg.Pool({ connectionString, max: 1 });
    const database = drizzle(pool);
    const excluded = (column: string) => drizzleSql.raw(`excluded.${column}`);
    for (const batch of batches(rows, 5_000)) {
      const values = batch.map((row) => {
        const { consentedAt: _, ...columns } = rowSchema.parse(row);
        return columns;
      });
      await database
        .insert(contacts)
        .values(values)
        .onConflictDoUpdate({
          target: contacts.phone,
          set: {
            name: excluded("name"),
            email: excluded("email"),
            distanceToExchange: excluded("distance_to_exchange"),
            currentSpeed: excluded("current_speed"),
            plan: excluded("plan"),
            business: excluded("business"),
            customerSince: excluded("customer_since"),
          },
        });
    }
    await pool.end();
  },
};
