/** Tells a number of people by the rule of counts: from 1 to below the smallest group, the number is withheld as null. */
export function maskSmall(people: number, least: number): number | null {
  return people > 0 && people < least ? null : people;
}
