import { describe, expect, test } from "vitest";
import { document, words } from "../fixtures/places.ts";
import { issue, register } from "../fixtures/volume.ts";
import { namesOf } from "./register.ts";

/** The id of the body that a post begins with. */
function bodyOf(post: string): string | null {
  return register.longestAt(post, 0)?.organisation.id ?? null;
}

test("every body is printed in the issue under one of its names, or its note says how", () => {
  const silent = register.all.filter(
    (each) => !namesOf(each).some((name) => issue.text.includes(name)),
  );
  expect(silent.map((each) => each.id)).toEqual([
    "publicity-department",
    "dongchangfu-party-committee",
    "economic-and-technological-zone",
  ]);
  expect(silent.filter(({ note }) => note === null)).toEqual([]);
});

// Counted by hand from the scan, as are all lists below.

describe("聊政任〔2019〕2号", () => {
  const notice = words(document("D4").range) ?? "";
  const [appointing = "", ending = ""] = notice.split("免去：");
  const posts = (text: string, form: RegExp) =>
    Array.from(text.matchAll(form), (match) => match[1] ?? "");

  test("the bodies of its 68 appointments", () => {
    const found = posts(appointing, /[\p{Script=Han}、]+?为(聊城市[^；。]+)[；。]/gu);
    expect(found).toHaveLength(68);
    expect(found.filter((post) => bodyOf(post) === null)).toEqual([]);
  });

  test("the bodies of its 13 removals and 11 lapses", () => {
    const found = posts(ending, /的(原?聊城市[^；。]+?)职务/gu);
    expect(found.filter((post) => !post.startsWith("原"))).toHaveLength(13);
    expect(found.filter((post) => post.startsWith("原"))).toHaveLength(11);
    expect(found.filter((post) => bodyOf(post.replace(/^原/u, "")) === null)).toEqual([]);
  });

  test.each([
    ["聊城市人民政府副秘书长", "municipal-government"],
    ["聊城市人民政府办公室副主任", "municipal-government-office"],
    ["聊城市人民政府外事办公室副主任", "foreign-affairs-office"],
    ["聊城市人民政府研究室副主任", "research-office"],
    ["聊城市环境监测中心主任", "environmental-monitoring-centre"],
    ["聊城市交通运输执法监察支队支队长", "transport-law-enforcement-detachment"],
    ["聊城市交通运输监察支队支队长", "transport-supervision-detachment"],
    ["聊城市杂技团团长", "acrobatic-troupe"],
    ["聊城市金融工作办公室主任", "financial-work-office"],
    ["聊城市信访局信访督查专员", "petitions-bureau"],
    ["聊城市档案馆副馆长", "archives"],
    ["聊城市档案局副局长", "archives-bureau"],
    [
      "聊城市人力资源和社会保障局局长工资福利与离退休处处长",
      "human-resources-and-social-security-bureau",
    ],
  ])("%s", (post, organisation) => {
    expect(bodyOf(post)).toBe(organisation);
  });

  const lapsed = [
    ["聊城市物价局", "price-bureau"],
    ["聊城市粮食局", "grain-bureau"],
    ["聊城市县（区）域经济发展合作办公室", "county-economies-cooperation-office"],
    ["聊城市教育局", "education-bureau"],
    ["聊城市体育局", "sports-bureau"],
    ["聊城市经济和信息化委员会", "economy-and-informatisation-commission"],
    ["聊城市民营经济发展局", "private-economy-bureau"],
    ["聊城市政府节约能源办公室", "energy-conservation-office"],
    ["聊城市人民政府法制办公室", "legislative-affairs-office"],
    ["聊城市国土资源局", "land-and-resources-bureau"],
    ["聊城市规划局", "planning-bureau"],
    ["聊城市林业局", "forestry-bureau"],
    ["聊城市环境保护局", "environmental-protection-bureau"],
    ["聊城市农业委员会", "agriculture-commission"],
    ["聊城市畜牧兽医局", "animal-husbandry-bureau"],
    ["聊城市农业机械管理局", "agricultural-machinery-bureau"],
    ["聊城市水产局", "aquatic-products-bureau"],
    ["聊城市商务局", "commerce-bureau"],
    ["聊城市经济合作局", "economic-cooperation-bureau"],
    ["聊城市文化广电新闻出版局", "culture-radio-press-bureau"],
    ["聊城市旅游发展委员会", "tourism-commission"],
    ["聊城市卫生和计划生育委员会", "health-and-family-planning-commission"],
    ["聊城市老龄工作委员会办公室", "ageing-committee-office"],
    ["聊城市安全生产监督管理局", "work-safety-bureau"],
    ["聊城市人民政府外事与侨务办公室", "foreign-and-overseas-chinese-affairs-office"],
    ["聊城市工商行政管理局", "industry-and-commerce-bureau"],
    ["聊城市质量技术监督局", "quality-supervision-bureau"],
    ["聊城市食品安全委员会办公室", "food-safety-committee-office"],
    ["聊城市人民政府金融工作办公室", "government-financial-work-office"],
    ["聊城市信息化服务中心", "informatisation-service-centre"],
    ["聊城市人民政府信访局", "government-petitions-bureau"],
  ] as const;

  test("the 31 items of the collective lapse, each with a body that has ended", () => {
    const paragraph = notice.slice(notice.indexOf("原聊城市物价局") + 1);
    const items = paragraph.slice(0, paragraph.indexOf("职务自然免除")).split("，");
    expect(items).toHaveLength(31);
    expect(items.map((item) => bodyOf(item))).toEqual(
      lapsed.map(([, organisation]) => organisation),
    );
    for (const [name, organisation] of lapsed) {
      expect(register.resolve(name)?.id).toBe(organisation);
      expect(register.get(organisation)?.ended).toBe("2019-02-18");
    }
  });

  test("bodies with two signs, as the brackets of a post have them", () => {
    const concurrent = (name: string) => register.resolve(name)?.concurrent;
    expect(concurrent("聊城市地方金融监督管理局")).toEqual(["financial-work-office"]);
    expect(concurrent("聊城市食品药品监督管理局")).toEqual(["food-safety-committee-office"]);
    expect(concurrent("聊城市人民政府金融工作办公室")).toEqual([
      "local-financial-supervision-bureau",
    ]);
  });
});

