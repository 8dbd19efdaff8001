import type { FieldMap } from "./field.js";

/** The names of the fields with a mark. */
export type NamesOf<Fields extends FieldMap, Mark> = {
  [Name in keyof Fields]: Fields[Name] extends Mark ? Name : never;
}[keyof Fields];

/** Flattens an intersection, so that hovers show fields. */
export type Flat<Shape> = Shape extends unknown ? { [Key in keyof Shape]: Shape[Key] } : never;

/**
 * The fields that may be left out. Input and output are written out, because a parameter for the side would be one more
 * instantiation for every field.
 */
type OptionalInput<Fields extends FieldMap> = {
  [Name in keyof Fields]: undefined extends Fields[Name]["~types"]["input"] ? Name : never;
}[keyof Fields];

type OptionalOutput<Fields extends FieldMap> = {
  [Name in keyof Fields]: undefined extends Fields[Name]["~types"]["output"] ? Name : never;
}[keyof Fields];

/**
 * The input of some of the fields. It is a mapped type over keys of `Fields`, so that an editor leads to their
 * declaration.
 */
type Inputs<Fields extends FieldMap, Names extends keyof Fields> = {
  [Name in Names]: Fields[Name]["~types"]["input"];
};

type Outputs<Fields extends FieldMap, Names extends keyof Fields> = {
  [Name in Names]: Fields[Name]["~types"]["output"];
};

/** The input that is accepted for some fields, which is the input side of their schemas. */
export type InputShape<Fields extends FieldMap> = Flat<
  Inputs<Fields, Exclude<keyof Fields, OptionalInput<Fields>>> & Partial<Inputs<Fields, OptionalInput<Fields>>>
>;

/** The record that is held for some fields, which is the output side of their schemas. */
export type RecordShape<Fields extends FieldMap> = Flat<
  Outputs<Fields, Exclude<keyof Fields, OptionalOutput<Fields>>> & Partial<Outputs<Fields, OptionalOutput<Fields>>>
>;
