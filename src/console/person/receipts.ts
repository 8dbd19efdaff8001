import type { AnyAssignment } from "../../assignment/index.js";
import type { AccessReport, PersonRequest, PersonVisit, Store } from "../../store/index.js";
import { isSameText, makeToken } from "../posting/tokens.js";

/** A receipt: what was asked, and what is so now. */
export interface Receipt {
  readonly assignment: AnyAssignment;
  readonly request: PersonRequest;
  readonly held: AccessReport | undefined;
}

/** Seals the number of a receipt, so that a visit shows its own receipts alone. */
export function sealReceipt(session: string, assignment: string, request: string): Promise<string> {
  return makeToken(session, `receipt ${assignment} ${request}`);
}

/** Reads a receipt of this visit; undefined if it is none of it. */
export async function readReceipt(
  { store, visit, session }: { readonly store: Store; readonly visit: PersonVisit; readonly session: string },
  { assignment: id, request, seal }: { readonly assignment: string; readonly request: string; readonly seal: string },
): Promise<Receipt | undefined> {
  if (!isSameText(await sealReceipt(session, id, request), seal)) return undefined;
  const assignment = store.assignments().find((one) => one.id === id);
  // it may be another controller's by now
  if (assignment === undefined || !visit.assignments().includes(id)) return undefined;
  const found = await store.dataset(assignment).requests.find(request);
  if (found === undefined) return undefined;
  return { assignment, request: found, held: await visit.subject(id)?.access() };
}

/** Writes the number of a receipt as people say it: the first twelve signs of the request's id, which no other one has in practice. */
export function writeReceiptNumber(request: string): string {
  return (request.replaceAll("-", "").slice(0, 12).match(/.{4}/g) ?? []).join("-").toUpperCase();
}
