import { Refusal } from "../process/refusal.js";

/**
 * npm's error codes, as it prints them, with what a person can do.
 * @type {{ codes: RegExp, problem: string, remedy: string[] }[]}
 */
const known = [
  {
    codes:
      /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|E?TIMEDOUT|ERR_SOCKET_TIMEOUT|ENETWORK|EIDLETIMEOUT)\b/,
    problem: "The packages could not be fetched: npm's registry cannot be reached.",
    remedy: [
      "The first run needs the network, later runs do not. Check the connection and, if there is one,",
      "the proxy (npm config get proxy) and the mirror (npm config get registry), then run the command again.",
    ],
  },
  {
    codes: /\b(SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_[A-Z_]+|CERT_[A-Z_]+|E401|E403)\b/,
    problem: "npm's registry refused the connection or its certificate.",
    remedy: [
      "Ask whoever runs the network for the right npm settings (registry, cafile, sign-in), then run the command again.",
    ],
  },
  {
    codes: /\b(E404|ETARGET)\b/,
    problem: "The registry in use does not have a package that this version needs.",
    remedy: [
      "Use a complete registry or mirror (npm config get registry), then run the command again.",
    ],
  },
  {
    codes: /\b(EACCES|EPERM|EROFS)\b/,
    problem: "npm was not allowed to write its files.",
    remedy: [
      "This folder and npm's cache (npm config get cache) must be writable for the user who runs the command.",
    ],
  },
  {
    codes: /\bENOSPC\b/,
    problem: "The disk is full: the packages need about 1 GB.",
    remedy: ["Make room, then run the command again."],
  },
  {
    codes: /\bEUSAGE\b/,
    problem: "package-lock.json does not fit the package.json files.",
    remedy: [
      "Bring them into step with: npm install --package-lock-only --ignore-scripts",
      "If you changed neither, your copy is damaged: clone it again.",
    ],
  },
];

/**
 * Puts npm's failure into words.
 * @param {string} said what npm printed
 * @param {number} code its exit code
 */
export function explainNpmFailure(said, code) {
  const match = known.find(({ codes }) => codes.test(said));
  if (match !== undefined) return new Refusal(match.problem, ...match.remedy, ...cause(said));
  return new Refusal(
    `${said.trimEnd()}\n\nnpm could not install the packages (its exit code is ${code}); its own words are above.`,
    "Run the command again; nothing needs to be cleaned up first.",
  );
}

/**
 * The one line in which npm says what happened, between its codes and its stack.
 * @param {string} said
 * @returns {string[]} empty where there is none
 */
function cause(said) {
  const line = /^npm error (?!code |errno |syscall |path |\s|A complete log)(.+)$/m.exec(said);
  return line?.[1] === undefined ? [] : [`npm says: ${line[1]}`];
}
