import { PrismaPg } from "@prisma/adapter-pg";
// written by generate-prisma.ts
import { PrismaClient } from "./.generated/client.js";
import { batches, type Peer } from "./peers.js";
import { rowSchema } from "./rows.js";

/**
 * Prisma, which has no upsert of many: rows whose phone number is there already would be skipped rather than replaced, which is
 * in its favour (its `upsert` takes one row a time). What has more than 32,766 parameters is split, so batches are of 4,000.
 */
export const prisma: Peer = {
  name: "Prisma, createMany",
  async load(connectionString, rows) {
    const client = new PrismaClient({ adapter: new PrismaPg({ connectionString, max: 1 }) });
    for (const batch of batches(rows, 4_000)) {
      const data = batch.map((row) => {
        const { consentedAt: _, ...columns } = rowSchema.parse(row);
        return columns;
      });
      await client.contact.createMany({ data, skipDuplicates: true });
    }
    await client.$disconnect();
  },
};
