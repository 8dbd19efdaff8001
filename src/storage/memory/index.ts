import type { StorageAdapter } from "../contract/index.js";
import { MemoryAdapter } from "./adapter.js";

export { dump, type MemoryTable } from "./dump.js";

/**
 * Keeps data in this process's memory, for tests and for trying things out. Nothing outlives the process.
 *
 * @returns An adapter for `openStore({ storage })`.
 * @example
 * ```ts
 * const store = await openStore({ storage: memory(), assignments: [newsletter] });
 * ```
 */
export function memory(): StorageAdapter {
  return new MemoryAdapter();
}
