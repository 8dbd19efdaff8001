import { writeUntilKilled } from "purposebound/testing";
import { type Saving, snapshotAdapter } from "./adapter.js";

const [file = "", saving = "before", job = ""] = process.argv.slice(2);
await writeUntilKilled(snapshotAdapter(file, saving as Saving), job); // as the test wrote it
