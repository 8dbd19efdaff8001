/** The time before the second attempt. */
const FIRST_MS = 5_000;
/** The longest time between two attempts. */
const LONGEST_MS = 3_600_000;
/** The longest time that a receiver may ask for. */
const LONGEST_ASKED_MS = 24 * 3_600_000;

/**
 * Decides how long to wait before the next attempt: 5 seconds, then twice as long each time, up to an hour. A fifth of it is left
 * to chance, so that receivers who come back are not asked by everybody at once.
 *
 * @param attempts - The attempts that failed, from 1.
 * @param asked - Milliseconds that the receiver asked for; a day counts at most.
 */
export function findPause(attempts: number, asked = 0, chance: () => number = Math.random): number {
  const pause = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempts - 1, 20));
  return Math.max(pause * (0.8 + 0.4 * chance()), Math.min(asked, LONGEST_ASKED_MS));
}
