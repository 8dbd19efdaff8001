import { writeUntilKilled } from "purposebound/testing";
import { SqliteAdapter } from "./sqlite-adapter.js";

// The suite starts this process, and kills it in the middle of its work; see `writer` in docs/adapters.md.
const [directory = "", job = ""] = process.argv.slice(2);
await writeUntilKilled(new SqliteAdapter(directory), job);
