import type { AssignmentDefinition, FieldDefinition } from "../../definition/index.js";
import {
  BASIS_TEXTS,
  EMPTY_STATE,
  FORM_CONTACTS,
  FORM_KINDS,
  type FormContact,
  type FormKind,
  type FormState,
  type OwnRow,
} from "./form.js";

/** Fills the form with a definition that is to be changed. */
export function fillForm(definition: AssignmentDefinition): FormState {
  const { purpose, retention, fields, identifiedBy, declined = {}, subjects = "" } = definition;
  const { basis } = purpose;
  const contact = (name: FormContact): { readonly is: boolean; readonly optional: boolean } => {
    const field = fields.find((one) => one.kind === "contact" && one.name === name);
    return { is: field !== undefined, optional: field?.optional === true };
  };
  return {
    ...EMPTY_STATE,
    title: purpose.title,
    description: purpose.description ?? "",
    category: purpose.category,
    basis: basis.kind,
    basisTexts: {
      ...EMPTY_STATE.basisTexts,
      ...Object.fromEntries(
        BASIS_TEXTS[basis.kind].map((part) => [`${basis.kind}.${part}`, String(Reflect.get(basis, part) ?? "")]),
      ),
    },
    subjects,
    contacts: { name: contact("name"), phone: contact("phone"), email: contact("email") },
    identifies: FORM_CONTACTS.find((name) => identifiedBy.includes(name)) ?? "",
    own: fields.flatMap((field) => (field.kind === "contact" ? [] : [fillRow(field, identifiedBy)])),
    declined: Object.entries(declined).map(([name, reason]) => ({ name, reason })),
    isToNobody: definition.recipients?.length === 0,
    isByPeople: definition.automatedDecisions === false,
    keep: retention.keep,
    from: typeof retention.from === "string" ? retention.from : `field:${retention.from.field}`,
  };
}

function fillRow(
  field: Exclude<FieldDefinition, { readonly kind: "contact" }>,
  identifiedBy: readonly string[],
): OwnRow {
  const part = (name: string): string => {
    const value: unknown = Reflect.get(field, name);
    return typeof value === "number" || typeof value === "string" ? String(value) : "";
  };
  const options = field.kind === "choice" ? field.options.map(({ value, label = value }) => label).join("\n") : "";
  const bounds = field.kind === "band" ? field.bounds.join(" ") : "";
  const isShown = (FORM_KINDS as readonly string[]).includes(field.kind) && !hasMore(field);
  return {
    name: field.name,
    label: field.label ?? field.name,
    kind: isShown ? (field.kind as FormKind) : "as-is", // it is one of them
    parts: { options, bounds, min: part("min"), max: part("max"), unit: part("unit"), length: part("length") },
    necessity: field.necessity,
    isOptional: field.optional === true,
    identifies: identifiedBy.includes(field.name),
    answers: {},
  };
}

/** Tells if a kind has parts that the form would lose. */
function hasMore(field: FieldDefinition): boolean {
  return (field.kind === "text" || field.kind === "free-text") && field.min !== undefined;
}
