import { writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { StoreError } from "purposebound";
import { pglite, postgres } from "purposebound/postgres";
import { ImportInterruptedError, openStore } from "purposebound/store";
import { declared, rowsOf } from "./people.js";

/**
 * A process that imports whom it is told to, a job a line, and says of each batch at once that it was acknowledged. It goes
 * on after an import that failed, over the same store: a process that ends by itself is a defect.
 */
const [target = "", id = ""] = process.argv.slice(2);

/** Written before it returns: what was said is read also of a process that is killed at once. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}

function codeOf(error: unknown): string {
  if (error instanceof ImportInterruptedError) return `${error.code} ${codeOf(error.reason)}`;
  if (!(error instanceof StoreError)) return error instanceof Error ? error.name : "unknown";
  return "driverCode" in error && error.driverCode !== undefined ? `${error.code} ${error.driverCode}` : error.code;
}

const { assignment, crm } = declared(id);
try {
  const storage = target.startsWith("postgres:") ? postgres(target) : pglite(target);
  const store = await openStore({ storage, assignments: [assignment] });
  say("ready");
  for await (const line of createInterface({ input: process.stdin })) {
    const { people, batch } = JSON.parse(line) as { people: number[]; batch: number }; // written by ImporterProcess
    try {
      const onProgress = ({ rows }: { readonly rows: number }): void => say(`acknowledged ${rows}`);
      await store.dataset(assignment).import(crm, rowsOf(people), { batch, onProgress });
      say("done");
    } catch (error) {
      say(`failed ${codeOf(error)}`);
    }
  }
  await store.close();
} catch (error) {
  say(`closed ${codeOf(error)}`);
}
