/** The number of places that a set begins with. */
const FIRST_PLACES = 1_024;

/**
 * Remembers who is in a file, in 8 bytes for each person and as many to spare: the first 16 of the 32 hex digits of their keyed
 * hashes. Two people have these in common with a chance of 1 in 10^7 among a million. A person is then taken to be in the
 * file, and is kept.
 */
export class PresentPeople {
  /** Pairs of numbers. A pair of zeros is an empty place. */
  #places = new Uint32Array(FIRST_PLACES * 2);
  #size = 0;

  /** The number of different identities. */
  get size(): number {
    return this.#size;
  }

  add(identity: string): void {
    // hashes are random, so that their digits say where they lie
    if (this.#size * 4 >= this.#places.length) this.#grow();
    if (put(this.#places, ...readDigits(identity))) this.#size += 1;
  }

  has(identity: string): boolean {
    const [high, low] = readDigits(identity);
    const at = findPlace(this.#places, high, low);
    return this.#places[at] === high && this.#places[at + 1] === low;
  }

  #grow(): void {
    const before = this.#places;
    this.#places = new Uint32Array(before.length * 2);
    for (let at = 0; at < before.length; at += 2) {
      const [high = 0, low = 0] = [before[at], before[at + 1]];
      if (high !== 0 || low !== 0) put(this.#places, high, low);
    }
  }
}

/** Puts a pair into its place; tells if it is new there. */
function put(places: Uint32Array, high: number, low: number): boolean {
  const at = findPlace(places, high, low);
  if (places[at] === high && places[at + 1] === low) return false;
  places[at] = high;
  places[at + 1] = low;
  return true;
}

/** Finds the place of a pair, or the empty one where it would be. Half of the places are empty at least. */
function findPlace(places: Uint32Array, high: number, low: number): number {
  const mask = places.length / 2 - 1;
  for (let place = low & mask; ; place = (place + 1) & mask) {
    const [one, other] = [places[place * 2], places[place * 2 + 1]];
    if ((one === 0 && other === 0) || (one === high && other === low)) return place * 2;
  }
}

function readDigits(identity: string): [high: number, low: number] {
  const high = Number.parseInt(identity.slice(0, 8), 16);
  const low = Number.parseInt(identity.slice(8, 16), 16);
  // zeros mean an empty place
  return high === 0 && low === 0 ? [0, 1] : [high, low];
}
