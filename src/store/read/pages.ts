import { invalidArgument } from "../../errors/index.js";

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MOST = 1_000;

/** Tells if a value has the form of an id or a reference that the store gives (UUID). */
export function isRandomId(value: unknown): value is string {
  return typeof value === "string" && UUID.test(value);
}

/** Reads the page that a caller asks for, by the reference before it. @throws StoreError `invalid-argument` */
export function readPeoplePage(
  { after, limit = 100 }: { readonly after?: string; readonly limit?: number },
  call: string,
): { readonly after: string | undefined; readonly limit: number } {
  if (!(Number.isSafeInteger(limit) && limit > 0 && limit <= MOST)) {
    throw invalidArgument(`\`limit\` of ${call} is no number of people`, `Pass 1 to ${MOST}.`);
  }
  if (after !== undefined && !isRandomId(after)) {
    throw invalidArgument(`\`after\` of ${call} is not where a page begins`, "Pass the `next` of the page before.");
  }
  return { after: after?.toLowerCase(), limit };
}
