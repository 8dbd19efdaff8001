/**
 * The form of canonical text under which people are hashed today. What it makes of a text must never change: nothing but
 * hashes is left of those who were erased. A new form gets the next number, and a dataset keeps which ones are in use
 * (docs/decisions/0023-canonical-forms.md).
 *
 * - 1: that of release 0.1.0. Phone numbers by their length alone; other texts as they are.
 * - 2: phone numbers that are given out, with their extension; other texts composed, without outer blanks and without what
 *   is not to be seen.
 */
export const IDENTITY_FORM = 2;
