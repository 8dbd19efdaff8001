import type { KnownTrailAct, TrailAct } from "../../storage/index.js";

/** Groups of acts, each with a mark of its own in the trail. */
export type ActGroup = "in" | "used" | "out" | "given" | "rights" | "ended" | "decided" | "kept";

/** The group of each act. An act without a group would have no mark and no filter, so the compiler asks for all. */
const GROUPS: Readonly<Record<KnownTrailAct, ActGroup>> = {
  defined: "decided",
  evolved: "decided",
  registered: "decided",
  upgraded: "kept",
  added: "in",
  imported: "in",
  refused: "out",
  read: "used",
  counted: "used",
  reported: "used",
  contacted: "used",
  searched: "used",
  inspected: "used",
  disclosed: "given",
  told: "given",
  linked: "rights",
  accessed: "rights",
  exported: "rights",
  rectified: "rights",
  restricted: "rights",
  unrestricted: "rights",
  reidentified: "rights",
  "request-received": "rights",
  "request-verified": "rights",
  "request-extended": "rights",
  "request-answered": "rights",
  "request-refused": "rights",
  held: "rights",
  released: "rights",
  erased: "ended",
  objected: "ended",
  "consent-withdrawn": "ended",
  removed: "ended",
  ended: "ended",
  replayed: "ended",
  expired: "ended",
  emptied: "ended",
  "notification-failed": "kept",
  "key-destruction-failed": "kept",
  "verification-failed": "kept",
};

/** The groups, in the order in which the console shows them. */
export const ACT_GROUPS = [
  "in",
  "used",
  "out",
  "given",
  "rights",
  "ended",
  "decided",
  "kept",
] as const satisfies readonly ActGroup[];

/** Finds the group of an act. An act of a newer release is upkeep, since its kind is not known. */
export function findActGroup(act: TrailAct): ActGroup {
  return Object.hasOwn(GROUPS, act) ? GROUPS[act as KnownTrailAct] : "kept"; // it is one of the acts of the list
}

/** Lists the acts of a group. */
export function listActs(group: ActGroup): readonly KnownTrailAct[] {
  const acts = Object.keys(GROUPS) as KnownTrailAct[]; // the keys of the list
  return acts.filter((act) => GROUPS[act] === group);
}
