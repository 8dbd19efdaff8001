import { LockFile } from "../../../src/storage/directory/lock-file.js";

/** Takes the lock of a directory, says if it did, and keeps it until it is killed or its input ends. */
const [directory = ""] = process.argv.slice(2);
const lock = new LockFile(directory);
const said = await lock.acquire().then(
  () => "acquired",
  (error: Error) => error.message,
);
console.log(said);
if (said !== "acquired") process.exit();
process.stdin.resume();
process.stdin.once("end", () => void lock.release());
