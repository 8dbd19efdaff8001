import { randomUUID } from "node:crypto";
import { fileKeys } from "../../../src/store/keys/file-keys.js";

/** Opens keys as soon as it is told to, makes and destroys some for ever, and says each time what it was promised. */
const [directory = ""] = process.argv.slice(2);

/** Returns when the pipe has the line. Node.js queues lines that the pipe has no room for, and they die with the process. */
function say(line: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(`${line}\n`, () => resolve()));
}

process.stdout.write("ready\n");
process.stdin.once("data", async () => {
  try {
    const keys = fileKeys(directory);
    await keys.open?.();
    process.stdout.write("open\n");
    for (let before: string[] = []; ; ) {
      const people = Array.from({ length: 50 }, () => randomUUID());
      for (const [person, key] of await keys.ensure("care", people)) {
        await say(`made ${person} ${Buffer.from(key).toString("hex")}`);
      }
      await keys.destroy("care", before);
      for (const person of before) await say(`destroyed ${person}`);
      before = people.slice(0, 10);
    }
  } catch (error) {
    process.stdout.write(`${error instanceof Error && "code" in error ? error.code : "failed"}\n`);
    process.exit();
  }
});
