/** What happened, by names and counts; never a personal value. */
export interface TrailEvent {
  /** Random id (UUID). */
  readonly id: string;
  readonly at: Date;
  readonly act: TrailAct;
  /** Who acted, by reference, such as `agent:42`. */
  readonly actor: string;
  /** Joins the events of one operation, such as the batches of an import. */
  readonly operation: string;
  readonly activity?: string;
  readonly source?: string;
  /** Why, by reference, such as `case:2026-17`. */
  readonly reason?: string;
  /** Names of the fields concerned. */
  readonly fields?: readonly string[];
  readonly counts?: Readonly<Record<string, number>>;
}

/**
 * What was done. The list is open: a trail may hold acts that this release does not know, written by a newer one at work
 * beside it.
 */
export type TrailAct = KnownTrailAct | (string & {});

/** The acts that this release writes, and that a trail can be asked for. */
export type KnownTrailAct =
  | "defined"
  | "evolved"
  | "upgraded"
  | "added"
  | "imported"
  | "refused"
  | "read"
  | "counted"
  | "reported"
  | "accessed"
  | "exported"
  | "rectified"
  | "restricted"
  | "unrestricted"
  | "erased"
  | "objected"
  | "consent-withdrawn"
  | "expired"
  | "notification-failed"
  | "key-destruction-failed";

/** A part of the trail to read. */
export interface TrailQuery {
  /** Only these acts. */
  readonly acts: readonly TrailAct[] | undefined;
  /** Only events of this moment or later. */
  readonly since: Date | undefined;
  /** Only events behind this position, of an entry that was read before; 0 for the beginning. */
  readonly after: number;
  /** Only events before this position, of an entry that was read before. */
  readonly before: number | undefined;
  /** The end of the part that comes first. */
  readonly order: "oldest" | "newest";
  readonly limit: number;
}

/** A part of the trail, and how far the trail is complete. */
export interface TrailPage {
  /** Events at positions up to `complete`, in the order asked for. */
  readonly entries: readonly TrailEntry[];
  /**
   * The position up to which the trail is complete: every transaction that may write an event at or before it has ended, so
   * that a reader who goes on from there misses none. A later page may say less; what was said stays true, so that the trail
   * is complete up to `after` and `before` at least.
   */
  readonly complete: number;
  /** The position of the last event that is committed; above `complete` while older transactions are at work. 0 if there is none. */
  readonly newest: number;
}

/** An event and its position in the trail. */
export interface TrailEntry {
  /** A safe integer above 0. Grows in the trail's order, with gaps; never given out twice, nor changed by a dump and restore. */
  readonly position: number;
  readonly event: TrailEvent;
}

/** How an activity used a dataset. */
export interface ActivityUse {
  /** Empty for reads under none. */
  readonly activity: string;
  /** How many operations, each of one event or of several. */
  readonly times: number;
  readonly lastAt: Date;
}
