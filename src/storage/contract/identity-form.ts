/**
 * The form of canonical text under which people are hashed today. A form must never change, because nothing but hashes is
 * left of people who were erased. A new form gets the next number, and a dataset keeps which forms are in use
 * (docs/decisions/0023-canonical-forms.md).
 *
 * - 1: the form of release 0.1.0. Phone numbers are judged by their length alone, and other texts stay as they are.
 * - 2: phone numbers are those that plans have given out, with their extension. Other texts are composed, and have no outer
 *   blanks and no invisible characters.
 */
export const IDENTITY_FORM = 2;
