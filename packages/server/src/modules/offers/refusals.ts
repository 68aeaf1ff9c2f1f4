import { type ApiError, notFound } from "../../errors/api-error.ts";
import { refusal } from "../../errors/refusal.ts";

export const noSuchList = (list: string): ApiError =>
  notFound({ zh: "名单", en: "list" }, "list", list, []);

/** Why nobody is offered anything under a programme without applying. */
export type NotForOffers = "places" | "opinions" | "no-firms" | "no-measure";

/** In words, why nobody is offered anything under a programme. */
export const whyNotOffered = {
  places: {
    zh: "名额有限，谁能得到要等排定",
    en: "it has a number of places, and who gets them is not certain",
  },
  opinions: {
    zh: "须由会审单位逐件出具意见",
    en: "other bodies give their opinion on each case",
  },
  "no-firms": { zh: "对象不是企业", en: "it is not for firms" },
  "no-measure": {
    zh: "现行规则里没有这项措施",
    en: "the rules as they are now have no such measure",
  },
} as const;

export const notForOffers = (programme: string, reason: NotForOffers): ApiError =>
  refusal(
    409,
    "not-for-offers",
    {
      zh: `这个项目不能免申即享：${whyNotOffered[reason].zh}`,
      en: `Nothing can be offered under this programme: ${whyNotOffered[reason].en}`,
    },
    { zh: "请由申报单位申报。", en: "Firms apply for it." },
    { where: programme, found: reason },
  );

export const listsFull = (most: number): ApiError =>
  refusal(
    409,
    "lists-full",
    {
      zh: "这个项目没有发布的名单已满",
      en: "The programme has as many unreleased lists as may be",
    },
    { zh: "请先删除不用的名单。", en: "Delete one that is no longer needed first." },
    { expected: `< ${most}` },
  );

export const notInListState = (wanted: string, found: string): ApiError =>
  refusal(
    409,
    "list-state",
    { zh: "名单现在的状态不允许这样做", en: "The list is not where this can be done" },
    { zh: "请刷新后再看。", en: "Look at it anew." },
    { expected: wanted, found },
  );

export const releasedMeanwhile = (by: string): ApiError =>
  refusal(
    409,
    "released-already",
    { zh: "这份名单已由另一人发布", en: "Somebody else has released this list" },
    { zh: "请看发布的结果；没有重复告知。", en: "See what went out; nobody was told twice." },
    { found: by },
  );

export const notTheLister: ApiError = refusal(
  403,
  "not-the-lister",
  { zh: "这份名单由另一人编制", en: "This list is somebody else's to make" },
  { zh: "请由编制人上传和测算，或者另建一份。", en: "Leave it to them, or make another." },
);

export const sourceFromTheFuture = (day: string, found: string): ApiError =>
  refusal(
    422,
    "source-day",
    { zh: "数据的日期晚于今天", en: "The day of the data has not come yet" },
    { zh: "请填数据截至哪一天。", en: "Say as of which day the data are." },
    { where: "sourceAsOf", expected: `<= ${day}`, found },
  );

export const noSuchEntry = (found: readonly number[]): ApiError =>
  refusal(
    422,
    "no-such-entry",
    { zh: "名单上没有要告知的这一条", en: "The list has no such entry to go out" },
    { zh: "请从名单里选。", en: "Choose from the list." },
    { where: "without", found: found.join(", ") },
  );

export const nothingToRelease: ApiError = refusal(
  422,
  "nothing-to-release",
  { zh: "没有可以告知的单位", en: "There is nobody to be told anything" },
  { zh: "请看每条未列入的原因。", en: "See why each is not on the list." },
);
