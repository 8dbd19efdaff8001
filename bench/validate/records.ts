/** A generator of numbers from 0 to below 1 that gives the same ones each time (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What makes a record fail: one change each, of the kinds that come out of exports. */
const FAULTS: readonly ((record: Record<string, unknown>) => unknown)[] = [
  (record) => ({ ...record, birthDate: "1980-01-01" }),
  (record) => ({ ...record, id: "6f9619ff" }),
  (record) => ({ ...record, name: "" }),
  (record) => ({ ...record, phone: "90000000" }),
  (record) => ({ ...record, email: "kari(at)example.com" }),
  (record) => ({ ...record, distance: "900" }),
  (record) => ({ ...record, distance: -1 }),
  (record) => ({ ...record, plan: "gold" }),
  (record) => ({ ...record, active: "yes" }),
  (record) => ({ ...record, since: "01.02.2026" }),
  ({ email: _, ...record }) => record,
];

/** Records as JSON brings them: their keys and texts are the parser's. `refused` of them, from 0 to 1, have a fault. */
export function records(count: number, refused: number, seed = 7): readonly unknown[] {
  const next = random(seed);
  const hex = (length: number): string => Array.from({ length }, () => Math.floor(next() * 16).toString(16)).join("");
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(next() * items.length)];
  const rows = Array.from({ length: count }, (_, index) => {
    const name = `${pick(["Kari", "Ola", "Anne-Marie", "Åse"])} ${pick(["Nordmann", "Hansen", "Lie", "Østby"])}`;
    const record: Record<string, unknown> = {
      id: `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
      name,
      phone: `+47${String(90_000_000 + Math.floor(next() * 9_999_999))}`,
      email: `kari.${index}@${pick(["example.com", "mail.example.no"])}`,
      distance: Math.round(next() * 100_000) / 10,
      plan: pick(["basic", "plus", "pro"]),
      ...(next() < 0.7 ? { active: next() < 0.5 } : {}),
      since: `20${String(10 + Math.floor(next() * 16))}-0${1 + Math.floor(next() * 9)}-1${Math.floor(next() * 10)}`,
    };
    return next() < refused ? pick(FAULTS)?.(record) : record;
  });
  return JSON.parse(JSON.stringify(rows));
}
