import { StoreError } from "../../../errors/index.js";
import { readBase64 } from "./base64.js";
import { hasControlCharacter, isKeyName, type NoteSigner, type NoteVerifier, readVerifierKey } from "./note-keys.js";

/** A note whose signatures were checked. */
export interface OpenedNote {
  /** The text that was signed, with its last line break. */
  readonly text: string;
  /** Names of the known keys that signed it. */
  readonly signedBy: readonly string[];
  /** The number of signatures of unknown keys. */
  readonly unknown: number;
}

/** Signatures that a note may have; the specification asks for 16 at least. */
const MOST_SIGNATURES = 100;
const LONGEST_NOTE = 1_000_000;

/**
 * Signs text (C2SP signed-note v1.0.0).
 *
 * @param text - Lines, each with its line break.
 * @throws StoreError `note-invalid`
 */
export async function signNote(text: string, signers: readonly NoteSigner[]): Promise<string> {
  if (!isNoteText(text)) throw invalidNote("its text does not end in a line break, or holds control characters");
  const message = Buffer.from(text);
  const lines: string[] = [];
  for (const signer of signers) {
    const { name, keyId, verifies } = readVerifierKey(signer.verifierKey);
    if (name !== signer.name) throw invalidNote("a signer has another name than its key");
    const signature = await signer.sign(message);
    // a signature that nobody can verify must not be published
    if (!verifies(text, signature)) throw invalidNote("a signer signs with another key than it names");
    const id = Buffer.alloc(4);
    id.writeUInt32BE(keyId);
    lines.push(`— ${name} ${Buffer.concat([id, signature]).toString("base64")}\n`);
  }
  if (lines.length === 0) throw invalidNote("nobody signs it");
  return `${text}\n${lines.join("")}`;
}

/**
 * Opens a note, if a known key signed it. Signatures of unknown keys are left aside. If one of a known key is wrong, the whole note
 * is refused (C2SP signed-note v1.0.0).
 *
 * @throws StoreError `note-invalid`
 */
export function openNote(note: string, verifiers: readonly NoteVerifier[]): OpenedNote {
  const { text, signatures } = splitNote(note);
  const signedBy = new Set<NoteVerifier>();
  let unknown = 0;
  for (const { name, keyId, signature } of signatures) {
    const known = verifiers.filter((one) => one.name === name && one.keyId === keyId);
    if (known.length === 0) unknown += 1;
    for (const one of known) {
      if (!one.verifies(text, signature)) throw invalidNote(`a signature of "${name}" is wrong`);
      signedBy.add(one);
    }
  }
  if (signedBy.size === 0) throw invalidNote("no known key signed it");
  return { text, signedBy: [...signedBy].map(({ name }) => name), unknown };
}

interface NoteSignature {
  readonly name: string;
  readonly keyId: number;
  readonly signature: Buffer;
}

/** Takes a note apart. Nothing of it may be believed yet. */
export function splitNote(note: string): { readonly text: string; readonly signatures: readonly NoteSignature[] } {
  // an empty line is the last one before the signatures
  const end = typeof note === "string" && note.length <= LONGEST_NOTE ? note.lastIndexOf("\n\n") : -1;
  const text = end < 0 ? "" : note.slice(0, end + 1);
  const lines = end < 0 ? [] : note.slice(end + 2).split("\n");
  if (!isNoteText(text) || lines.pop() !== "" || lines.length === 0 || lines.length > MOST_SIGNATURES)
    throw malformed();
  return { text, signatures: lines.map(readSignature) };
}

function readSignature(line: string): NoteSignature {
  const [dash, name, encoded, more] = line.split(" ");
  const bytes = readBase64(encoded ?? "");
  if (dash !== "—" || more !== undefined || !isKeyName(name) || bytes === undefined || bytes.length < 5)
    throw malformed();
  return { name, keyId: bytes.readUInt32BE(), signature: bytes.subarray(4) };
}

function isNoteText(text: string): boolean {
  return text.endsWith("\n") && !hasControlCharacter(text.replaceAll("\n", ""));
}

function malformed(): StoreError {
  return invalidNote("it does not have the form of a signed note");
}

function invalidNote(why: string): StoreError {
  return new StoreError("note-invalid", `A note cannot be used: ${why}`);
}
