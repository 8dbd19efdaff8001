import type { AnyAssignment, BoundTo, Origin, RecordOf } from "../../assignment/index.js";
import type { FoundRecord, StorageTransaction } from "../../storage/index.js";
import type { DatasetContext } from "../context.js";
import { toRecord } from "../record.js";
import { listSources } from "./access.js";
import type { NotApplicable } from "./applicable.js";

/** A person's own data, to take elsewhere (Art. 20 GDPR): what they provided themselves. */
export interface Export<Of extends AnyAssignment = AnyAssignment> {
  readonly assignment: string;
  readonly exportedAt: Date;
  /** The fields that the person provided. Those of other sources are left out. */
  readonly record: Partial<RecordOf<Of>> & BoundTo<Of["id"]>;
  /** The fields that are held, and that the person did not provide. `access()` gives them. */
  readonly leftOut: readonly LeftOut[];
  /** Never set: portability applies. See {@link NotExported}. */
  readonly notApplicable?: undefined;
}

/** A field that an export leaves out. */
export interface LeftOut {
  readonly name: string;
  /** Its origin, as its source declares it: `default` if its schema filled it in, undefined if it is not known. */
  readonly obtained: Origin["obtained"] | "default" | undefined;
}

/** The answer if the purpose rests neither on consent nor on a contract. */
export interface NotExported {
  /** Never set. */
  readonly record?: undefined;
  /** Why portability does not apply, and where the person can complain. */
  readonly notApplicable: NotApplicable;
}

/** Builds an export of what a person provided. */
export async function buildExport<Of extends AnyAssignment>(
  context: DatasetContext,
  transaction: StorageTransaction,
  held: FoundRecord,
  at: Date,
): Promise<Export<Of>> {
  const numbers = held.origins.filter((one) => one !== null && one > 0) as number[]; // null is left out
  const intakes = new Map((await transaction.intakes([...new Set(numbers)])).map((one) => [one.number, one.source]));
  const sources = await listSources(transaction, [...new Set(intakes.values())]);
  const obtainedFrom = new Map(sources.map(({ id, obtained }) => [id, obtained]));
  const record = toRecord(held.values, context.fields);
  const provided: Record<string, unknown> = {};
  const leftOut: LeftOut[] = [];
  for (const [index, { name }] of context.layout.fields.entries()) {
    const value: unknown = Object.hasOwn(record, name) ? Reflect.get(record, name) : undefined;
    if (value === undefined) continue;
    const origin = held.origins[index] ?? 0;
    const obtained = origin === 0 ? "default" : obtainedFrom.get(intakes.get(origin) ?? "");
    if (obtained === "from-person") provided[name] = value;
    else leftOut.push({ name, obtained });
  }
  // stored values came through the boundary of this assignment
  return { assignment: context.assignment.id, exportedAt: at, record: provided as Export<Of>["record"], leftOut };
}
