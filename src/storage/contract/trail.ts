/** Event of a trail, told by names and counts. It never holds a personal value. */
export interface TrailEvent {
  /** Random id (UUID). */
  readonly id: string;
  readonly at: Date;
  readonly act: TrailAct;
  /** Reference of the actor, such as `agent:42`. */
  readonly actor: string;
  /** Joins the events of one operation, such as the batches of an import. */
  readonly operation: string;
  readonly activity?: string;
  readonly source?: string;
  /** Reference of the reason, such as `case:2026-17`. */
  readonly reason?: string;
  /** Names of the fields concerned. */
  readonly fields?: readonly string[];
  readonly counts?: Readonly<Record<string, number>>;
}

/**
 * Name of an act. The list is open: a newer release that works beside this one may write acts that this one does not
 * know.
 */
export type TrailAct = KnownTrailAct | (string & {});

/** The acts that this release writes, and by which a trail can be filtered. */
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
  | "disclosed"
  | "told"
  | "registered"
  | "accessed"
  | "inspected"
  | "exported"
  | "rectified"
  | "restricted"
  | "unrestricted"
  | "erased"
  | "objected"
  | "removed"
  | "contacted"
  | "searched"
  | "linked"
  | "reidentified"
  | "held"
  | "released"
  | "request-received"
  | "request-verified"
  | "request-extended"
  | "request-answered"
  | "request-refused"
  | "ended"
  | "replayed"
  | "consent-withdrawn"
  | "expired"
  | "emptied"
  | "notification-failed"
  | "key-destruction-failed"
  | "verification-failed";

/** A part of the trail to read. */
export interface TrailQuery {
  /** Only these acts. */
  readonly acts: readonly TrailAct[] | undefined;
  /** Only events of this moment or later. */
  readonly since: Date | undefined;
  /** Only events after this position, which an entry read before had; 0 for the beginning. */
  readonly after: number;
  /** Only events before this position, which an entry read before had. */
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
   * The position up to which the trail is complete. Every transaction that may write an event at or before it has
   * ended. A reader who goes on from there therefore misses none. A later page may give a smaller number, but what was
   * said stays true. The trail is therefore complete up to `after` and `before` at least.
   */
  readonly complete: number;
  /**
   * The position of the last committed event, 0 if there is none. It is above `complete` while older transactions are
   * at work.
   */
  readonly newest: number;
}

/** An event and its position in the trail. */
export interface TrailEntry {
  /**
   * A safe integer above 0. It grows in the trail's order, with gaps. It is never given out twice, and a dump and
   * restore does not change it.
   */
  readonly position: number;
  readonly event: TrailEvent;
}

/** Use of one field by one activity. */
export interface FieldUse {
  /** Id of the activity; empty for reads under none. */
  readonly activity: string;
  readonly field: string;
  /** Number of operations. One operation may have several events. */
  readonly times: number;
  /** Those of them that have an event with a count called `banded`, a space and the field's name. */
  readonly banded: number;
  readonly lastAt: Date;
}

/** Use of a dataset by one activity. */
export interface ActivityUse {
  /** Id of the activity; empty for reads under none. */
  readonly activity: string;
  /** Number of operations. One operation may have several events. */
  readonly times: number;
  readonly lastAt: Date;
  /** The parts of the actors before the colon, each once, in the order of their UTF-16 units. */
  readonly roles: readonly string[];
}
