import { StoreError } from "../errors/index.js";

/**
 * Builds the error for a dataset whose definition was replaced by one that is not compatible with the layout at hand.
 */
export function superseded(id: string): StoreError {
  return new StoreError(
    "assignment-changed",
    `The definition of assignment "${id}" was replaced by another version`,
    "Open the store again, with the definition that is registered.",
  );
}
