import type { Day } from "@gongbao/engine";
import type { RunProgress } from "@gongbao/population";
import { compareCommand } from "../population/compare.ts";
import { folderOption, wholeOption } from "../population/options.ts";
import { MASTER, masterOf } from "../population/on-spark.ts";
import { progressOn } from "../population/progress.ts";
import {
  AS_OF,
  BATCH,
  ENGINE,
  ENGINES,
  FORMATS,
  INPUT,
  OUTPUT,
  REJECT,
  SUBJECT,
  batchOf,
  choiceOf,
  onFiles,
  subjectOf,
} from "../population/setting.ts";
import { dayOption } from "../terminal/day-option.ts";
import { type CommandDefinition, type CommandGroup, textOption } from "./definition.ts";

const generateCommand: CommandDefinition = {
  name: "generate",
  about: {
    zh: "按种子生成虚构的企业和它们的事项，供试验和演示",
    en: "make fictional firms and what they have from a seed, for trials and demonstrations",
  },
  arguments: [],
  options: [
    { flags: "--firms <N>", about: { zh: "多少户，默认 1000", en: "how many; 1000 unless given" } },
    {
      flags: "--seed <S>",
      about: {
        zh: "种子，默认 1；同一种子得同样的字节",
        en: "the seed, 1 unless given; the same seed gives the same bytes",
      },
    },
    OUTPUT,
    {
      flags: "--format <FORMAT>",
      about: { zh: "文件格式", en: "format of the files" },
      choices: FORMATS,
    },
    SUBJECT,
    AS_OF,
  ],
  examples: ["population generate --firms 2000 --seed 1 --output firms"],
  async run(_, options, terminal) {
    const firms = wholeOption(options, "firms", { least: 1, most: 100_000_000, usual: 1000 });
    const seed = wholeOption(options, "seed", { least: 0, most: 4_294_967_295, usual: 1 });
    const output = folderOption(options, "output");
    const day = dayOption(options, "asOf");
    const { openRules } = await import("../volume/rules.ts");
    const { rulebook } = openRules();
    const subject = subjectOf(options, rulebook);
    const asOf = day ?? (rulebook.date as Day);
    const format = choiceOf(options, "format", FORMATS);
    await onFiles(({ generatePopulation }) =>
      generatePopulation({ rulebook, subject, asOf, firms, seed, output, format }),
    );
    if (terminal.json) terminal.printJson({ output, subject, asOf, firms, seed, format });
    else
      terminal.print(
        terminal.say({
          zh: `已生成${firms}户（虚构）：${output}`,
          en: `${firms} fictional firms are in ${output}`,
        }),
      );
  },
};

const runCommand: CommandDefinition = {
  name: "run",
  about: {
    zh: "对一个文件夹里的全部企业按条文测算",
    en: "what the articles give to every firm of a folder",
  },
  arguments: [],
  options: [
    INPUT,
    OUTPUT,
    { ...ENGINE, choices: [...ENGINES, "spark"] },
    MASTER,
    {
      flags: "--reform <FILE>",
      about: { zh: "按假设方案计算，见 compare", en: "under a reform; see compare" },
    },
    AS_OF,
    SUBJECT,
    {
      flags: "--format <FORMAT>",
      about: { zh: "结果的格式", en: "format of the results" },
      choices: FORMATS,
    },
    BATCH,
    REJECT,
    { flags: "--resume", about: { zh: "继续中断的运行", en: "go on with an interrupted run" } },
    {
      flags: "--threads <N>",
      about: {
        zh: "用多少线程计算，默认有用的数目；结果不随之",
        en: "threads that compute, as many as help unless given; the results do not go by it",
      },
    },
  ],
  examples: [
    "population run --input firms --output result",
    "population run --input firms --output reformed --reform examples/cap-600.json",
  ],
  async run(_, options, terminal) {
    const [input, output] = [folderOption(options, "input"), folderOption(options, "output")];
    const batch = batchOf(options);
    const threads = wholeOption(options, "threads", { least: 1, most: 256, usual: 0 });
    const isSpark = options["engine"] === "spark";
    const master = masterOf(options, isSpark);
    const day = dayOption(options, "asOf");
    const { openRules } = await import("../volume/rules.ts");
    const { rulebook } = openRules();
    const subject = subjectOf(options, rulebook);
    const file = textOption(options, "reform");
    const reform =
      file === null ? null : await (await import("../reform/open.ts")).openReform(file, rulebook);
    const asOf = day ?? (rulebook.date as Day);
    const progress = progressOn(process.stderr, (label) => terminal.say(label));
    const run = {
      rulebook: reform?.rulebook ?? rulebook,
      changes: reform?.changes ?? [],
      subject,
      asOf,
      input,
      output,
      onProgress: (now: RunProgress) => {
        progress.show(now);
      },
    };
    const summary = await onFiles(({ runOnSpark, runPopulation }) =>
      isSpark
        ? runOnSpark({ ...run, engine: "spark", place: { master, env: process.env } })
        : runPopulation({
            ...run,
            engine: choiceOf(options, "engine", ENGINES),
            format: choiceOf(options, "format", FORMATS),
            batch,
            reject: options["reject"] === true,
            resume: options["resume"] === true,
            ...(threads === 0 ? {} : { threads }),
          }),
    ).finally(() => {
      progress.end();
    });
    if (terminal.json) {
      terminal.printJson({ output, subject, asOf, ...summary });
      return;
    }
    const { holders, awards, rejectedHolders, rejectedRows } = summary;
    terminal.print(
      terminal.say({
        zh: `${holders}户，${awards}项奖补：${output}（计算日期 ${asOf}）`,
        en: `${holders} holders, ${awards} awards: ${output} (as of ${asOf})`,
      }),
    );
    if (rejectedRows > 0)
      terminal.print(
        terminal.say({
          zh: `略过${rejectedHolders}户：${rejectedRows}处错误，见 rejected.csv`,
          en: `${rejectedHolders} holders were left out: ${rejectedRows} faults, in rejected.csv`,
        }),
      );
  },
};

export const populationCommand: CommandGroup = {
  name: "population",
  about: {
    zh: "对很多企业一次测算：生成虚构的企业，运行规则，比较方案",
    en: "the rules over many firms at once: make fictional firms, run the rules, compare a reform",
  },
  commands: [generateCommand, runCommand, compareCommand],
  examples: ["population run --input firms --output result"],
};
