/**
 * A stable error code with its cause and remedy. The catalogue is the single source of `docs/errors.md` and of the
 * remedies that errors carry. Codes never change their meaning; the words beside them may.
 */
export interface CatalogueEntry {
  /** The cause of the error, as a sentence. */
  readonly cause: string;
  /** Instructions to the developer or administrator who sees the error. */
  readonly remedy: string;
}

/** Codes of a {@link Refusal}, which says why a piece of input was not accepted. */
export const REFUSALS = {
  "undeclared-field": {
    cause: "The input carries a key that the assignment does not declare, at the top or inside a declared field.",
    remedy: "Leave it out; if the purpose truly needs it, declare it with field() and say why it is necessary.",
  },
  declined: {
    cause: "The input carries a property that was considered for the purpose and found unnecessary.",
    remedy: "Stop sending it. The message has the reason; whoever finds it necessary after all declares it as a field.",
  },
  "undeclared-property": {
    cause: "A source sent a property that its mapping neither maps nor ignores.",
    remedy: 'Ask the source to stop sending it; or add it to `ignore` if it is technical, or set `undeclared: "drop"`.',
  },
  "missing-field": {
    cause: "A declared field that is required has no value.",
    remedy: "Supply the field, or declare it optional if the purpose can do without it.",
  },
  "identifying-field": {
    cause: "A correction holds a field that identifies the person; by such fields they are recognised, and those stay.",
    remedy: "Leave it out if it is unchanged. If it is wrong, erase the person and add them anew under the right one.",
  },
  "invalid-type": {
    cause: "A declared field holds a value of another type than its schema asks for.",
    remedy: "Send the declared type; a source can convert text with `as` in its mapping.",
  },
  "invalid-value": {
    cause: "A declared field holds a value that its schema does not allow (range, format, choice, length).",
    remedy: "Correct the value at its origin; the field's schema says what is allowed.",
  },
  "personal-data-in-text": {
    cause: "A free text holds what looks like personal data of a kind that its field refuses.",
    remedy: "Take it out of the text. If the purpose needs it, declare a field of its own for it.",
  },
  "not-plain": {
    cause: "The input holds something other than plain data: a class instance, a function, a proxy, a boxed value …",
    remedy: "Pass plain objects and arrays of text, numbers, booleans, dates and null.",
  },
  "hidden-property": {
    cause:
      "The input holds an accessor that throws or lies too deep, a symbol key, or a property that is not enumerable.",
    remedy: "Pass plain objects whose data stands in ordinary properties.",
  },
  "sparse-array": {
    cause: "An array has holes, or carries properties besides its elements.",
    remedy: "Pass arrays whose every element is set and which carry nothing else.",
  },
  cyclic: {
    cause: "The input refers to itself.",
    remedy: "Pass data that has the shape of a tree.",
  },
  "too-deep": {
    cause: "The input is nested deeper than the assignment's limits allow.",
    remedy: "Flatten it, or raise `limits.depth` of the assignment.",
  },
  "too-large": {
    cause: "The input has more keys, elements or text than the assignment's limits allow.",
    remedy: "Send less, or raise `limits` of the assignment.",
  },
  "malformed-text": {
    cause: "A text holds U+0000 or half of a surrogate pair, which no database keeps faithfully.",
    remedy: "Repair the encoding at the origin.",
  },
  "check-failed": {
    cause: "A schema's own check or transformation threw, or works asynchronously.",
    remedy: "Make the refinement return false rather than throw, and keep it synchronous.",
  },
  "undeclared-output": {
    cause: "A schema's transformation yielded something other than what the field declares.",
    remedy: "Follow the transformation with .pipe(schema), so that what comes out is declared.",
  },
  "not-storable": {
    cause:
      "A value is valid, and no database keeps it. Examples are a date outside the years 1 to 9999, a number of over 1,000 digits, and an indexed text of over 900 characters. Integers beyond 2^53 are rounded already.",
    remedy:
      "Narrow the field's schema to the values the purpose needs; hold long numbers, such as identifiers, as text.",
  },
  "not-identifying": {
    cause:
      "A field that identifies the person holds a word for an absent value, such as N/A, NULL, Select, - or unknown. It would make one person of all who lack the value.",
    remedy: "Leave the row out, or have its origin supply what identifies the person.",
  },
  "conflicting-value": {
    cause:
      'An import with `onConflict: "refuse"` met a row that agrees with another row, or with the record held, on what identifies the person, and contradicts it in this field.',
    remedy:
      "Find out whether two people share what identifies them. Identify them by more fields then; otherwise correct the value at its origin.",
  },
  "not-convertible": {
    cause: "A source's mapping could not convert a value as its `as` asks.",
    remedy: "Correct the value at its origin, or the mapping.",
  },
  "unreadable-row": {
    cause:
      "A row is not an object, has none of the properties that the mapping looks for, or a CSV line has more or fewer cells than its header.",
    remedy:
      "Repair the row at its origin; its position is given. If no row fits, compare the mapping's names with the header line, and see whether there is one.",
  },
  "left-out": {
    cause: "The source itself marks the person as not to be used: deleted, opted out, a test (`leaveOut`).",
    remedy: "Nothing, if the mark is right. An import counts such rows as `leftOut`.",
  },
  "evidence-missing": {
    cause: "The purpose rests on consent, and nothing shows when and to which wording it was given.",
    remedy: "Pass `evidence: { consentedAt, version }`, or name where the source's rows carry it.",
  },
  "evidence-invalid": {
    cause: "The evidence does not fit the basis: an unknown wording, a time in the future, an ill-formed reference.",
    remedy: "Pass the moment and the version of the wording to which the person agreed.",
  },
  "subject-suppressed": {
    cause: "The person was erased, withdrew consent or objected, and nothing newer shows that they came back.",
    remedy:
      "Stop sending them. Evidence dated after that moment (consentedAt, since) lets them in again; after an objection to direct marketing only their own consent does.",
  },
  "subject-restricted": {
    cause: "The person's record is under restriction (Art. 18) and may not be changed.",
    remedy: "Wait until the restriction is lifted.",
  },
  "subject-moved": {
    cause: "What identifies the person was changed, and the source still sends them under what identified them before.",
    remedy: "Change it at the source too. Evidence dated after the change lets somebody else in who has it now.",
  },
  "subject-kept": {
    cause:
      "The time of the person's record is over, and a hold alone keeps it (Art. 17(3)), for nothing but what the hold is for.",
    remedy: "Release the hold if its reason is gone. The record is then deleted, and the person can come in anew.",
  },
  "retention-over": {
    cause:
      "The data are older than the assignment's retention, or the person was deleted at its end and nothing newer came.",
    remedy:
      "Leave such rows out of the file. Evidence dated after that end (consentedAt, since) lets the person in again.",
  },
  "subject-not-held": {
    cause: "An enriching source sent a person that the dataset does not hold.",
    remedy: "Nothing: enrichment adds to people already held, and never adds people.",
  },
} as const satisfies Record<string, CatalogueEntry>;

