// The arrows between the packages: which may import which. Everything not allowed here is refused.

/** What each package may import of ours, beside itself. */
const arrows = {
  gazette: [],
  engine: [],
  rulebook: ["engine", "gazette"],
  population: ["engine"],
  server: ["population", "rulebook", "gazette", "engine", "corpus"],
  web: ["engine", "gazette", "rulebook"],
  cli: ["gazette", "engine", "rulebook", "population", "server", "corpus"],
  corpus: [],
};

const ours = "^(packages/[^/]+|corpus|scripts|bin|bench)/";
const tests = "(\\.test\\.tsx?$|/fixtures/|^packages/[^/]+/test/)";

const folderOf = (name) => (name === "corpus" ? "^corpus/" : `^packages/${name}/`);

const arrowRules = Object.entries(arrows).map(([name, allowed]) => ({
  name: `arrows-of-${name}`,
  comment: `${name} imports of ours only: ${allowed.join(", ") || "nothing"}.`,
  severity: "error",
  from: { path: folderOf(name), pathNot: [tests, "^packages/cli/bin/"] },
  to: { path: ours, pathNot: [name, ...allowed].map(folderOf) },
}));

module.exports = {
  forbidden: [
    ...arrowRules,
    {
      name: "arrows-of-tests",
      comment: "Below the server only the real input may be added in tests.",
      severity: "error",
      from: { path: "^packages/(gazette|engine|rulebook|population)/" },
      to: { path: "^packages/(server|web|cli)/" },
    },
    {
      name: "fixtures-are-for-tests",
      comment: "What runs for people does not lean on what was made for tests.",
      severity: "error",
      from: { pathNot: tests },
      to: { path: "/fixtures/" },
    },
    {
      name: "nothing-of-node",
      comment:
        "These run in a browser and do no I/O; the rulebook's examples are read by tests and commands.",
      severity: "error",
      from: {
        path: "^packages/(engine|gazette|rulebook|web)/src/",
        pathNot: [tests, "^packages/rulebook/src/examples/"],
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-insides",
      comment:
        "Another package is imported by its name (what it exports), never by a path into it.",
      severity: "error",
      from: { path: "^(packages/[^/]+|corpus|bench)/" },
      to: {
        path: "^(packages/[^/]+|corpus)/",
        pathNot: "^$1/",
        dependencyTypesNot: ["aliased-workspace"],
      },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "nothing-unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)dist/" },
    // TypeScript 7 has no API for this tool; without swc it would silently see no .ts file.
    parser: "swc",
    tsPreCompilationDeps: true,
    // Workspaces list their dependencies in package.json files of their own.
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
