import { postgres } from "purposebound/postgres";
import { openStore } from "purposebound/store";
import { localHook } from "./hook.js";
import { ALL_AT_ONCE, toldOf } from "./receiver.js";

/** A process that delivers until it is killed. */
const [target = "", id = "", url = ""] = process.argv.slice(2);
const store = await openStore({
  storage: postgres(target),
  assignments: [toldOf(ALL_AT_ONCE, { id })],
  notify: localHook(url),
});
store.startDelivery({ every: "PT0.05S" });
