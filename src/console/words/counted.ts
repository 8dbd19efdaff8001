/** A number with its text, from which words choose singular or plural. */
export interface Counted {
  readonly n: number;
  readonly text: string;
}
