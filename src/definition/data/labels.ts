import type { AssignmentDefinition, FieldDefinition, KindDefinition } from "./format.js";

/** Labels by place: `speed`, `line.port` for a part, and `line=Fibre` for an option. */
export type Labels = Readonly<Record<string, string>>;

/**
 * Lists all that people read in a form, by what it stands for. Names of fields are random, and tell nothing of what is
 * typed into them. A swap of the labels "Yes" and "No" changes what is collected.
 */
export function listLabels({ fields }: AssignmentDefinition): Labels {
  return Object.fromEntries(fields.flatMap((field) => listField(field, field.name)));
}

type Entries = readonly (readonly [place: string, label: string])[];

function listField(field: FieldDefinition, place: string): Entries {
  // without a label, people read the name; that of a standard field is the package's
  const own = [place, field.label ?? field.name] as const;
  return field.kind === "contact" ? [own] : [own, ...listKind(field, place)];
}

function listKind(kind: KindDefinition, place: string): Entries {
  switch (kind.kind) {
    case "choice":
    case "choices":
      return kind.options.map(({ value, label }) => [`${place}=${value}`, label ?? value] as const);
    case "group":
      return kind.fields.flatMap((part) => {
        const within = `${place}.${part.name}`;
        return [[within, part.label] as const, ...listKind(part, within)];
      });
    case "list":
      return listKind(kind.of, place);
    default:
      return [];
  }
}
