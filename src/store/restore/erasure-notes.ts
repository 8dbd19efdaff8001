import { createCipheriv, createDecipheriv, createHash, randomBytes, randomUUID } from "node:crypto";
import { textIn } from "../../definition/json.js";
import type { Entry, StorageTransaction } from "../../storage/index.js";
import type { Pseudonymise } from "../keys/pseudonym.js";
import { removeNotesBefore } from "../notes.js";

/** The kind of notes of the erasure log. They name nobody, and stay when the person is gone. */
export const ERASURE = "erasure";

/** An act that a restored backup would undo. */
export type ErasureAct = "erased" | "removed" | "objected" | "consent-withdrawn" | "expired";

const ERASURE_ACTS: ReadonlySet<string> = new Set<ErasureAct>([
  "erased",
  "removed",
  "objected",
  "consent-withdrawn",
  "expired",
]);

/** One act of the erasure log. */
export interface Erasure {
  readonly act: ErasureAct;
  /** The moment of the act; nothing but later evidence brings the person back. */
  readonly at: Date;
  /** The reference that the person had. It tells nothing once they are deleted, and finds them in a backup. */
  readonly subject?: string;
  /** The keyed hash of the person, if they are kept out. */
  readonly identity?: string;
}

/** One act as the log keeps it. */
export interface SealedErasure {
  /** The moment at which it was written down, and a random name; they put the log in order. */
  readonly id: string;
  readonly act: string;
  readonly at: string;
  readonly subject?: string;
  /** The keyed hash, encrypted under a key that only the holder of the dataset's key of pseudonyms has. */
  readonly sealed?: string;
}

/** Encrypts and opens the hashes in the log of one assignment. Nobody else can tell that two lines are about one person. */
export class ErasureSeal {
  readonly #assignment: string;
  readonly #key: Buffer;

  constructor(assignment: string, hash: Pseudonymise) {
    this.#assignment = assignment;
    // two hashes make 256 bits
    const halves = [1, 2].map((half) => hash(["the erasure log", half])).join("");
    this.#key = createHash("sha256").update(halves).digest();
  }

  seal(id: string, { act, at, subject, identity }: Erasure): SealedErasure {
    const parts = { id, act, at: at.toISOString(), ...(subject === undefined ? {} : { subject }) };
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv("aes-256-gcm", this.#key, nonce, { authTagLength: TAG }).setAAD(this.#bind(parts));
    const text = Buffer.concat([cipher.update(identity ?? "", "utf8"), cipher.final()]);
    return { ...parts, sealed: Buffer.concat([nonce, text, cipher.getAuthTag()]).toString("base64url") };
  }

  /** Opens a line; undefined if it was changed, or is of another dataset. */
  open({ sealed = "", ...parts }: SealedErasure): Erasure | undefined {
    const bytes = Buffer.from(sealed, "base64url");
    const { act, at, subject } = parts;
    if (bytes.length < NONCE + TAG || !isAct(act)) return undefined;
    const decipher = createDecipheriv("aes-256-gcm", this.#key, bytes.subarray(0, NONCE), { authTagLength: TAG });
    decipher.setAAD(this.#bind(parts)).setAuthTag(bytes.subarray(-TAG));
    try {
      const identity = decipher.update(bytes.subarray(NONCE, -TAG), undefined, "utf8") + decipher.final("utf8");
      return {
        act,
        at: new Date(at),
        ...(subject === undefined ? {} : { subject }),
        ...(identity === "" ? {} : { identity }),
      };
    } catch {
      return undefined; // the tag does not fit
    }
  }

  #bind({ id, act, at, subject }: Omit<SealedErasure, "sealed">): Buffer {
    return Buffer.from(JSON.stringify(["purposebound erasure", 1, this.#assignment, id, act, at, subject ?? null]));
  }
}

const NONCE = 12;
const TAG = 16;

function isAct(act: string): act is ErasureAct {
  return ERASURE_ACTS.has(act);
}

/** Names an entry of the log, so that names are in the order of time. */
export function nameErasure(recorded: Date): string {
  return `${recorded.toISOString()} ${randomUUID()}`;
}

/** Writes acts down that a restored backup would undo. */
export async function noteErasures(
  transaction: StorageTransaction,
  seal: ErasureSeal,
  erasures: readonly Erasure[],
  recorded: Date,
): Promise<void> {
  if (erasures.length === 0) return;
  await putErasures(
    transaction,
    erasures.map((one) => seal.seal(nameErasure(recorded), one)),
  );
}

/** Writes entries of the log as they are. */
export async function putErasures(transaction: StorageTransaction, some: readonly SealedErasure[]): Promise<void> {
  const entries = some.map(
    ({ id, ...body }): Entry => ({ kind: ERASURE, id, at: new Date(id.slice(0, id.indexOf(" "))), body }),
  );
  if (entries.length > 0) await transaction.putEntries(entries);
}

/** Lines of the log are kept for as many days. Backups that are older need an exported log. */
const KEPT_DAYS = 400;

/** Deletes the part of the log that is older than any backup should be. */
export async function pruneErasures(transaction: StorageTransaction, at: Date): Promise<void> {
  const end = new Date(at.getTime() - KEPT_DAYS * 86_400_000).toISOString();
  await removeNotesBefore(transaction, ERASURE, end);
}

/** Reads an entry of the log back. */
export function readErasure({ id, body }: Entry): SealedErasure {
  const subject = textIn(body.subject);
  return {
    id,
    act: textIn(body.act) ?? "",
    at: textIn(body.at) ?? "",
    ...(subject === null ? {} : { subject }),
    sealed: textIn(body.sealed) ?? "",
  };
}
