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

/** Which events to read: in the order they were written. */
export interface TrailQuery {
  readonly acts: readonly TrailAct[] | undefined;
  readonly since: Date | undefined;
  /** Position after which to begin. */
  readonly after: number;
  readonly limit: number;
}

/** An event and its position in the trail. */
export interface TrailEntry {
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
