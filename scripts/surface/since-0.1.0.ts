import type { Changes } from "./compare.js";

/** Changes that no comparison with 0.1.0 can find by itself. */
export const SINCE_0_1_0: Changes = {
  release: "0.1.0",
  renamed: {
    ActorOption: "ActOptions",
    CsvInput: "FileInput",
    EnrichingPicks: "EnrichingMap",
    EvidencePaths: "EvidenceOrigins",
    Picks: "CollectingMap",
    ReferenceEvidence: "DocumentEvidence",
    SealedField: "EncryptedField",
    SealedNameOf: "EncryptedNameOf",
    dumpOf: "dump",
    inputOf: "arbitraryInput",
    overreachOf: "arbitraryOverreach",
    recordOf: "arbitraryRecord",
  },
  gone: {},
  members: [
    {
      from: "sealed",
      to: "encrypted",
      of: ["FieldOptions", "Field", "SealedField", "NotComparable", "EvolutionChange", "LayoutField"],
    },
    { from: "sealing", to: "fieldKeys", of: ["StoreOptions"] },
    { from: "keys", to: "pseudonymKeys", of: ["StoreOptions"] },
    { from: "pick", to: "map", of: ["CollectingDeclaration", "EnrichingDeclaration"] },
    { from: "wording", to: "version", of: ["ConsentEvidence", "RecordEvidence"] },
    { from: "reference", to: "document", of: ["ReferenceEvidence", "RecordEvidence"] },
    { from: "accepted", to: "created", of: ["ImportProgress", "ImportResult"] },
    { from: "position", to: "path", of: ["Refusal"] },
    { from: "rows", to: "count", of: ["RefusedRows"] },
    { from: "positions", to: "rows", of: ["RefusedRows"] },
    { from: "object", to: "objectToProcessing", of: ["Subject"] },
    { from: "unrestrict", to: "liftRestriction", of: ["Subject"] },
    { from: "suppressBelow", to: "minGroupSize", of: ["ReportQuery"] },
    { from: "suppressed", to: "withheld", of: ["Report"] },
    { from: "sqlState", to: "driverCode", of: ["StorageError"] },
    { from: "sealing-required", to: "field-keys-required", of: ["StoreCode", "ErrorCode"] },
    { from: "sealing-failed", to: "encryption-failed", of: ["StoreCode", "ErrorCode"] },
    { from: "sealing-key-missing", to: "encryption-key-missing", of: ["StoreCode", "ErrorCode"] },
    { from: "sealed-value-unreadable", to: "encrypted-value-unreadable", of: ["StoreCode", "ErrorCode"] },
    { from: "processes", to: "multiProcess", of: ["StorageSupport"] },
    { from: "ahead", to: "pipelining", of: ["StorageSupport"] },
    {
      from: "evidence",
      of: ["StorageTransaction", "EvolvingTransaction"],
      instead: "`find`, which always returns the evidence of the record",
    },
    { from: "evidence", of: ["StoredRecord"], instead: "`FoundRecord.evidence`, which `find` returns" },
    { from: "subjects", of: ["PageQuery"], instead: "nothing: each row of a page has its `subject`" },
    { from: "isLikelyLast", of: ["PageQuery"], instead: "nothing: all rows of a page are ordered by reference" },
  ],
  changed: [
    {
      places: ["StoreOptions.notify"],
      difference:
        "Takes channels of `purposebound/notify` too. They are called by `store.deliver()`, `startDelivery()` and `maintain()`, and by no act.",
    },
    {
      places: ["consent"],
      difference: "Takes `accepts`, the former versions of the wording that still cover the purpose.",
    },
    {
      places: ["Retention.from"],
      difference: "Also `contacted` and `{ field }`. `updated` means the last change of a value.",
    },
    {
      places: ["Export.record", "Subject.export"],
      difference: "Only what the person provided, and only under consent or a contract; else `notApplicable` says why.",
    },
    {
      places: ["NoticeOptions.language", "RecordOptions.language"],
      difference: "Also `nb`, or the words of a language of your own.",
    },
    { places: ["recordOfProcessing"], difference: "Returns the record as `csv` too." },
    { places: ["RightOutcome.effect"], difference: "Also `kept`, with the reasons in `kept`." },
    { places: ["PutOptions.renew"], difference: "Says `never`, `changed` or `{ sent }` instead of true or false." },
    { places: ["StorageTransaction.restrict"], difference: "Takes the ground and the review of the restriction." },
    { places: ["StorageTransaction.unsuppress"], difference: "Takes the reasons that are lifted; the others stay." },
    {
      places: ["Dataset.add"],
      difference:
        "The outcome is `created` or `merged`; 0.1.0 said `accepted` for `created`. It comes with the person's `reference`.",
    },
    {
      places: ["defineAssignment", "Assignment.record"],
      difference:
        "Takes `declined`: properties that were found unnecessary, with the reasons, which the compiler then shows.",
    },
    {
      places: ["field", "special"],
      difference: "Refuses a schema that is open to any key, as far as its type shows it.",
    },
    { places: ["contact"], difference: "Takes `{ country }` before the names, for phone numbers without a prefix." },
    { places: ["PutResult.outcome"], difference: "Has the outcome `conflicting` too; see the second part." },
    { places: ["Dataset.enforceRetention"], difference: "Tells in `keysPending` if keys are still to be destroyed." },
    { places: ["Dataset.subject"], difference: "Takes the person's `{ reference }` too." },
    { places: ["View.segment"], difference: "Gives each person's `reference` if the query says `reference: true`." },
    {
      places: ["Dataset.rectify", "Subject.rectify"],
      difference: "The options are `RectifyOptions`: `source`, and now `actor` and `reason`.",
    },
    {
      places: [
        "Subject.access",
        "Subject.export",
        "Subject.erase",
        "Subject.restrict",
        "Subject.unrestrict",
        "Subject.object",
        "Subject.withdrawConsent",
      ],
      difference: "Takes `ActOptions`: `actor` and `reason`.",
    },
    {
      places: [
        "FieldOrigin.path",
        "FieldOrigin.as",
        "FieldOrigin.country",
        "FieldOrigin.decimal",
        "FieldOrigin.object",
        "FieldOrigin.join",
      ],
      difference:
        "Each option goes with the conversion that has it. Numbers in groups are read if `decimal` is stated, and `onInvalid` belongs to the whole of an object.",
    },
    {
      places: ["defineSource"],
      difference:
        "Times of evidence in rows need a zone: an offset, or the source's `timeZone`. With `map`, text is trimmed, words for absent count as absent, and fields of `z.coerce` are refused.",
    },
    {
      places: ["View.count"],
      difference: "Answers `PeopleCount`: the number of people, or `null` for nobody and for few alike.",
    },
    {
      places: ["Report.suppressed"],
      difference: "Is `null` if nobody or too few people are selected.",
    },
    {
      places: ["View.report"],
      difference: "Refuses a `minGroupSize` smaller than the assignment's. Nobody and too few people get one report.",
    },
    { places: ["Store.dataset"], difference: "Takes a `DynamicAssignment` too, and then returns a `DynamicDataset`." },
    { places: ["Store.evolve"], difference: "Takes the plan of an `ActivityChangedError` too." },
    { places: ["Oversight.events"], difference: "Yields `RecordedEvent`: a `TrailEvent` with its position." },
    { places: ["EventsQuery.acts"], difference: "Takes the acts of `KnownTrailAct`, and refuses others." },
    { places: ["pglite"], difference: "Takes `MigrationOptions` as a second parameter." },
    { places: ["StorageSupport.ahead"], difference: "`pipelining` is required; `ahead` could be left out." },
    {
      places: ["StorageTransaction.amend", "StorageTransaction.uses"],
      difference: "Required; 0.1.0 did without it.",
    },
    {
      places: ["StorageTransaction.find"],
      difference: "Takes the identity alone, and returns a `FoundRecord`, with all evidence.",
    },
    {
      places: ["StorageTransaction.removeExpired"],
      difference: "Takes `Expiry`: the moment, the people whom an act is about, and a limit for others.",
    },
    {
      places: ["StorageTransaction.suppressed"],
      difference: "Gives a list for each person, with one suppression for each reason.",
    },
    {
      places: ["StorageTransaction.trail"],
      difference: "Returns a `TrailPage`: the entries, and the position up to which the trail is complete.",
    },
  ],
};
