import {
  type RulebookDefinition,
  allOf,
  assess,
  capPerYear,
  cappedAt,
  count,
  day,
  defineArticle,
  factsOf,
  happened,
  holder,
  item,
  lower,
  money,
  percent,
  plainSource,
  readCase,
  sayMeasure,
  shareOf,
  since,
  traceAsTree,
} from "@gongbao/engine";

// 1. The text: a fictional city's notice. Every figure below is quoted from it.
const source = plainSource("cloud-city", {
  N1: {
    date: "2030-01-01",
    articles: {
      "1": "1. 2030年1月1日起，企业新购的设备，按购置额的12%给予补助，单台最高20万元，同一企业每年最高50万元。",
    },
    closing: "本通知有效期2年。",
  },
});

// 2. Who and what it is about, and the facts it asks for.
const firm = holder("firm", { zh: "企业", en: "firm" });
const machine = item("machine", "machines", { zh: "设备", en: "machine" });
const facts = factsOf(machine);
const price = facts.amount("price", { label: { zh: "购置额", en: "price" } });
const boughtOn = facts.day("boughtOn", { label: { zh: "购置日期", en: "day it was bought" } });

// 3. The article, in its own words.
const article1 = defineArticle({
  document: "N1",
  article: "1",
  measures: [
    {
      id: "new-machines",
      title: { zh: "新购设备补助", en: "Grant for new machines" },
      quotes: [
        "2030年1月1日起，企业新购的设备，按购置额的12%给予补助，单台最高20万元，同一企业每年最高50万元。",
      ],
      instrument: "grant",
      holders: [firm],
      item: machine,
      payee: { zh: "企业", en: "the firm" },
      eligible: allOf(since(boughtOn, day("2030年1月1日起")), happened(boughtOn)),
      award: cappedAt(shareOf(price, percent("12%")), money("20万元")),
      limits: [capPerYear(money("50万元"), "同一企业每年最高50万元")],
    },
  ],
  unencoded: [],
});

const definition: RulebookDefinition = {
  volume: "cloud-city",
  date: "2030-06-30",
  subjects: [firm, machine],
  facts: [price, boughtOn],
  documents: [
    {
      id: "N1",
      validFor: count("2年"),
      place: { document: "N1", article: null, quote: "有效期2年" },
    },
  ],
  articles: [article1],
  interpretations: [],
  collisions: [],
};

// 4. Lower it. A figure that the text does not say, or a quote it does not hold, stops here.
const rulebook = lower(definition, source);
const [measure] = rulebook.measures;
if (measure) console.log(sayMeasure(rulebook, measure).en, "\n");

// 5. A case: three machines, the price of one not known yet.
const reading = readCase(
  {
    subject: "firm",
    history: [],
    machines: [
      { id: "lathe", price: "150万元", boughtOn: "2030-02-01" },
      { id: "press", price: "200万元", boughtOn: "2030-03-01" },
      { id: "robot", boughtOn: "2030-05-01" },
    ],
  },
  rulebook,
);
if (!reading.ok) throw new Error(JSON.stringify(reading.problems));

// 6. What is due, and why.
const { awards, total, questions } = assess(rulebook, reading.case);
for (const { item: thing, reason } of awards) console.log(`${thing?.id}: ${reason.en}`);
console.log(`total: ${total.min} to ${total.max} yuan`);
console.log(`ask next: ${questions[0]?.label.en}\n`);
if (awards[1]) console.log(traceAsTree(rulebook, awards[1], "en"));
