import type * as Server from "@gongbao/server";
import { EXIT, Failure, wrongInput } from "../failure.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { CommandDefinition } from "./definition.ts";

/** Works on the server's database, and says in both languages why it cannot. */
async function operate<T>(work: (server: typeof Server) => Promise<T>): Promise<T> {
  const server = await import("@gongbao/server");
  try {
    return await work(server);
  } catch (error) {
    if (error instanceof server.DatabaseFailure) {
      throw new Failure(EXIT.wrongInput, "database", { zh: error.zh, en: error.message });
    }
    if (error instanceof server.ConfigurationError) {
      throw wrongInput("configuration", {
        zh: `环境变量 ${error.variable} 的值不能用`,
        en: error.message,
      });
    }
    throw error;
  }
}

/** The one thing that a command of two words does. */
function only(operand: string | undefined, expected: string): void {
  if (operand === expected) return;
  throw wrongInput("usage", {
    zh: `应为 ${expected}，实为“${operand ?? ""}”`,
    en: `expected ${expected}, found “${operand ?? ""}”`,
  });
}

const folder = [{ name: "<folder>", about: { zh: "备份的目录", en: "the folder of the backup" } }];

export const backupCommand: CommandDefinition = {
  name: "backup",
  about: {
    zh: "备份内置数据库和文件到新目录，服务可照常运行",
    en: "back the database and the files up to a new folder, while the server runs",
  },
  arguments: folder,
  options: [],
  examples: ["backup backups/2019-06-01"],
  async run([target = ""], _, terminal) {
    const manifest = await operate((server) => server.backUpTo(process.env, target));
    const { tables, madeAt, files = [], lost = [] } = manifest;
    const rows = tables.reduce((sum, each) => sum + each.rows, 0);
    if (terminal.json) terminal.printJson({ folder: target, madeAt, tables, files, lost });
    else {
      terminal.print(
        terminal.say({
          zh: `已备份${tables.length}张表、${rows}行、${files.length}个文件到 ${target}`,
          en: `${tables.length} tables with ${rows} rows, and ${files.length} files, are in ${target}`,
        }),
      );
    }
    if (lost.length > 0) {
      throw new Failure(EXIT.notFound, "files-lost", {
        zh: `数据库所指的${lost.length}个文件不在了，没有备份到；请看 gongbao files check`,
        en: `${lost.length} files that the database names are lost and not in the backup; see gongbao files check`,
      });
    }
  },
};

export const restoreCommand: CommandDefinition = {
  name: "restore",
  about: {
    zh: "用备份恢复内置数据库和文件；须先停止服务",
    en: "restore the embedded database and the files from a backup; stop the server first",
  },
  arguments: folder,
  options: [],
  examples: ["restore backups/2019-06-01"],
  async run([source = ""], _, terminal) {
    const restored = await operate((server) => server.restoreFrom(process.env, source));
    const { tables, madeAt, files = [] } = restored.manifest;
    const rows = tables.reduce((sum, each) => sum + each.rows, 0);
    if (terminal.json) return terminal.printJson({ madeAt, tables, files, kept: restored.kept });
    terminal.print(
      terminal.say({
        zh: `已恢复 ${madeAt} 的备份：${tables.length}张表、${rows}行、${files.length}个文件，逐一核对一致。原数据库改名保留：${restored.kept}`,
        en: `The backup of ${madeAt} is restored: ${tables.length} tables, ${rows} rows, ${files.length} files, each compared. The database before is kept as ${restored.kept}`,
      }),
    );
  },
};

function report(
  terminal: Terminal,
  findings: readonly { readonly zh: string; readonly en: string }[],
): void {
  for (const finding of findings) terminal.print(`- ${terminal.say(finding)}`);
}