describe("the chronicle of January", () => {
  const chronicle = words(document("D5").range);

  test.each([
    ["冠县县委", "guanxian-party-committee"],
    ["市公安局", "public-security-bureau"],
    ["鲁西集团", "luxi-group"],
    ["聊城市技师学院", "technician-college"],
    ["高新区党工委", "high-tech-zone-party-committee"],
    ["市发改委", "development-and-reform-commission"],
    ["经信委", "economy-and-informatisation-commission"],
    ["国资委", "state-assets-commission"],
    ["市政协", "municipal-cppcc"],
    ["市城管局", "urban-management-bureau"],
    ["市住建局", "housing-and-urban-rural-development-bureau"],
    ["规划局", "planning-bureau"],
    ["国土局", "land-and-resources-bureau"],
    ["市国土局", "land-and-resources-bureau"],
    ["省教育厅", "provincial-education-department"],
    ["全港各区工商联", "hong-kong-district-chambers"],
    ["省公共就业和人才服务中心", "provincial-employment-and-talent-centre"],
    [
      "省妇女儿童发展“十三五”规划中期评估专项检查组",
      "provincial-women-and-children-inspection-group",
    ],
    ["市妇儿工委", "women-and-children-committee"],
    ["市直机关工委", "municipal-organs-work-committee"],
    ["市人大常委会", "municipal-people-congress-standing-committee"],
    ["茌平县", "chiping"],
    ["省成品油市场集中排查整治工作第六验收评估组", "provincial-oil-market-inspection-group"],
    ["中原油田", "zhongyuan-oilfield"],
    ["香港铜锣湾集团", "hong-kong-causeway-bay-group"],
    ["香港国际投资总会", "hong-kong-international-investment-association"],
    ["香港大中华诗词协会", "hong-kong-greater-china-poetry-association"],
    ["聊城职业技术学院", "vocational-and-technical-college"],
    ["青海省海北藏族自治州刚察县党政代表团", "gangcha-delegation"],
    ["海北藏族自治州政协", "haibei-cppcc"],
    ["刚察县委", "gangcha-party-committee"],
    ["省委", "provincial-party-committee"],
    ["民主党派", "democratic-parties"],
    ["工商联", "federation-of-industry-and-commerce"],
    ["市政府", "municipal-government"],
    ["市儿童福利院", "children-welfare-institution"],
    ["东昌府区", "dongchangfu"],
    ["市政府党组", "municipal-government-party-group"],
    ["市纪委", "discipline-inspection-commission"],
    ["市委组织部", "organisation-department"],
    ["驻聊部队", "troops-in-liaocheng"],
    ["聊城军分区", "military-sub-command"],
    ["市委", "municipal-party-committee"],
  ])("%s", (name, organisation) => {
    expect(chronicle).toContain(name);
    expect(register.resolve(name, { on: "2019-01-31" })?.id).toBe(organisation);
  });
});

describe("who signs and who is addressed", () => {
  test.each(["D1", "D2", "D3", "D4"])("%s", (documentId) => {
    const { signers, addressees } = document(documentId);
    const names = [...signers, ...addressees];
    expect(names.length).toBeGreaterThan(3);
    const unknown = names.filter((name) => register.resolve(name) === null);
    expect(unknown).toEqual([]);
  });
});

test("the 8 counties with their codes, and the 3 zones of the city", () => {
  const counties = register.all.filter(({ kind }) => kind === "county");
  expect(counties.map(({ code, name }) => [code, name])).toEqual([
    ["371502", "东昌府区"],
    ["371521", "阳谷县"],
    ["371522", "莘县"],
    ["371523", "茌平县"],
    ["371524", "东阿县"],
    ["371525", "冠县"],
    ["371526", "高唐县"],
    ["371581", "临清市"],
  ]);
  expect(register.resolve("各县（市、区）人民政府")?.members).toEqual(
    counties.map((each) => each.id),
  );
  const zones = register.all.filter(({ kind }) => kind === "zone");
  expect(zones.map(({ code, name }) => [code, name])).toEqual([
    [null, "聊城经济技术开发区"],
    [null, "聊城高新技术产业开发区"],
    [null, "江北水城旅游度假区"],
  ]);
  expect(register.resolve("市属开发区管委会")?.members).toEqual(zones.map((each) => each.id));
});

test("one body, several names", () => {
  const same = (...names: string[]) =>
    new Set(names.map((name) => register.resolve(name)?.id)).size;
  expect(same("聊城银监分局", "聊城银保监分局")).toBe(1);
  expect(same("中国人民银行聊城市中心支行", "人民银行聊城市中心支行")).toBe(1);
  expect(same("市应急局", "市安监部门", "聊城市应急管理局")).toBe(1);
  expect(same("市卫生健康委", "聊城市卫生健康委员会")).toBe(1);
  const regulator = register.resolve("聊城银监分局");
  expect(regulator && register.nameOn(regulator, "2019-02-21")).toBe("聊城银监分局");
  expect(regulator && register.nameOn(regulator, "2019-02-28")).toBe("聊城银保监分局");
});