/** Codes of a {@link DefinitionError}, for a declaration that cannot be used. */
export const DEFINITIONS = {
  "invalid-id": {
    cause: "An id or field name does not have the form it needs to become a schema, role or column name.",
    remedy:
      "Ids: ^[a-z][a-z0-9-]{0,47}$. Field names: ^[a-z][A-Za-z0-9]{0,47}$, and none of ctid, xmin, xmax, cmin, cmax, tableoid.",
  },
  "blank-text": {
    cause: "A text that the law or a reader needs (title, necessity, wording, name …) is missing or blank.",
    remedy: "Write it out; people read it.",
  },
  "invalid-contact": {
    cause: "A controller or DPO has no usable e-mail address, or the postal address is missing.",
    remedy: "Give an e-mail address at which people reach them, and a postal address.",
  },
  "invalid-country": {
    cause: "The country is not a two-letter ISO 3166-1 code.",
    remedy: "Use the two capital letters of ISO 3166-1, such as NO. The United Kingdom is GB, and Greece is GR.",
  },
  "invalid-organisation-number": {
    cause: "The organisation number fails its country's check.",
    remedy:
      "The message says which numbers the check of the country knows; in some countries it is the number for taxes. See docs/guide/declare.md.",
  },
  "invalid-duration": {
    cause: "A duration is not ISO 8601, or not above zero.",
    remedy: "Write it as P12M, P30D, P1Y6M …",
  },
  "invalid-period": {
    cause: "The period of an activity names no day and no moment with its offset, or ends before it begins.",
    remedy:
      'Write days in UTC ("2027-03-31", the last day included), moments ("2027-03-31T18:00+02:00"), or pass a Date.',
  },
  "unknown-category": {
    cause:
      "A category is not a term of the Data Privacy Vocabulary, nor a full https IRI of another one; or it is an IRI of that vocabulary in another spelling.",
    remedy: "Choose one that your editor offers, such as dpv:DirectMarketing or pd:EmailAddress.",
  },
  "invalid-controller": {
    cause: "An assignment's controller was not made by defineController().",
    remedy: "Pass what defineController() returned.",
  },
  "invalid-basis": {
    cause: "The lawful basis lacks what it needs, or was not made by one of the six constructors.",
    remedy: "Use consent(), contract(), legalObligation(), vitalInterests(), publicTask() or legitimateInterests().",
  },
  "invalid-schema": {
    cause: "A field was given something that is not a zod 4 schema.",
    remedy: "Pass a schema of zod 4, such as z.string().",
  },
  "open-schema": {
    cause:
      "A field's schema would let undeclared data in: any, unknown, a loose or stripping object, free record keys.",
    remedy: "Use z.strictObject and closed types at every level; z.record only with declared keys.",
  },
  "unsupported-schema": {
    cause: "A field's schema is of a kind that cannot be checked, or kept in a column.",
    remedy: "Use text, numbers, booleans, dates, choices, arrays, tuples and strict objects of these.",
  },
  "invalid-terms": {
    cause:
      "A recipient's role, the provision of data, automated decisions, a kind of work or an option is not known; or two options exclude each other.",
    remedy: "Use the values that your editor offers; words may not be blank.",
  },
  "no-fields": {
    cause: "An assignment declares no fields.",
    remedy: "Declare at least the fields that identify the person.",
  },
  "unknown-field": {
    cause: "A declaration names a field that the assignment does not declare.",
    remedy: "Name one of the declared fields, or declare it.",
  },
  "invalid-identity": {
    cause:
      "identifiedBy is empty, repeats a field, or names one that may be absent, is encrypted, or is not a plain value.",
    remedy: "Name required fields of text, number or date that together single out one person.",
  },
  "special-category": {
    cause: "A field holds a special category of personal data (Art. 9), and the purpose names no condition for it.",
    remedy: "Name the Art. 9(2) condition in `purpose.condition`, or leave the field out.",
  },
  "invalid-source": {
    cause: "A source's mapping is not usable.",
    remedy: "Correct what the message names. docs/guide/take-in.md shows all that a source may declare.",
  },
  "invalid-limits": {
    cause: "A limit of the boundary is not a whole number above zero.",
    remedy: "Give whole numbers, or leave the limit out.",
  },
  "not-an-assignment": {
    cause: "Something other than the result of defineAssignment(), defineActivity() or defineSource() was passed.",
    remedy: "Pass the defined value itself, and define activities and sources on the same assignment.",
  },
  "invalid-definition": {
    cause:
      "A definition in JSON lacks something, has a key that is not known, or a value that its form or the rest of it does not allow.",
    remedy: "Mend the place that the message names; ASSIGNMENT_JSON_SCHEMA says what may stand there.",
  },
  "definition-too-large": {
    cause: "A definition in JSON has more text, values or levels than an assignment can need.",
    remedy: "Split it: an assignment serves one purpose, with the few fields that it needs.",
  },
  "unknown-format": {
    cause: "A definition in JSON has a `format` that this version of the package does not know.",
    remedy: "Read it with the version that wrote it, or a newer one.",
  },
  "look-alike": {
    cause:
      "Two labels, names or options of a definition look the same to people: alike except for case, blanks, or characters that cannot be told apart.",
    remedy: "Give each words of its own, so that nobody fills in the wrong one.",
  },
  "not-definable": {
    cause: "An assignment in code cannot be written as JSON. A schema may be of a kind that JSON has no form for.",
    remedy: "Make the schema with toSchema(), or keep the assignment in code.",
  },
} as const satisfies Record<string, CatalogueEntry>;