export const auditCommand: CommandDefinition = {
  name: "audit",
  about: {
    zh: "核验审计链：改动、删除、插入了哪一条",
    en: "prove the audit chain: what was changed, removed or put in, and where",
  },
  arguments: [{ name: "<verify>", about: { zh: "verify：核验", en: "verify" } }],
  options: [],
  examples: ["audit verify"],
  async run([operand], _, terminal) {
    only(operand, "verify");
    const { events, checkpoints, erased, findings } = await operate((server) =>
      server.auditReport(process.env),
    );
    if (terminal.json) {
      terminal.printJson({
        events: String(events),
        checkpoints,
        erased,
        findings: findings.map((each) => ({ ...each, seq: String(each.seq) })),
      });
    } else {
      terminal.print(
        terminal.say({
          zh: `审计链${events}条，签名的检查点${checkpoints}个，已抹去的个人信息${erased}处`,
          en: `${events} events, ${checkpoints} signed checkpoints, ${erased} erased particulars`,
        }),
      );
      report(terminal, findings);
    }
    if (findings.length > 0) {
      throw new Failure(EXIT.notFound, "audit-broken", {
        zh: `审计链有${findings.length}处不符`,
        en: `the audit chain is broken in ${findings.length} places`,
      });
    }
    if (!terminal.json)
      terminal.print(terminal.say({ zh: "审计链完整。", en: "The chain holds." }));
  },
};

export const ledgerCommand: CommandDefinition = {
  name: "ledger",
  about: {
    zh: "核对账簿：借贷相抵，余额、付款单与各笔记账一致",
    en: "prove the books: they balance, and balances and orders agree with the postings",
  },
  arguments: [{ name: "<check>", about: { zh: "check：核对", en: "check" } }],
  options: [],
  examples: ["ledger check"],
  async run([operand], _, terminal) {
    only(operand, "check");
    const findings = await operate((server) => server.ledgerReport(process.env));
    if (terminal.json) terminal.printJson({ findings });
    else {
      report(
        terminal,
        findings.map(({ zh, en, about, expected, found }) => ({
          zh: `${zh}：${about}，应为${expected}，实为${found}`,
          en: `${en}: ${about}, expected ${expected}, found ${found}`,
        })),
      );
    }
    if (findings.length > 0) {
      throw new Failure(EXIT.notFound, "books-differ", {
        zh: `账簿有${findings.length}处不符`,
        en: `the books differ in ${findings.length} places`,
      });
    }
    if (!terminal.json)
      terminal.print(terminal.say({ zh: "账簿相符。", en: "The books balance." }));
  },
};

const faults = {
  missing: { zh: "文件不在了", en: "the file is missing" },
  changed: { zh: "文件被改动或已损坏", en: "the file was changed or damaged" },
} as const;

export const filesCommand: CommandDefinition = {
  name: "files",
  about: {
    zh: "核对文件：数据库所指的都在，内容没有变",
    en: "prove the files: all that the database names are there, unchanged",
  },
  arguments: [{ name: "<check>", about: { zh: "check：核对", en: "check" } }],
  options: [],
  examples: ["files check"],
  async run([operand], _, terminal) {
    only(operand, "check");
    const found = await operate((server) => server.filesReport(process.env));
    const { named, findings, orphans } = found;
    if (terminal.json) terminal.printJson(found);
    else {
      terminal.print(
        terminal.say({
          zh: `数据库所指的文件${named}个；无主的文件${orphans}个`,
          en: `${named} files that the database names; ${orphans} that nothing names`,
        }),
      );
      report(
        terminal,
        findings.map(({ hash, fault }) => ({
          zh: `${faults[fault].zh}：${hash}`,
          en: `${faults[fault].en}: ${hash}`,
        })),
      );
    }
    if (findings.length > 0) {
      throw new Failure(EXIT.notFound, "files-differ", {
        zh: `文件有${findings.length}处不符`,
        en: `the files differ in ${findings.length} places`,
      });
    }
    if (!terminal.json)
      terminal.print(terminal.say({ zh: "文件完整。", en: "The files are whole." }));
  },
};
