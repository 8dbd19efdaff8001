/** A part that several stores may use at once: storage, or the place of field keys. */
export interface Shareable {
  open?(): Promise<void>;
  close?(): Promise<void>;
}

interface Use {
  stores: number;
  /** Settles when the opening or closing that is under way has ended. */
  settled: Promise<unknown>;
}

const uses = new WeakMap<Shareable, Use>();

/**
 * Opens a part for one more store. The first store opens it; the others wait for that.
 *
 * A store that fails to open, or is closed, must not take the part away from the others.
 */
export async function acquire(part: Shareable): Promise<void> {
  const use = uses.get(part) ?? { stores: 0, settled: Promise.resolve() };
  uses.set(part, use);
  await inTurn(use, async () => {
    if (use.stores === 0) await part.open?.();
    use.stores += 1;
  });
}

/** Lets go of a part. The last store closes it. */
export async function release(part: Shareable): Promise<void> {
  const use = uses.get(part);
  if (use === undefined) return;
  await inTurn(use, async () => {
    use.stores -= 1;
    if (use.stores === 0) await part.close?.();
  });
}

function inTurn(use: Use, run: () => Promise<void>): Promise<void> {
  const done = use.settled.then(run);
  use.settled = done.catch(() => undefined);
  return done;
}
