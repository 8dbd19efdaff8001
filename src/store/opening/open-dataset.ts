import { type AnyAssignment, listVersions } from "../../assignment/index.js";
import { type Described, registeredLayout, termsIn } from "../../definition/describe.js";
import { readEnded } from "../../definition/ended.js";
import { objectIn } from "../../definition/json.js";
import { StoreError } from "../../errors/index.js";
import type { Channel } from "../../oversight/index.js";
import { type Approval, IDENTITY_FORM, type Registration } from "../../storage/index.js";
import { DatasetContext } from "../context.js";
import { beginChannels } from "../delivery/begin.js";
import { FieldEncryption } from "../keys/encryption.js";
import type { StoreOptions } from "../options.js";
import { buildEncryption, checkFieldKeysMark } from "./field-keys.js";
import { definedEvent, provision } from "./provision.js";
import { readHash } from "./pseudonym-key.js";
import { registerWords } from "./reword.js";

/**
 * Opens the dataset of one assignment, and makes it if storage has none. Its keys must be those that it was made with.
 *
 * @param known - The registration of the assignment, if it has one.
 * @param approval - The approval with which a new assignment is registered.
 * @throws StoreError `assignment-changed`
 */
export async function openDataset(
  assignment: AnyAssignment,
  described: Described,
  known: Registration | undefined,
  options: TimedOptions,
  approval?: Approval,
): Promise<DatasetContext> {
  const { storage } = options;
  const first = definedEvent(described.layout.fields, 1, options.now(), approval);
  const encryption = buildEncryption(assignment, described.layout, options);
  const found =
    known ?? (await provision(assignment, described, options, first, await encryption?.mark(true), approval));
  const pseudonymise = await readHash(assignment, found, options.pseudonymKeys);
  await checkFieldKeysMark(assignment.id, encryption, found, "opened");
  const registration = await registerWords(assignment, found, described, options);
  const layout = { ...registeredLayout(registration, described), ...writeVersions(assignment) };
  // fields that were encrypted before may have left keys to be destroyed
  const wasEncrypted = registration.definition.fieldKeysMark !== undefined && options.fieldKeys !== undefined;
  const context = new DatasetContext({
    assignment,
    layout,
    storage,
    pseudonymise,
    identityForms: readForms(assignment.id, registration),
    encryption: wasEncrypted
      ? new FieldEncryption(layout, options.fieldKeys)
      : buildEncryption(assignment, layout, options),
    formerVersions: await readFormer(assignment, registration, options),
    now: options.now,
    refresh: options.refresh,
    requiresActivities: options.activities !== undefined,
    keepRequests: options.requests?.keep ?? KEEP_REQUESTS,
    endedAt: readEnded(registration.definition),
  });
  if (known !== undefined) await context.destroyKeys();
  await beginChannels(context, options.channels, known === undefined);
  return context;
}

/** Claims about an answer become time-barred after about three years in many member states. */
const KEEP_REQUESTS = "P3Y";

/** Options of a store, with the clock that it goes by. */
export interface TimedOptions extends StoreOptions {
  readonly now: () => Date;
  /** Makes sure that `now` is right. */
  readonly refresh: () => Promise<void>;
  readonly channels: readonly Channel[];
}

/** Lists the versions of evidence that cover the purpose; nothing where evidence has none. */
function writeVersions({ purpose: { basis } }: AnyAssignment): { readonly versions?: readonly string[] } {
  return basis.kind === "consent" ? { versions: listVersions(basis) } : {};
}

/**
 * Reads the versions of a wording that were declared before, and do not cover the purpose any more. Rows that name one may still
 * correct a person who is held.
 */
async function readFormer(
  { id, purpose: { basis } }: AnyAssignment,
  { version }: Registration,
  { storage }: StoreOptions,
): Promise<ReadonlySet<string>> {
  if (basis.kind !== "consent" || version <= 1) return new Set();
  const today = listVersions(basis);
  const history = await storage.history(id);
  const versions = history.flatMap(({ definition }) => {
    const declared = objectIn(objectIn(termsIn(definition).purpose).basis).version;
    return typeof declared === "string" && !today.includes(declared) ? [declared] : [];
  });
  return new Set(versions);
}

/**
 * Reads the forms of canonical text under which people of a dataset may have been hashed.
 *
 * @throws StoreError `storage-newer` if this release does not know one of them, and would not recognise people.
 */
function readForms(id: string, { identityForms = [1] }: Registration): readonly number[] {
  if (identityForms.every((form) => form <= IDENTITY_FORM)) return identityForms;
  const what = `People of assignment "${id}" were hashed under a form of canonical text that only a newer release knows`;
  throw new StoreError("storage-newer", what);
}
