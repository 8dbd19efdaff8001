// The layers of src, lowest first: each imports only what stands before it (docs/decisions/0002-layers.md).
const layers = [
  "errors",
  "boundary",
  "assignment",
  "definition",
  "words",
  "readers",
  "storage",
  "oversight",
  "store",
  "documents",
  "console",
  "node",
  "cli",
];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...layers.slice(0, -1).map((layer, index) => ({
      name: `${layer}-imports-no-layer-above`,
      severity: "error",
      from: { path: `^src/${layer}/` },
      to: { path: `^src/(${[...layers.slice(index + 1), "testing", "index"].join("|")})(/|\\.ts$)` },
    })),
    {
      name: "no-cycles",
      severity: "error",
      from: { path: "^src" },
      to: { circular: true },
    },
    // purposebound runs in browsers (docs/decisions/0019-light-to-load.md)
    {
      name: "declarations-need-no-node",
      severity: "error",
      from: { path: "^src/(index\\.ts$|errors/|boundary/|assignment/)" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "declarations-need-no-store",
      severity: "error",
      from: { path: "^src/index\\.ts$" },
      to: { path: "^src/(storage|oversight|store|documents|testing)/" },
    },
    {
      name: "drivers-stay-in-their-adapter",
      severity: "error",
      from: { path: "^src", pathNot: "^src/storage/postgres/" },
      to: { path: "node_modules/(pg|@electric-sql)/" },
    },
    {
      name: "readers-read-files-alone",
      severity: "error",
      from: { path: "^src/readers/" },
      to: { path: "^src/(definition|words)/" },
    },
    {
      name: "readers-need-no-node",
      severity: "error",
      from: { path: "^src/readers/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "parsers-stay-in-readers",
      severity: "error",
      from: { path: "^src", pathNot: "^src/readers/" },
      to: { path: "node_modules/(lossless-json|@zip.js|sax)/" },
    },
    {
      name: "channels-stay-apart",
      severity: "error",
      from: { path: "^src", pathNot: "^src/oversight/outbox/(channels/|public\\.ts$)" },
      to: {
        path: "(node_modules/(standardwebhooks|ipaddr\\.js|nodemailer)/|^src/oversight/outbox/channels/(webhook|post|addresses|email)\\.ts$)",
      },
    },
    {
      name: "pages-stay-in-the-console",
      severity: "error",
      from: { path: "^src", pathNot: "^src/console/" },
      to: { path: "node_modules/hono/" },
    },
    // the console runs where requests are Request: in workers too
    {
      name: "the-console-needs-no-node",
      severity: "error",
      from: { path: "^src/console/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "fast-check-is-for-testing",
      severity: "error",
      from: { path: "^src", pathNot: "^src/testing/" },
      to: { path: "node_modules/fast-check/" },
    },
    {
      name: "src-stands-alone",
      severity: "error",
      from: { path: "^src" },
      to: { path: "^(test|examples|scripts|bench)/" },
    },
    {
      name: "no-orphans",
      severity: "error",
      from: { path: "^src", pathNot: "^src/(index|.*/public)\\.ts$", orphan: true },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
  },
};