/** Codes of a {@link StoreError}, for work in a store that failed. */
export const STORES = {
  "assignment-ended": {
    cause: "Somebody was to come in under an assignment whose purpose was ended by `store.end()`.",
    remedy: "Stop sending people. A new purpose is a new assignment, with an id of its own.",
  },
  "assignment-not-opened": {
    cause: "The store was not opened with this assignment.",
    remedy: "Add it to `assignments` of openStore().",
  },
  "assignment-duplicate": {
    cause: "Two assignments of one store have the same id.",
    remedy: "Give each assignment an id of its own.",
  },
  "assignment-changed": {
    cause:
      "The stored definition differs from the one in code in what is collected, why, or for how long; or it was replaced while the store was open.",
    remedy: "Restore the definition, or have the error's plan approved, and carry it out with store.evolve().",
  },
  "assignment-not-registered": {
    cause: "The registry holds no assignment of this id.",
    remedy: "Look at store.registered(); open the assignment with store.open() to register it.",
  },
  "assignment-in-code": {
    cause: "The assignment was registered by a declaration in code. Its schemas cannot be read back from the registry.",
    remedy: "Open it with its declaration: in `assignments` of openStore(), or with store.open().",
  },
  "evolution-blocked": {
    cause: "A change of a definition would drop or reinterpret data that are held, or stop recognising erased people.",
    remedy: "The message says for each field how many records stand in the way, and what to do; nothing was changed.",
  },
  "evolution-outdated": {
    cause: "A plan was made from another definition than the one that is registered now, or on another storage.",
    remedy: "Open the store again. Remaining differences come as a new plan.",
  },
  "proposal-not-found": {
    cause: "No proposal has this id, or it was kept no longer.",
    remedy: "Look at store.proposals.list().",
  },
  "proposal-closed": {
    cause: "A proposal was decided or withdrawn, or somebody's approval of it is being carried out.",
    remedy: "Read the proposal again; propose anew what is still wanted.",
  },
  "proposal-outdated": {
    cause:
      "The text of a proposal, or the definition that is registered of its assignment, is another one than was read. Nothing was done.",
    remedy:
      "Read the proposal again. If the registered definition moved on, revise the proposal, so that it is planned anew.",
  },
  "decision-not-for-dpo": {
    cause: "A data protection officer was to decide on purposes and means, who may only advise (Art. 38(6) GDPR).",
    remedy: "Record the advice with store.proposals.advise(). Let the controller's representative decide.",
  },
  "invalid-plan": {
    cause: "Something other than the plan of an AssignmentChangedError or ActivityChangedError was to be carried out.",
    remedy: "Pass the plan itself, not a copy of it.",
  },
  "body-consumed": {
    cause: "A parser has read the body of a request before the mounted handler, and it cannot be proved what was sent.",
    remedy:
      "Mount the handler before the parser, or keep the bytes: express.urlencoded({ verify: (request, _, bytes) => { request.rawBody = bytes; } }).",
  },
  "invalid-argument": {
    cause:
      "A function was given something else than it takes: an option, a storage or rows of another kind, or nothing.",
    remedy: "Pass what the message asks for; the compiler knows it too.",
  },
  "store-closed": {
    cause: "The store was used after close().",
    remedy: "Open it anew.",
  },
  "activity-not-begun": {
    cause: "A read was made under an activity whose period has not begun, by the clock of the store.",
    remedy: "Wait for its `from`. If the work begins earlier, change the declaration, and have the change approved.",
  },
  "activity-over": {
    cause: "A read was made under an activity whose period is over, by the clock of the store.",
    remedy: "Stop the work. If it goes on, change the declaration's `until`, and have the change approved.",
  },
  "activity-changed": {
    cause: "An activity uses more fields than registered, lasts longer, has further recipients, or is for another law.",
    remedy: "Restore the declaration, or have the error's plan approved, and carry it out with store.evolve().",
  },
  "activity-not-registered": {
    cause: "The store was opened with `activities`, and a read is made under one that is not among them.",
    remedy: "Add it to `activities` of openStore(), or register it with store.register().",
  },
  "recipient-not-declared": {
    cause: "Data were to be disclosed to a recipient that neither the activity nor its assignment declares.",
    remedy: "Declare it in `recipients`, with an id; people are told of the recipients.",
  },
  "field-not-in-use": {
    cause: "A read names a field that the activity does not use.",
    remedy: "Add the field to the activity's `uses` if the work needs it.",
  },
  "invalid-query": {
    cause: "A filter, grouping or measure does not fit the field it names, or a filter lacks the value of a condition.",
    remedy: "Filters, groupings and measures are described in docs/guide/use.md.",
  },
  "group-size-too-small": {
    cause: "A report asks for smaller groups than the `minGroupSize` of its assignment (5 if it states none).",
    remedy:
      "Leave `minGroupSize` out. If smaller groups may be told, declare that in the assignment; it is a widening that has to be approved.",
  },
  "invalid-actor": {
    cause:
      "`actor`, or `approvedBy` of a plan, is missing or not of the form kind:reference, such as agent:42 or dpo:1. Seven digits in a row are refused too, as of phone numbers.",
    remedy: "Name who acts by a reference, never by name or e-mail address.",
  },
  "invalid-reason": {
    cause:
      "`reason` of an act is not of the form kind:reference, such as case:2026-17. Seven digits in a row are refused too, as of phone numbers.",
    remedy: "Name a case or request by its reference; keep what was said in the system that has the case.",
  },
  "position-unknown": {
    cause:
      "A position from which events are to be read is none of this trail: of another assignment, or of data replaced since.",
    remedy: "Read the events from the beginning, and keep the positions that come with them.",
  },
  "notifier-missing": {
    cause: "A package that a channel to the DPO needs is not installed.",
    remedy: "Install it: npm install standardwebhooks for `webhook`.",
  },
  "undelivered-unknown": {
    cause:
      "A message to send again is named by an id that is none of an undelivered message. It was received, or is older than 90 days.",
    remedy: "Pass an `id` that store.undelivered() lists.",
  },
  "request-unknown": {
    cause:
      "A request of a person is named by an id that is none of this assignment, or the request itself was deleted since.",
    remedy: "Pass the `id` of a request; requests.list() has those that are kept.",
  },
  "request-closed": {
    cause: "A request of a person was answered, refused or extended already.",
    remedy: "See what was answered with requests.find(); write down a new request if the person asks again.",
  },
  "request-mismatch": {
    cause: "A right is to answer a request that is for another right, or of another person.",
    remedy: "Call the right that the request is for, on the person who made it.",
  },
  "storage-locked": {
    cause:
      "Another process has the directory of data or keys open, or may have it open in a container or on a machine that cannot be seen from here.",
    remedy:
      "Close the other process; or use a PostgreSQL server if several processes need the data. The message says what to do about a lock that was left.",
  },
  "storage-unsafe": {
    cause:
      "The database login, or a role, can bypass the isolation of assignments; or others can enter a directory of data or keys.",
    remedy: "Run what the message says, which mends it.",
  },
  "transaction-unsuitable": {
    cause:
      "The connection given to `store.join()` is in no transaction, in one that has failed, or in one that is not READ COMMITTED.",
    remedy: "Send BEGIN on the connection before, and join it until its COMMIT.",
  },
  "storage-unsupported": {
    cause:
      "The database server is too old, or its minor version has known holes in what keeps roles apart; or it has no Citus, which distribute() needs.",
    remedy: "Use PostgreSQL 15.14, 16.10, 17.6, 18 or newer; for distribute(), create the extension citus or say `by`.",
  },
  "storage-differs": {
    cause:
      "Tables, columns, sequences, rights or owners in the database are no longer what was registered. Something elsewhere may reach into them, or `by` of distribute() leaves them otherwise.",
    remedy: "Find out who changed them, and undo it. The message names what is missing, extra or changed.",
  },
  "storage-outdated": {
    cause:
      'The package\'s own tables were made by an older release, and the adapter was told not to upgrade them (`migrations: "refuse"`).',
    remedy:
      'Run upgradeStorage(storage) of "purposebound/postgres" once, with a login that may change the tables; or leave out `migrations: "refuse"`.',
  },
  "storage-newer": {
    cause: "The package's own tables were made or upgraded by a newer release, which this one does not know.",
    remedy: "Start the newer release, as docs/upgrading.md says; nothing was read or written.",
  },
  "storage-failed": {
    cause: "The database refused or failed an operation.",
    remedy:
      "Look the code up in docs/errors.md or PostgreSQL's manual. The database's own log has the details, which may hold personal data.",
  },
  "storage-uncertain": {
    cause: "The connection was lost while a transaction was being committed. It may have taken effect or not.",
    remedy: "Make the same call again, which is safe. If both took effect, the trail tells of both.",
  },
  "erasure-log-invalid": {
    cause:
      "A line of the log given to replayErasures() is damaged, was changed, or is of a dataset with another key of pseudonyms.",
    remedy:
      "Pass the log as exportErasures() wrote it, to a store with the same `pseudonymKeys`. Lines before it are replayed, and may be replayed again.",
  },
  "note-invalid": {
    cause: "A signed note or checkpoint is damaged, is of another log, or no key that is known signed it.",
    remedy: "Pass it as it was published, with the verifier key of the log's signer and the log's own origin.",
  },
  "proof-invalid": {
    cause: "A proof of an event is damaged, or does not lead from the event to the signed checkpoint.",
    remedy: "Do not believe it. Ask for the proof again, and have the trail verified.",
  },
  "not-sealed": {
    cause: "A proof was asked for an event that is not in the log yet, or that its trail does not have.",
    remedy: "Call seal() of the log first, or wait for the next maintain().",
  },
  "log-not-configured": {
    cause: "The log of a trail was asked for, and the store was opened without `log`.",
    remedy: "Pass `log: { signer }` to openStore(); docs/guide/log.md shows how.",
  },
  "log-broken": {
    cause: "Notes of a log contradict its signed checkpoint, or no key that the store was opened with signed it.",
    remedy:
      "After a change of keys, pass the former signer too until the log was sealed once. Otherwise somebody wrote to the database: verify the trail against a checkpoint kept elsewhere.",
  },
  "log-diverged": {
    cause:
      "A checkpoint that was published elsewhere is of a longer or another log than the database has. The database was restored from a backup, or rewritten.",
    remedy:
      "Nothing was signed. Verify the trail against the published checkpoint. After a restore, open the store with another `log.name`, which begins a new log.",
  },
  "log-unpublished": {
    cause: "A checkpoint was signed and kept, and a function of `log.publish` failed.",
    remedy: "Look into that function; the next seal() publishes again.",
  },
  "field-keys-required": {
    cause: "An assignment has encrypted fields, and the store was opened without a place for their keys.",
    remedy: "Pass `fieldKeys` to openStore(), such as fileKeys(directory), kept and backed up apart from the data.",
  },
  "encryption-failed": {
    cause:
      "The place where keys of encrypted fields are kept did not give the keys it was asked for, or cannot be read.",
    remedy: "Look into that place; nothing was written, and the same call can be made again.",
  },
  "encryption-key-missing": {
    cause: "An encrypted value is held, and its key is not: destroyed by an erasure, or kept elsewhere.",
    remedy: "After data were restored from a backup, repeat the erasures made since; otherwise restore the keys.",
  },
  "encrypted-value-unreadable": {
    cause:
      "An encrypted value was changed, or moved from another person, field or assignment, or its key was replaced.",
    remedy: "Find out who wrote to the database past this package; rectify or erase the record.",
  },
  "csv-unreadable": {
    cause:
      "The CSV is empty or has no header, or no name of its header is in the encoding said or has a quote too many.",
    remedy:
      "Pass the text, bytes or stream of the file, not its name. Say its `encoding` if it is not UTF-8, and where its `header` stands if lines come before it.",
  },
  "header-too-large": {
    cause: "The header of a file has more characters than its reader takes.",
    remedy: "See whether the file has line breaks and is what its name says; if it is, raise `limits.header`.",
  },
  "too-many-columns": {
    cause: "The header of a file has more columns than its reader takes.",
    remedy: "See whether the `delimiter` is right; if it is, raise `limits.columns`, or export fewer columns.",
  },
  "ndjson-unreadable": {
    cause: "The NDJSON is a file's name, one JSON array, or neither text, bytes nor a stream of them.",
    remedy: "Pass the text, bytes or stream of the file; import an array as it is: `import(source, JSON.parse(text))`.",
  },
  "xlsx-unreadable": {
    cause:
      "The XLSX is none, is encrypted or damaged, has no header row, or has several sheets of which none was chosen.",
    remedy: "Pass the bytes or stream of the file, not its name; say the `sheet`, and where its `header` stands.",
  },
  "xlsx-too-large": {
    cause: "The XLSX, or a file that is unpacked from it, has more bytes than its reader takes.",
    remedy: "See whether the file is what its name says; if it is, raise `limits`.",
  },
  "reader-missing": {
    cause: "A package that this reader needs is not installed.",
    remedy: "Install it: npm install lossless-json for `ndjson`, or npm install @zip.js/zip.js sax for `xlsx`.",
  },
  "mapped-path-missing": {
    cause:
      "A source maps or asks for a column that the file does not have, or a path that none of the first rows has. Nothing was stored.",
    remedy:
      "Correct the path in the mapping, or the file. The message names the nearest columns; case and blanks do not matter.",
  },
  "import-interrupted": {
    cause: "An import was aborted, or its rows could not be read to the end.",
    remedy: "`reason` holds what ended it, `result` what was stored until then. Importing the same rows again is safe.",
  },
  "import-incomplete": {
    cause:
      "A file was imported as complete, and too many people are missing in it, or refused rows hide whom they are about.",
    remedy:
      "`numbers` says how many. Rows came in, and nobody was removed. Look if the file was cut off; if not, state `complete: { most, unidentified }`.",
  },
  "driver-missing": {
    cause: "The database driver that this adapter needs is not installed.",
    remedy: "Install it: npm install pg, or npm install @electric-sql/pglite.",
  },
} as const satisfies Record<string, CatalogueEntry>;

/** Stable code of a refusal. */
export type RefusalCode = keyof typeof REFUSALS;
/** Stable code of a mistake in a declaration. */
export type DefinitionCode = keyof typeof DEFINITIONS;
/** Stable code of a failure in a store. */
export type StoreCode = keyof typeof STORES;
/** Any stable error code. */
export type ErrorCode = "refused" | DefinitionCode | StoreCode;
