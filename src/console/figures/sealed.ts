import type { AnyAssignment } from "../../assignment/index.js";
import { StoreError } from "../../errors/index.js";
import type { Store } from "../../store/index.js";

/** The log of a trail, as far as the console tells of it. */
export type SealedState =
  | { readonly kind: "none" }
  | { readonly kind: "sealed"; readonly size: number }
  | { readonly kind: "broken" };

/** Reads how many events of a trail are sealed. A store without logs has none. */
export async function readSealed(store: Store, assignment: AnyAssignment): Promise<SealedState> {
  try {
    const checkpoint = await store.oversight.log(assignment).checkpoint();
    return { kind: "sealed", size: checkpoint?.size ?? 0 };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    if (error.code === "log-not-configured") return { kind: "none" };
    if (error.code === "log-broken") return { kind: "broken" };
    throw error;
  }
}
