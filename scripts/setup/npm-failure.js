import { Refusal } from "../process/refusal.js";

/**
 * npm's error codes, as it prints them, with what is wrong and what a person can do.
 * @type {{ codes: RegExp, english: string[], chinese: string[] }[]}
 */
const known = [
  {
    codes:
      /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|E?TIMEDOUT|ERR_SOCKET_TIMEOUT|ENETWORK|EIDLETIMEOUT)\b/,
    english: [
      "The packages could not be fetched: npm's registry cannot be reached.",
      "The first run needs the network, later runs do not. Check the connection and, if there is one,",
      "the proxy (npm config get proxy) and the mirror (npm config get registry), then run the command again.",
    ],
    chinese: [
      "无法下载依赖包：连不上 npm 的软件源。",
      "首次运行需要联网，以后不需要。请检查网络；如设有代理（npm config get proxy）或镜像（npm config get registry），",
      "也请检查其设置，然后再运行同一命令。",
    ],
  },
  {
    codes: /\b(SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_[A-Z_]+|CERT_[A-Z_]+|E401|E403)\b/,
    english: [
      "npm's registry refused the connection or its certificate.",
      "Ask whoever runs the network for the right npm settings (registry, cafile, sign-in), then run the command again.",
    ],
    chinese: [
      "npm 的软件源拒绝连接，或其证书不被信任。",
      "请向网络管理员询问正确的 npm 设置（registry、cafile、登录），然后再运行同一命令。",
    ],
  },
  {
    codes: /\b(E404|ETARGET)\b/,
    english: [
      "The registry in use does not have a package that this version needs.",
      "Use a complete registry or mirror (npm config get registry), then run the command again.",
    ],
    chinese: [
      "当前软件源缺少所需的依赖包。",
      "请换用完整的软件源或镜像（npm config get registry），然后再运行同一命令。",
    ],
  },
  {
    codes: /\b(EACCES|EPERM|EROFS)\b/,
    english: [
      "npm was not allowed to write its files.",
      "This folder and npm's cache (npm config get cache) must be writable for the user who runs the command.",
    ],
    chinese: [
      "npm 无法写入文件。",
      "运行命令的用户须能写入本文件夹和 npm 的缓存文件夹（npm config get cache）。",
    ],
  },
  {
    codes: /\bENOSPC\b/,
    english: [
      "The disk is full: the packages need about 1 GB.",
      "Make room, then run the command again.",
    ],
    chinese: ["磁盘空间不足：依赖包约需 1 GB。", "请腾出空间，然后再运行同一命令。"],
  },
  {
    codes: /\bEUSAGE\b/,
    english: [
      "package-lock.json does not fit the package.json files.",
      "Bring them into step with: npm install --package-lock-only --ignore-scripts",
      "If you changed neither, your copy is damaged: clone it again.",
    ],
    chinese: [
      "package-lock.json 与各 package.json 不一致。",
      "请用此命令使其一致：npm install --package-lock-only --ignore-scripts",
      "如果您没有改动过它们，说明副本已损坏，请重新克隆。",
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
  if (match !== undefined) return new Refusal([...match.english, ...cause(said)], match.chinese);
  return new Refusal(
    [
      `${said.trimEnd()}\n`,
      `npm could not install the packages (its exit code is ${code}); its own words are above.`,
      "Run the command again; nothing needs to be cleaned up first.",
    ],
    [
      `npm 未能安装依赖包（退出码 ${code}），其原话见上。`,
      "请再运行同一命令，无需先清理任何文件。",
    ],
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
