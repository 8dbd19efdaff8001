import type { AnyAssignment } from "../../../../assignment/index.js";
import type { RegisteredActivity } from "../../../../store/index.js";
import type { AheadPart } from "../../../figures/ahead.js";
import type { AssignmentOverview } from "../../../figures/overview.js";
import type { VersionChange } from "../../../figures/versions.js";
import { tellField } from "../../../words/fields.js";
import type { Say } from "../../../words/say.js";
import type { PageFrame } from "../../page.js";
import type { SourceTitles } from "../titles.js";

/** All that the page of an assignment tells. */
export interface AssignmentMatter extends AssignmentOverview {
  readonly activities: readonly RegisteredActivity[];
  readonly versions: readonly VersionChange[];
  readonly months: readonly AheadPart[];
}

/** The parts of the page get the same. */
export interface AssignmentPart {
  readonly frame: PageFrame;
  readonly matter: AssignmentMatter;
  readonly titles: SourceTitles;
}

/** Returns the name of a field for people. */
export function labelOf({ fields }: AnyAssignment, name: string, say: Say): string {
  const field = fields[name];
  return field === undefined ? name : tellField(say, { ...field, name }, "others").label;
}
