import { writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { StoreError } from "purposebound";
import { postgres } from "purposebound/postgres";

/** A process that upgrades the assignments it is told of, one a line, and says when it begins and what became of it. */
const [target = ""] = process.argv.slice(2);

/** Written before it returns: what was said is read also of a process that is killed at once. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}

const storage = postgres(target);
await storage.open();
say("ready");
for await (const id of createInterface({ input: process.stdin })) {
  say("begun");
  try {
    await storage.registered([id]);
    say("done");
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    say(`failed ${error.code}`);
  }
}
await storage.close();
