import { open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { after, type IsoDuration, readDuration } from "../../assignment/index.js";
import { checkCallOptions } from "../../boundary/index.js";
import { invalidArgument, StoreError } from "../../errors/index.js";
import { KEYS, KeyDirectory } from "./key-directory.js";
import type { KeyEncryption } from "./key-encryption.js";
import { BESIDE, keyFailure, type SlotForm, syncDirectory } from "./key-file.js";
import type { KeyEpoch, SubjectKeys } from "./subject-keys.js";
import { createForm, openForm, readHeader } from "./wrapped-form.js";

/** Options of {@link wrappedKeys}. */
export interface WrappedKeysOptions {
  /** The service that wraps keys. */
  readonly encryption: KeyEncryption;
  /**
   * The length of an epoch (ISO 8601), `P30D` if left out. `store.maintain()` begins the next one when it is over. Backups of the
   * directory are of use for as long, and an erasure reaches them after as long.
   */
  readonly epoch?: IsoDuration;
}

/** Keys of encrypted fields that are kept wrapped. */
export interface WrappedKeys extends SubjectKeys {
  /**
   * Begins an epoch now: wraps all keys anew under a new key of the service, and destroys the old one. Older copies of the directory
   * cannot be read from then on, by anybody. The store must be open.
   *
   * @throws StoreError `encryption-failed` if the service did not answer. The same call can be made again.
   */
  rotate(): Promise<KeyEpoch>;
}

const OPTIONS = { encryption: "object", epoch: "any" } as const;

/**
 * Keeps keys in a directory as {@link fileKeys} does, wrapped under a key of a service. Each epoch has a key of its own there. When it
 * is over, the keys of people who are still held are wrapped anew, and the service destroys the old key. So an erasure reaches backups of
 * the directory too, which `fileKeys` cannot do.
 *
 * Back the directory up after each epoch, apart from the data. Backups of the data can be of any age.
 *
 * @param directory - Created if it does not exist. One process has it open at a time.
 * @param options - See {@link WrappedKeysOptions}.
 * @returns Keys for `openStore({ fieldKeys })`, which throws StoreError `storage-locked` if another process has them open,
 *   and `encryption-failed` if they cannot be read.
 * @throws StoreError `invalid-argument`
 * @example
 * ```ts
 * const fieldKeys = wrappedKeys("/var/lib/crm-keys", { encryption: vault, epoch: "P30D" });
 * const store = await openStore({ storage: pglite("./data"), assignments: [newsletter], fieldKeys });
 * ```
 */
export function wrappedKeys(directory: string, options: WrappedKeysOptions): WrappedKeys {
  if (typeof directory !== "string" || directory === "")
    throw invalidArgument("wrappedKeys() is given no directory", "Pass the path of a directory, apart from the data.");
  checkCallOptions<WrappedKeysOptions>(options, OPTIONS, "wrappedKeys()");
  const { encryption, epoch = "P30D" } = options;
  const { create, wrap, unwrap, destroy } = encryption ?? {};
  if (![create, wrap, unwrap, destroy].every((method) => typeof method === "function")) {
    throw invalidArgument(
      "wrappedKeys(): the option encryption is no key encryption",
      "Pass an object with the methods create, wrap, unwrap and destroy.",
    );
  }
  if (typeof epoch !== "string" || readDuration(epoch) === undefined)
    throw invalidArgument(
      "wrappedKeys(): the option epoch is no duration",
      'Pass a duration of ISO 8601, such as "P30D".',
    );
  const epochs = new Epochs(encryption, epoch);
  const keys = new KeyDirectory(directory, epochs);
  return {
    open: () => keys.open(),
    close: () => keys.close(),
    find: (id, people) => keys.find(id, people),
    ensure: (id, people) => keys.ensure(id, people),
    destroy: (id, people) => keys.destroy(id, people),
    rotate: () => keys.rewrite((_, rewriteOne) => epochs.begin(new Date(), rewriteOne)),
    maintain: (at) => keys.rewrite((_, rewriteOne) => epochs.maintain(at, rewriteOne)),
  };
}

/** Content of the file of epochs. */
interface Known {
  /** The key of the service that wraps now. */
  readonly current: { readonly name: string; readonly since: string };
  /** Keys of the service that are to be destroyed when nothing is wrapped under them any more. */
  readonly retiring: readonly string[];
}

const FILE = "epochs.json";

type RewriteOne = (id: string, form: SlotForm) => Promise<void>;

/** The epochs of a directory. A file in it names the keys of the service, before they are used and until they are destroyed. */
class Epochs {
  readonly #encryption: KeyEncryption;
  readonly #length: IsoDuration;
  #directory = "";
  #known: Known | undefined;

  constructor(encryption: KeyEncryption, length: IsoDuration) {
    this.#encryption = encryption;
    this.#length = length;
  }

  async open(directory: string): Promise<void> {
    this.#directory = directory;
    // a crash may have left files beside those that count, with keys that are to be destroyed
    for (const name of await readdir(directory)) {
      if (name.endsWith(BESIDE)) await rm(join(directory, name), { force: true });
    }
    this.#known = await this.#read();
  }

  async find(id: string, path: string): Promise<SlotForm> {
    const header = await readHeader(path, id);
    if (header !== undefined) return openForm(this.#encryption, header, id);
    const { current } = this.#known ?? (await this.#start(new Date()));
    return createForm(this.#encryption, current.name, id);
  }

  /** Begins an epoch, and ends those before. */
  async begin(at: Date, rewriteOne: RewriteOne): Promise<KeyEpoch> {
    await this.#start(at);
    return { isNew: true, ...(await this.#settle(rewriteOne)) };
  }

  /** Begins an epoch if one is over. Otherwise it goes on with what was interrupted. */
  async maintain(at: Date, rewriteOne: RewriteOne): Promise<KeyEpoch> {
    if (this.#known === undefined) return { isNew: false, toDestroy: 0 };
    const isOver = after(new Date(this.#known.current.since), this.#length) <= at;
    if (isOver) return this.begin(at, rewriteOne);
    return { isNew: false, ...(await this.#settle(rewriteOne)) };
  }

  /** Has the service make a key, which wraps from now on. */
  async #start(at: Date): Promise<Known> {
    const name = await this.#create();
    const retiring = this.#known === undefined ? [] : [...this.#known.retiring, this.#known.current.name];
    return this.#write({ current: { name, since: at.toISOString() }, retiring });
  }

  async #create(): Promise<string> {
    let name: unknown;
    try {
      name = await this.#encryption.create();
    } catch (error) {
      throw keyFailure("The key encryption made no key", error instanceof StoreError ? undefined : error);
    }
    if (typeof name === "string" && name !== "" && name.length <= MOST_NAME) return name;
    throw new StoreError(
      "encryption-failed",
      `create() of the key encryption returned no name of at most ${MOST_NAME}`,
    );
  }

  /** Wraps anew what is wrapped under old keys, and has the service destroy these. */
  async #settle(rewriteOne: RewriteOne): Promise<Omit<KeyEpoch, "isNew">> {
    if (this.#known === undefined || this.#known.retiring.length === 0) return { toDestroy: 0 };
    const { current } = this.#known;
    for (const file of await readdir(this.#directory)) {
      if (!file.endsWith(KEYS)) continue;
      const id = file.slice(0, -KEYS.length);
      const header = await readHeader(join(this.#directory, file), id);
      if (header === undefined || header.name === current.name) continue;
      await rewriteOne(id, await createForm(this.#encryption, current.name, id));
    }
    let goneAt: Date | undefined;
    for (const name of this.#known.retiring) {
      try {
        const moment: unknown = await this.#encryption.destroy(name);
        if (moment instanceof Date && (goneAt === undefined || moment > goneAt)) goneAt = moment;
      } catch {
        continue; // it stays on the list, and is told of
      }
      await this.#write({ current, retiring: this.#known.retiring.filter((one) => one !== name) });
    }
    return { toDestroy: this.#known.retiring.length, ...(goneAt === undefined ? {} : { goneAt }) };
  }

  async #read(): Promise<Known | undefined> {
    let text: string;
    try {
      text = await readFile(join(this.#directory, FILE), "utf8");
    } catch (error) {
      if (typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT") return undefined;
      throw error;
    }
    try {
      const known = JSON.parse(text) as Known; // checked below
      const { current, retiring } = known;
      const names = [current.name, ...retiring];
      if (names.every((name) => typeof name === "string") && !Number.isNaN(Date.parse(current.since))) return known;
    } catch {
      // told below
    }
    throw new StoreError("encryption-failed", `The file ${FILE} of the directory of keys is damaged`);
  }

  async #write(known: Known): Promise<Known> {
    const path = join(this.#directory, FILE);
    const file = await open(`${path}${BESIDE}`, "w", 0o600);
    try {
      await file.writeFile(JSON.stringify(known));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(`${path}${BESIDE}`, path);
    await syncDirectory(this.#directory);
    this.#known = known;
    return known;
  }
}

/** Names in services are shorter, with all that stands before them. */
const MOST_NAME = 1_000;
