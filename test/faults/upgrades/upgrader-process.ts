import { writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { StoreError } from "purposebound";
import { postgres } from "purposebound/postgres";

/**
 * A process that opens a database as soon as it is told to, which upgrades its registry. It then upgrades the assignments
 * that it is told of, those of each line at once, and says when it begins and what became of it.
 */
const [target = ""] = process.argv.slice(2);

/** Written before it returns: what was said is read also of a process that is killed at once. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}

const storage = postgres(target);
say("loaded");
const lines = createInterface({ input: process.stdin });
let isOpen = false;
for await (const line of lines) {
  say("begun");
  try {
    if (isOpen) await storage.registered(line.split(" "));
    else await storage.open();
    isOpen = true;
    say("done");
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    say(`failed ${error.code}`);
  }
}
await storage.close();
