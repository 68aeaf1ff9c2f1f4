/** One event as read by hand from the print: people under the title printed before them, and bodies as printed. */
export interface ReadByHand {
  readonly date: string;
  /** `title: name name`, or names alone where no title stands before them; in print order. */
  readonly people: readonly string[];
  /** `name=id`, in print order. */
  readonly bodies: readonly string[];
}

const mayor = "市委副书记、市长: 宋军继";
const committee = "市委=municipal-party-committee";
const government = "市政府=municipal-government";
const partyGroup = "市政府党组=municipal-government-party-group";
const police = "市公安局=public-security-bureau";
const cppcc = "市政协=municipal-cppcc";
const guanxian = "冠县县委=guanxian-party-committee";
const secretary = "市政府秘书长: 张同奇";

/** 聊城市人民政府大事记（2019年1月）, all 29 events; △ before the date of an event that takes the one above. */
export const january2019: readonly ReadByHand[] = [
  {
    date: "2019-01-03",
    people: [
      mayor,
      "市委副书记、冠县县委书记: 李春田",
      "市领导: 郭建民 王彤宇 秦存华 杜昌伟 刘升勤 陈秀兴",
    ],
    bodies: [committee, committee, guanxian],
  },
  { date: "△2019-01-03", people: [mayor], bodies: [committee, "冠县=guanxian"] },
  {
    date: "2019-01-04",
    people: [mayor, "郭建民 马丽红 洪玉振 成伟 田中俊 张金伦 靳凤莲 张同奇"],
    bodies: [committee],
  },
  { date: "△2019-01-04", people: [mayor], bodies: [committee, police] },
  {
    date: "2019-01-05",
    people: [
      mayor,
      "副市长: 洪玉振",
      "聊城市技师学院党委书记、高新区党工委书记、管委会主任: 张连臣",
      secretary,
    ],
    bodies: [
      committee,
      "鲁西集团=luxi-group",
      "聊城市技师学院=technician-college",
      "高新区党工委=high-tech-zone-party-committee",
      "管委会=high-tech-zone",
      government,
      "市发改委=development-and-reform-commission",
      "经信委=economy-and-informatisation-commission",
      "国资委=state-assets-commission",
    ],
  },
  {
    date: "2019-01-07",
    people: [
      mayor,
      "市委常委、常务副市长: 郭建民",
      "市政协副主席、市城管局局长: 张金伦",
      secretary,
    ],
    bodies: [
      committee,
      committee,
      cppcc,
      "市城管局=urban-management-bureau",
      government,
      "市住建局=housing-and-urban-rural-development-bureau",
      "规划局=planning-bureau",
      "国土局=land-and-resources-bureau",
    ],
  },
  {
    date: "2019-01-08",
    people: ["省教育厅副厅长: 张士俊", "副市长、市公安局局长: 成伟"],
    bodies: ["省教育厅=provincial-education-department", police],
  },
  { date: "2019-01-09", people: [mayor, "副市长: 任晓旺 洪玉振 成伟"], bodies: [committee] },
  {
    date: "△2019-01-09",
    people: [mayor, "全港各区工商联会长: 卢锦钦"],
    bodies: [committee, "全港各区工商联=hong-kong-district-chambers"],
  },
  {
    date: "2019-01-10",
    people: [mayor, "市委副书记、冠县县委书记: 李春田"],
    bodies: [committee, committee, guanxian],
  },
  {
    date: "2019-01-11",
    people: [
      mayor,
      "市政协主席: 张旋宇",
      "市委副书记、冠县县委书记: 李春田",
      "市委常委、常务副市长: 郭建民",
      "副市长: 马丽红 任晓旺 洪玉振 成伟 田中俊",
    ],
    bodies: [committee, cppcc, committee, guanxian, committee],
  },
  {
    date: "2019-01-14–2019-01-15",
    people: [
      "省公共就业和人才服务中心主任: 赵振国",
      "市委常委、组织部部长、市妇儿工委主任: 杜昌伟",
      "市委常委、秘书长、市直机关工委书记: 陈秀兴",
      "副市长、市妇儿工委副主任: 田中俊",
    ],
    bodies: [
      "省公共就业和人才服务中心=provincial-employment-and-talent-centre",
      "省妇女儿童发展“十三五”规划中期评估专项检查组=provincial-women-and-children-inspection-group",
      committee,
      "组织部=organisation-department",
      "市妇儿工委=women-and-children-committee",
      committee,
      "市直机关工委=municipal-organs-work-committee",
      "市妇儿工委=women-and-children-committee",
    ],
  },
  {
    date: "2019-01-16",
    people: [
      mayor,
      "市政协主席: 张旋宇",
      "市委副书记、冠县县委书记: 李春田",
      "市委常委、组织部部长: 杜昌伟",
      "市委常委、秘书长: 陈秀兴",
      "市人大常委会副主任: 李志华",
    ],
    bodies: [
      committee,
      cppcc,
      committee,
      guanxian,
      committee,
      "组织部=organisation-department",
      committee,
      "市人大常委会=municipal-people-congress-standing-committee",
    ],
  },
  {
    date: "△2019-01-16",
    people: [mayor, "市委常委、秘书长: 陈秀兴"],
    bodies: [committee, committee, committee],
  },
  {
    date: "△2019-01-16",
    people: [mayor, "副市长: 任晓旺", secretary],
    bodies: [committee, "茌平县=chiping", government],
  },
  {
    date: "△2019-01-16",
    people: ["副市长: 洪玉振"],
    bodies: ["省成品油市场集中排查整治工作第六验收评估组=provincial-oil-market-inspection-group"],
  },
  {
    date: "△2019-01-16",
    people: ["中原油田党委副书记、工会主席: 蔡东清", "副市长、市公安局局长: 成伟"],
    bodies: ["中原油田=zhongyuan-oilfield", police, police],
  },
  { date: "2019-01-18", people: [mayor, "洪玉振 靳凤莲 张同奇"], bodies: [committee] },
  {
    date: "2019-01-20",
    people: [
      mayor,
      "香港铜锣湾集团董事局主席、香港国际投资总会联席理事长、香港大中华诗词协会会长: 陈智",
      secretary,
    ],
    bodies: [
      committee,
      "香港铜锣湾集团=hong-kong-causeway-bay-group",
      "香港国际投资总会=hong-kong-international-investment-association",
      "香港大中华诗词协会=hong-kong-greater-china-poetry-association",
      government,
    ],
  },
  {
    date: "2019-01-21",
    people: [
      "副省长: 于杰",
      mayor,
      "市委常委、常务副市长: 郭建民",
      "聊城职业技术学院党委书记、市政府副秘书长、市国土局局长: 靳凤莲",
      secretary,
    ],
    bodies: [
      committee,
      committee,
      "聊城职业技术学院=vocational-and-technical-college",
      government,
      "市国土局=land-and-resources-bureau",
      government,
    ],
  },
  {
    date: "2019-01-23–2019-01-24",
    people: [
      "海北藏族自治州政协副主席、刚察县委书记: 拉科",
      mayor,
      "市委常委、宣传部部长: 刘升勤",
      "副市长: 任晓旺",
      "市政协副主席: 马卫红",
    ],
    bodies: [
      "青海省海北藏族自治州刚察县党政代表团=gangcha-delegation",
      "海北藏族自治州政协=haibei-cppcc",
      "刚察县委=gangcha-party-committee",
      committee,
      committee,
      "宣传部=publicity-department",
      cppcc,
    ],
  },
  {
    date: "2019-01-28",
    people: [
      "省委副书记、省长: 龚正",
      "省领导: 杨东奇 关志鸥 林峰海 王书坚 于国安 孙继业 于杰 刘强",
      mayor,
      "马丽红 任晓旺 洪玉振 张同奇",
    ],
    bodies: ["省委=provincial-party-committee", committee],
  },
  {
    date: "△2019-01-28",
    people: [mayor],
    bodies: [
      committee,
      "民主党派=democratic-parties",
      "工商联=federation-of-industry-and-commerce",
    ],
  },
  {
    date: "2019-01-29",
    people: [mayor, "郭建民 马丽红 洪玉振 成伟 田中俊 马保杰 张金伦 张同奇"],
    bodies: [committee, government],
  },
  {
    date: "△2019-01-29",
    people: [mayor, "副市长: 马丽红", "市政协副主席: 王广柱", secretary],
    bodies: [committee, "市儿童福利院=children-welfare-institution", cppcc, government],
  },
  {
    date: "△2019-01-29",
    people: [mayor, secretary],
    bodies: [committee, "东昌府区=dongchangfu", "区委=dongchangfu-party-committee", government],
  },
  {
    date: "△2019-01-29",
    people: [mayor, "郭建民 洪玉振 成伟 田中俊 张同奇 马丽红"],
    bodies: [committee, partyGroup, partyGroup],
  },
  {
    date: "2019-01-30",
    people: ["市委副书记、市长、市政府党组书记: 宋军继"],
    bodies: [
      partyGroup,
      committee,
      partyGroup,
      partyGroup,
      partyGroup,
      "市纪委=discipline-inspection-commission",
      "市委组织部=organisation-department",
    ],
  },
  {
    date: "△2019-01-30",
    people: [
      mayor,
      "市委副书记、冠县县委书记: 李春田",
      "市委常委、秘书长: 陈秀兴",
      "市委常委、聊城军分区司令员: 于海波",
      "副市长、市公安局局长: 成伟",
    ],
    bodies: [
      committee,
      "驻聊部队=troops-in-liaocheng",
      committee,
      guanxian,
      committee,
      committee,
      "聊城军分区=military-sub-command",
      police,
    ],
  },
];
