export { type InputOptions, inputOf, recordOf } from "./inputs.js";
export { overreachOf } from "./overreach.js";
