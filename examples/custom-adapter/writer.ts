import { writeUntilKilled } from "purposebound/testing";
import { SqliteAdapter } from "./sqlite-adapter.js";

// A process that the suite starts, and kills in the midst of its work: see `writer` in docs/adapters.md.
const [directory = "", job = ""] = process.argv.slice(2);
await writeUntilKilled(new SqliteAdapter(directory), job);
