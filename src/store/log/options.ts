import { checkCallOptions, type OptionForm } from "../../boundary/index.js";
import { invalidArgument } from "../../errors/index.js";
import {
  type CheckpointPlace,
  type CheckpointPublisher,
  type NoteSigner,
  type NoteVerifier,
  readVerifierKey,
} from "../../oversight/index.js";

/** Options of the logs of a store. */
export interface LogOptions {
  /**
   * Signs checkpoints. While keys are changed, pass the new and the former signer, until each log was sealed once.
   */
  readonly signer: NoteSigner | readonly NoteSigner[];
  /** The name of the store's logs; that of the first signer if left out. A log is called `<name>/<assignment>`. */
  readonly name?: string;
  /** The places outside of the database that keep checkpoints. */
  readonly publish?: readonly CheckpointPublisher[];
}

/** The logs of a store, as they were asked for. */
export interface Logs {
  readonly name: string;
  readonly signers: readonly NoteSigner[];
  readonly verifiers: readonly NoteVerifier[];
  readonly places: readonly CheckpointPlace[];
}

/** Reads the options of logs. @throws StoreError `invalid-argument` */
export function readLogs(options: LogOptions | undefined): Logs | undefined {
  if (options === undefined) return undefined;
  const taken: Readonly<Record<keyof LogOptions, OptionForm>> = { signer: "any", name: "any", publish: "array" };
  checkCallOptions<LogOptions>(options, taken, "`log` of openStore()");
  const { signer, name, publish = [] } = options;
  const signers: readonly NoteSigner[] = Array.isArray(signer) ? signer : [signer];
  const [first] = signers;
  if (first === undefined || signers.some((one) => typeof one?.sign !== "function")) {
    throw invalidArgument("`log` of openStore() has no signer", "Pass noteSigner(key), or an object with sign().");
  }
  const verifiers = signers.map(({ verifierKey }) => readVerifierKey(verifierKey));
  const named = name ?? first.name;
  if (typeof named !== "string" || named.length > 200 || named.split("/").some((part) => !PART.test(part))) {
    throw invalidArgument(
      "`log.name` of openStore() cannot name a log",
      "Pass a URL without its scheme, such as fjordnet.example/crm.",
    );
  }
  const places = publish.map((one): CheckpointPlace => (typeof one === "function" ? { publish: one } : one));
  if (places.some((one) => typeof one?.publish !== "function"))
    throw invalidArgument(
      "`log.publish` of openStore() has something else than functions",
      "Pass checkpointFiles(directory), or a function.",
    );
  return { name: named, signers, verifiers, places };
}

/** A part of a name, which may become the name of a directory. */
const PART = /^(?!\.*$)[^\s\u0085+\\]+$/u;
