import { StoreError } from "../../../errors/index.js";
import { HASH_BYTES } from "../tree/hashes.js";
import { readBase64 } from "./base64.js";
import { hasControlCharacter, type NoteSigner, type NoteVerifier } from "./note-keys.js";
import { openNote, signNote } from "./signed-note.js";

/** The head of a log at one size (C2SP tlog-checkpoint v1.0.0). */
export interface TreeHead {
  /** The log's name. */
  readonly origin: string;
  /** The number of leaves. */
  readonly size: number;
  readonly root: Buffer;
}

/** Writes the text of a checkpoint, without signatures. */
export function writeTreeHead({ origin, size, root }: TreeHead): string {
  return `${origin}\n${size}\n${root.toString("base64")}\n`;
}

/** Reads the text of a checkpoint; extension lines are left aside. @throws StoreError `note-invalid` */
export function readTreeHead(text: string): TreeHead {
  const [origin = "", size = "", encoded = "", ...rest] = text.split("\n");
  const root = readBase64(encoded);
  const number = /^(?:0|[1-9]\d*)$/.test(size) ? Number(size) : Number.NaN;
  const hasLines = rest.length > 0 && rest.pop() === "" && rest.every((line) => line !== "");
  if (
    origin === "" ||
    hasControlCharacter(origin) ||
    !Number.isSafeInteger(number) ||
    root?.length !== HASH_BYTES ||
    !hasLines
  ) {
    throw new StoreError("note-invalid", "A note cannot be used: it is no checkpoint of a log");
  }
  return { origin, size: number, root };
}

/** Signs a head. @throws StoreError `note-invalid` */
export function signTreeHead(head: TreeHead, signers: readonly NoteSigner[]): Promise<string> {
  return signNote(writeTreeHead(head), signers);
}

/**
 * Opens a checkpoint that a known key signed, of the log that is expected.
 *
 * @throws StoreError `note-invalid`
 */
export function openTreeHead(note: string, origin: string, verifiers: readonly NoteVerifier[]): TreeHead {
  const head = readTreeHead(openNote(note, verifiers).text);
  if (head.origin === origin) return head;
  throw new StoreError("note-invalid", "A checkpoint is of another log than expected");
}
