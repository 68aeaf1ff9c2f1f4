/** Common Chinese surnames of one character, so that a name can be told from the words after a title. */
const SINGLE = new Set(
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅付沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎闫余潘杜戴夏钟汪田任姜" +
    "范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤" +
    "毕聂丛焦柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍覃霍翁隋甘景薄单包柏宁柯阮桂闵解柴" +
    "华车冉房边骆代麦瞿褚井米谈宫虞奚佟符蒲穆丰连宗巩战郇尉衣仝封桑栾逄綦逯苑郗晏楚滕蓝娄荣冷沙云晋巫花敖刁喻邬劳伏邸鹿亓相籍国",
);

const COMPOUND = new Set([
  "欧阳",
  "司马",
  "上官",
  "诸葛",
  "东方",
  "皇甫",
  "尉迟",
  "公孙",
  "令狐",
  "慕容",
  "司徒",
  "夏侯",
  "长孙",
  "宇文",
  "南宫",
  "端木",
  "呼延",
  "独孤",
  "申屠",
  "钟离",
]);

/** How many characters a name that begins here may have, longest first; none where no surname stands here. */
export function nameLengths(text: string, at: number): readonly number[] {
  if (COMPOUND.has(text.slice(at, at + 2))) return [4, 3];
  return SINGLE.has(text.slice(at, at + 1)) ? [3, 2] : [];
}
