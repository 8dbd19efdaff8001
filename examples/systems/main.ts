// Imports the sample of every system, and prints what became of its rows.
import { importSample, systems } from "./list.js";

for (const system of systems) {
  const { result } = await importSample(system);
  const { rows, created, merged, leftOut, refused, omitted } = result;
  console.log(`${system.title}: ${rows} rows, ${JSON.stringify({ created, merged, leftOut, refused, omitted })}`);
  for (const { code, field, message, rows } of result.refusals) console.log(`  ${code} ${field} ${message} ${rows}`);
}
