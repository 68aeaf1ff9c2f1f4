import { type ChronicleEvent, type Issue, citationAt } from "@gongbao/gazette";
import { notFound, wrongInput } from "../failure.ts";
import { type CommandDefinition, textOption } from "./definition.ts";

function record(issue: Issue, event: ChronicleEvent) {
  return {
    id: event.id,
    date: event.date,
    endDate: event.endDate,
    inheritsDate: event.inheritsDate,
    text: issue.text.slice(event.body.start, event.body.end),
    people: event.people.map(({ name, title }) => ({ name, title })),
    bodies: event.bodies.map(({ organisation, name }) => ({ organisation, name })),
    citation: citationAt(issue, event.span.start, event.span.end),
  };
}

/** Whether an event touches a month, `2019-01`. */
const inMonth = ({ date, endDate }: ChronicleEvent, month: string): boolean =>
  date !== null && date.slice(0, 7) <= month && month <= (endDate ?? date).slice(0, 7);

function readMonth(asked: string | null): string | null {
  if (asked === null || /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(asked)) return asked;
  throw wrongInput("wrong-month", {
    zh: `--month 应为年月（如 2019-01），实为“${asked}”`,
    en: `--month: expected a month (2019-01), found “${asked}”`,
  });
}

export const chronicleCommand: CommandDefinition = {
  name: "chronicle",
  about: {
    zh: "大事记：日期、事件、人物、机构",
    en: "the chronicle: dates, events, people, bodies",
  },
  arguments: [],
  options: [
    {
      flags: "--month <YYYY-MM>",
      about: { zh: "只列这个月的", en: "only the events of this month" },
    },
  ],
  examples: ["chronicle --month 2019-01", "chronicle --json"],
  async run(_, options, terminal) {
    const month = readMonth(textOption(options, "month"));
    const [{ openIssue, openRegister }, { readChronicles }] = await Promise.all([
      import("../volume/open.ts"),
      import("@gongbao/gazette"),
    ]);
    const register = openRegister();
    const issue = openIssue(register);
    const events = readChronicles(issue, register)
      .flatMap((chronicle) => chronicle.events)
      .filter((event) => month === null || inMonth(event, month));
    if (events.length === 0)
      throw notFound({
        zh: month === null ? "本期没有大事记" : `${month} 没有大事记`,
        en: month === null ? "the issue has no chronicle" : `there is no event in ${month}`,
      });
    const records = events.map((event) => record(issue, event));
    if (terminal.json) {
      terminal.printJson(records);
      return;
    }
    for (const { date, endDate, text, people } of records) {
      const days = [...new Set([date, endDate])].filter((day) => day !== null).join(" – ");
      const names = [...new Set(people.map(({ name }) => name))];
      terminal.print(terminal.style("bold", days === "" ? "—" : days));
      terminal.paragraph(text, 2);
      if (names.length > 0)
        terminal.paragraph(
          terminal.say({ zh: `人物：${names.join("、")}`, en: `People: ${names.join(", ")}` }),
          4,
        );
    }
  },
};
