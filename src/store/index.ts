export { readGuarded } from "../assignment/index.js";
export type { ActivityChange, DescribedActivity } from "../definition/activities.js";
export type { BlockedChange, ChangeMarks, EvolutionChange } from "../definition/changes.js";
export type { EvolutionPlan } from "../definition/plan.js";
export type { Comparison } from "../definition/schema/comparison.js";
export { ActivityChangedError, type ActivityPlan } from "./activities/plan.js";
export type { ActivityVersion, RegisteredActivity } from "./activities/registry.js";
export type { ActOptions } from "./actor.js";
export type { Added, AddOptions, Dataset, EnforcedRetention, OnlyDeclaredRow, ReceiveOptions } from "./dataset.js";
export type { Notify } from "./delivery/channels.js";
export type { DeliveredChannel, DeliverOptions, Delivery } from "./delivery/deliver.js";
export type { DeliveryOptions, DeliveryRunner } from "./delivery/runner.js";
export type { ChannelState, ResentMessage } from "./delivery/states.js";
export type { UndeliveredMessage } from "./delivery/undelivered.js";
export type { DisclosureQuery, DisclosureRecipient } from "./disclosure/disclose.js";
export type { DisclosureForm } from "./disclosure/format.js";
export type { ToldChange } from "./disclosure/telling.js";
export type { ToldRecipient, ToTell, ToTellQuery } from "./disclosure/to-tell.js";
export type {
  DynamicAddOptions,
  DynamicDataset,
  DynamicDisclosureQuery,
  DynamicReportQuery,
  DynamicSegmentQuery,
  DynamicSubject,
  DynamicView,
  DynamicWhere,
} from "./dynamic.js";
export type { EvolutionApproval } from "./evolution/approval.js";
export { AssignmentChangedError } from "./evolution/changed-error.js";
export type { RefusedRow } from "./import/batch.js";
export type { CompleteOptions } from "./import/complete/rule.js";
export type { NotRemoved } from "./import/complete/vanished.js";
export type { ImportOptions } from "./import/import.js";
export type { RefusedRows } from "./import/reasons.js";
export {
  ImportIncompleteError,
  ImportInterruptedError,
  type ImportProgress,
  type ImportResult,
} from "./import/result.js";
export type { Rows } from "./import/rows.js";
export type { InspectedPerson, InspectedSource, Inspection, InspectionQuery } from "./inspection/inspect.js";
export type { Answer } from "./intake/receive.js";
export type { JoinableConnection, JoinedDataset, JoinedStore, JoinedSubject } from "./joined.js";
export { fileKeys } from "./keys/file-keys.js";
export type { KeyEncryption, WrappingContext } from "./keys/key-encryption.js";
export { type KeyStore, keysFromSecret } from "./keys/pseudonym-keys.js";
export { type KeyEpoch, memoryKeys, type SubjectKeys } from "./keys/subject-keys.js";
export { type WrappedKeys, type WrappedKeysOptions, wrappedKeys } from "./keys/wrapped-keys.js";
export type { LinkablePerson, PersonLink, PersonLinkOptions } from "./links/linkable.js";
export type { LookedAtLink, PersonLinks, PersonSession, PersonVisit, SpendOptions } from "./links/person-links.js";
export type { LogOptions } from "./log/options.js";
export type { SealedTrail, SealOptions } from "./log/seal.js";
export type { LogCheckpoint, TrailLog } from "./log/trail-log.js";
export type {
  FieldNecessity,
  NecessityFinding,
  NecessityOptions,
  NecessityReport,
  UseByActivity,
} from "./necessity/report.js";
export type { RegisteredAssignment } from "./opening/registered.js";
export type { StoreOptions } from "./options.js";
export type {
  Proposal,
  ProposalDecision,
  ProposalState,
  ProposedPlan,
} from "./proposals/proposal.js";
export type { Proposals, ProposalsQuery } from "./proposals/proposals.js";
export type { AdviceTerms, DecisionTerms, ProposalTerms } from "./proposals/terms.js";
export type { AskAgainOptions, AskAgainPage, PersonToAsk } from "./read/ask-again.js";
export type {
  Comparisons,
  ConditionLost,
  Filter,
  FilterItself,
  NoneLost,
  NotComparable,
  NotInUse,
  OnlyInUse,
  Where,
} from "./read/filter.js";
export {
  avg,
  type Band,
  band,
  type CountMeasure,
  count,
  type FieldMeasure,
  max,
  min,
  type PeopleCount,
  type Report,
  type ReportMeasure,
  type ReportQuery,
  type ReportRow,
  type ToldCount,
  type WithheldCount,
} from "./read/report/query.js";
export type { SegmentQuery, SegmentRow, View, WithReference } from "./read/view.js";
export type { OwnRequest, RequestsQuery } from "./requests/list.js";
export type { Complaint, ExtensionReason, PersonRequest, RequestRefusal, Verification } from "./requests/request.js";
export type {
  AnswerOptions,
  DatasetRequests,
  ExtendOptions,
  RefuseOptions,
  VerifyOptions,
} from "./requests/requests.js";
export type { RequestTerms, VerifiedBy } from "./requests/terms.js";
export type { ExportErasuresOptions } from "./restore/export.js";
export type { ErasureLog, ReplayedErasures } from "./restore/replay.js";
export type { Compaction, CompactOptions } from "./retention/compact.js";
export type {
  DueInAssignment,
  DueOptions,
  DuePage,
  DuePageOptions,
  DueReference,
  DueRequest,
} from "./retention/due.js";
export type { EndedPurpose } from "./retention/fulfilled.js";
export type { Hold, HoldRequest, ReleasedHold } from "./retention/holds.js";
export type {
  MaintainedAssignment,
  MaintainedKeys,
  MaintainOptions,
  Maintenance,
  MaintenanceProgress,
} from "./retention/maintain.js";
export type {
  AccessReport,
  DisclosureOfData,
  HeldEvidence,
  HeldField,
  HeldProof,
  HeldSource,
  UseOfData,
} from "./rights/access.js";
export type { NotApplicable } from "./rights/applicable.js";
export type {
  EverywhereOptions,
  FoundPlace,
  PersonEverywhere,
  PersonOptions,
  PlaceOutcome,
} from "./rights/everywhere.js";
export type { RestrictionGround } from "./rights/grounds.js";
export type { KeptBecause } from "./rights/kept.js";
export type { PersonReference } from "./rights/person.js";
export type { Export, LeftOut, NotExported } from "./rights/portable.js";
export type { WithdrawnConsent } from "./rights/proof.js";
export type { ReidentificationAnswer } from "./rights/reidentify.js";
export type {
  AnsweringOptions,
  ContactedOptions,
  DatedActOptions,
  LiftOptions,
  ProofOfEvidence,
  ProvenEvidence,
  Rectification,
  RectificationAnswer,
  RectifyOptions,
  RestrictOptions,
  RightOutcome,
  Subject,
  SubjectOptions,
} from "./rights/subject.js";
export { type Oversight, openStore, type RegisteredDefinition, type Store } from "./store.js";
