import type { Exported, Member, Surface } from "./read.js";

/** Changes that no comparison can find, written by hand. Texts are Markdown. */
export interface Changes {
  readonly release: string;
  /** Exports with another name: of the release, and of today. */
  readonly renamed: Readonly<Record<string, string>>;
  /** Exports without a successor: what to use instead. */
  readonly gone: Readonly<Record<string, string>>;
  readonly members: readonly MemberChange[];
  readonly changed: readonly TypeChange[];
}

/** Another type under the same name, or beside another name. */
export interface TypeChange {
  /** Functions (`pglite`) and members (`Store.dataset`), by their names in the release. */
  readonly places: readonly string[];
  readonly difference: string;
}

/** Another name of a member, or what to use in its place. */
export type MemberChange = {
  readonly from: string;
  /** Types of the release that had the member. */
  readonly of: readonly string[];
} & ({ readonly to: string } | { readonly instead: string });

/** An export of the release, and the subpaths and the name it has today. */
export interface ExportRow {
  readonly subpath: string;
  readonly name: string;
  readonly now: { readonly subpaths: readonly string[]; readonly name: string } | { readonly instead: string };
}

/** An export or member that the release did not have. */
export interface NewRow {
  readonly subpath: string;
  /** The type that has the member; nothing for an export. */
  readonly of?: string;
  readonly name: string;
  readonly about: string;
}

/** Two surfaces beside each other. */
export interface Comparison {
  /** Changes that are not told, or told wrongly. The rest is true only if there is none. */
  readonly faults: readonly string[];
  readonly exports: readonly ExportRow[];
  readonly added: readonly NewRow[];
}

/** Compares the surface of a release with that of today, and holds what is written by hand to both. */
export function compareSurfaces(before: Surface, now: Surface, changes: Changes): Comparison {
  const faults: string[] = [];
  const old = new Map([...before.values()].flatMap((names) => [...names]));
  const current = new Map([...now.values()].flatMap((names) => [...names]));
  const told = new Set<string>();

  const exports: ExportRow[] = [];
  for (const [subpath, names] of before) {
    for (const name of names.keys()) {
      const instead = changes.gone[name];
      const successor = changes.renamed[name] ?? name;
      const subpaths = [...now].filter(([, exported]) => exported.has(successor)).map(([path]) => path);
      if (instead === undefined && subpaths.length === 0)
        faults.push(`${name} of ${subpath} is neither there nor told of`);
      exports.push({ subpath, name, now: instead === undefined ? { subpaths, name: successor } : { instead } });
    }
  }
  for (const name of [...Object.keys(changes.renamed), ...Object.keys(changes.gone)]) {
    if (!old.has(name)) faults.push(`${changes.release} has no ${name}`);
    if (current.has(name)) faults.push(`${name} is still called so`);
  }

  const rewrite = buildRewriter(changes);
  const isAlike = (left: string, right: string): boolean => rewrite(left).includes(right);
  const hold = (place: string, isSame: boolean): void => {
    // of what is internal, types may change
    if (isSame || place.includes(".~")) return;
    told.add(place);
    if (!changes.changed.some(({ places }) => places.includes(place)))
      faults.push(`${place} has another type, and nothing tells of it`);
  };
  const added: NewRow[] = [];
  for (const [name, one] of old) {
    const successor = changes.renamed[name] ?? name;
    const today = current.get(successor);
    if (today === undefined) continue;
    hold(name, isAlike(one.shape, today.shape));
    const reached = new Set<string>();
    for (const [member, { shape, kind }] of one.members) {
      const place = `${name}.${member}`;
      const change = changes.members.find(({ from, of }) => from === member && of.includes(name));
      const to = change === undefined ? member : "to" in change ? change.to : undefined;
      if (to === undefined) {
        if (today.members.has(member)) faults.push(`${place} is still there`);
        continue;
      }
      reached.add(to);
      const target = today.members.get(to);
      if (target !== undefined) {
        if (kind !== "inherited") hold(place, isAlike(shape, target.shape));
      } else if (change !== undefined) faults.push(`${successor} has no ${to}`);
      else if (kind !== "inherited" && isOwn(old, name, member)) faults.push(`${place} is neither there nor told of`);
    }
    const [subpath = ""] = [...now].find(([, names]) => names.has(successor)) ?? [];
    for (const [member, { about, kind }] of today.members) {
      if (reached.has(member) || kind === "inherited" || !isOwn(current, successor, member)) continue;
      if (about === "" && kind === "property") faults.push(`${successor}.${member} is new, and has no docstring`);
      added.push({ subpath, of: successor, name: member, about });
    }
  }
  for (const { from, of } of changes.members) {
    for (const name of of.filter((one) => old.get(one)?.members.has(from) !== true)) {
      faults.push(`${changes.release} has no ${name}.${from}`);
    }
  }
  for (const place of changes.changed.flatMap(({ places }) => places).filter((one) => !told.has(one))) {
    faults.push(`${place} has the type that it had, or does not exist`);
  }

  const successors = new Set([...old.keys()].map((name) => changes.renamed[name] ?? name));
  for (const [subpath, names] of now) {
    for (const [name, { about }] of names) {
      if (successors.has(name)) continue;
      if (about === "") faults.push(`${name} of ${subpath} is new, and has no docstring`);
      added.push({ subpath, name, about });
    }
  }
  return { faults, exports, added };
}

/** Tells if a literal belongs to a union, rather than to a smaller one that the union consists of. Other members do. */
function isOwn(surface: ReadonlyMap<string, Exported>, name: string, member: string): boolean {
  const has = ({ members }: { readonly members: ReadonlyMap<string, Member> }): boolean =>
    members.get(member)?.kind === "literal";
  const own = surface.get(name);
  if (own === undefined || !has(own)) return true;
  const isPart = (other: Exported): boolean =>
    other.members.size < own.members.size && [...other.members.keys()].every((one) => own.members.has(one));
  // a union that has one word with it by chance is no part of it
  return [...surface.values()].every((other) => !has(other) || !isPart(other));
}

/** Returns how a type of the release may be written today: its exports, and in options its members, have other names. */
function buildRewriter(changes: Changes): (shape: string) => readonly string[] {
  const members = Object.fromEntries(changes.members.flatMap((one) => ("to" in one ? [[one.from, one.to]] : [])));
  const rename = (shape: string, names: Readonly<Record<string, string>>): string =>
    shape
      .split(" ")
      .map((token) => (Object.hasOwn(names, token) ? (names[token] ?? token) : token))
      .join(" ");
  return (shape) => {
    const renamed = rename(shape, changes.renamed);
    return [renamed, rename(renamed, members)];
  };
}
