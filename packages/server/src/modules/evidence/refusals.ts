import type { Label } from "@gongbao/engine";
import type { ApiError } from "../../errors/api-error.ts";
import { refusal as refusalOf } from "../../errors/refusal.ts";
import { type UploadLimits, archiveLimits, megabyte } from "../../files/limits.ts";
import type { ArchiveFault } from "./archive.ts";
import { type KindFault, type KindReading, taken } from "./kind.ts";

/** Of the file that came, where nothing else is said. */
const refusal: typeof refusalOf = (status, code, message, advice, found) =>
  refusalOf(status, code, message, advice, { where: "file", ...found });

const sayBytes = (bytes: number): string => `${Math.floor(bytes / megabyte)} MB`;

export const fileTooLarge = (limit: number) =>
  refusal(
    413,
    "file-too-large",
    { zh: "文件太大", en: "The file is too large" },
    { zh: "请压缩图片或分成几个文件。", en: "Shrink its images, or split it." },
    { expected: `<= ${sayBytes(limit)}` },
  );

export const caseFull = ({ caseBytes }: UploadLimits) =>
  refusal(
    413,
    "case-full",
    { zh: "这件申报的材料总量已满", en: "The files of this case are as much as they may be" },
    { zh: "请删去不需要的材料再上传。", en: "Remove what is not needed first." },
    { expected: `<= ${sayBytes(caseBytes)}` },
  );

export const tooManyFiles = ({ caseFiles }: UploadLimits) =>
  refusal(
    409,
    "too-many-files",
    { zh: "这件申报的材料件数已满", en: "This case has as many files as it may have" },
    { zh: "请合并材料，或删去不需要的再上传。", en: "Put some into one, or remove some first." },
    { expected: `<= ${caseFiles}` },
  );

export const tooManyAccountFiles = (most: number) =>
  refusal(
    409,
    "too-many-account-files",
    { zh: "这个账户的证明件数已满", en: "This account has as many files as it may have" },
    { zh: "请合并成一个文件，或另外登记一个账户。", en: "Name the account anew, with one file." },
    { expected: `<= ${most}` },
  );

export const accountIsVerified = refusal(
  409,
  "account-verified",
  { zh: "这个账户已经核实", en: "This account is verified already" },
  { zh: "账户已变更的，请另外登记一个账户。", en: "If it has changed, name another account." },
  { where: "account" },
);

const other: Label = { zh: `可以上传：${taken.zh}。`, en: `What is taken: ${taken.en}.` };
const saveAnew: Label = { zh: "请另存为docx、xlsx或PDF。", en: "Save it as docx, xlsx or PDF." };
const apart: Label = {
  zh: "请把里面的文件直接上传。",
  en: "Upload the files in it by themselves.",
};

type Refuse = (found: string | null) => ApiError;

/** Why a file is not taken, by what is wrong with it. */
const refusals: Readonly<Record<KindFault | ArchiveFault, Refuse>> = {
  empty: () => refusal(415, "file-empty", { zh: "文件是空的", en: "The file is empty" }, other),
  markup: () =>
    refusal(
      415,
      "file-markup",
      { zh: "不收网页、SVG或其他XML", en: "Web pages, SVG and other XML are not taken" },
      other,
      { expected: taken.en },
    ),
  incomplete: () =>
    refusal(
      415,
      "file-incomplete",
      { zh: "PDF不完整，或不是PDF", en: "The PDF is not whole, or is none" },
      other,
    ),
  misnamed: (found) =>
    refusal(
      415,
      "file-misnamed",
      {
        zh: "文件里只有文字，不是名称所说的那种文件",
        en: "The file holds plain text and is not what its name says",
      },
      {
        zh: "请上传原来的文件；确是纯文本的，请以.txt命名。",
        en: "Upload the file itself; if it is plain text, name it .txt.",
      },
      { found },
    ),
  other: (found) =>
    refusal(
      415,
      "file-kind",
      { zh: "不收这种文件", en: "Files of this kind are not taken" },
      other,
      { expected: taken.en, found },
    ),
  broken: (found) =>
    refusal(
      415,
      "archive-broken",
      {
        zh: "压缩文件已损坏，或用了不认识的压缩法",
        en: "The archive is damaged, or packed in an unknown way",
      },
      apart,
      { found },
    ),
  encrypted: (found) =>
    refusal(
      415,
      "archive-encrypted",
      { zh: "文件有密码", en: "The file is encrypted" },
      { zh: "请去掉密码。", en: "Take the password off." },
      { found },
    ),
  "unsafe-path": (found) =>
    refusal(
      415,
      "archive-unsafe-path",
      { zh: "压缩文件里有越界的路径", en: "The archive holds a path that leads out of it" },
      apart,
      { found },
    ),
  "too-many-entries": () =>
    refusal(
      415,
      "archive-too-many-entries",
      { zh: "压缩文件里的文件太多", en: "The archive holds too many files" },
      apart,
      { expected: `<= ${archiveLimits.entries}` },
    ),
  "too-large": (found) =>
    refusal(
      415,
      "archive-too-large",
      { zh: "压缩文件解开后太大", en: "What the archive unpacks to is too large" },
      apart,
      { expected: `<= ${sayBytes(archiveLimits.unpacked)}`, found },
    ),
  "too-dense": (found) =>
    refusal(
      415,
      "archive-too-dense",
      { zh: "压缩比高得不正常", en: "The archive unpacks to far more than it is" },
      apart,
      { expected: `<= ${archiveLimits.ratio}:1`, found },
    ),
  lying: (found) =>
    refusal(
      415,
      "archive-lying",
      {
        zh: "压缩文件所写的大小与实际不符",
        en: "The archive lies about the size of what it holds",
      },
      apart,
      { found },
    ),
  nested: (found) =>
    refusal(
      415,
      "archive-nested",
      { zh: "压缩文件里还有压缩文件", en: "The archive holds another archive" },
      apart,
      { found },
    ),
  macros: (found) =>
    refusal(
      415,
      "file-macros",
      { zh: "文件含有宏", en: "The file holds macros" },
      {
        zh: "请另存为不含宏的docx或xlsx，或PDF。",
        en: "Save it as docx or xlsx without macros, or as PDF.",
      },
      { found },
    ),
  "old-office": (found) =>
    refusal(
      415,
      "file-old-office",
      {
        zh: "不收旧版Office文件（.doc、.xls）",
        en: "Files of old office programs (.doc, .xls) are not taken",
      },
      saveAnew,
      { found },
    ),
};

/** Why a file is not taken, with what is. */
export function notTaken(
  { fault, found }: KindReading & { readonly ok: false },
  name: string,
): ApiError {
  const ending = /\.(?<ending>[a-z]+)$/iu.exec(name)?.groups?.["ending"]?.toLowerCase() ?? "";
  const promised = kindsByEnding[ending];
  return fault === "other" && promised !== undefined
    ? notAsNamed(ending, promised, found)
    : refusals[fault](found);
}

/** What the end of a name promises to be in the file. */
const kindsByEnding: Readonly<Record<string, string>> = {
  pdf: "PDF",
  png: "PNG",
  jpg: "JPEG",
  jpeg: "JPEG",
  webp: "WebP",
  tif: "TIFF",
  tiff: "TIFF",
  docx: "docx",
  xlsx: "xlsx",
  ofd: "OFD",
  zip: "zip",
};

/** A file whose name ends as one that is taken, while what is in it is something else. */
const notAsNamed = (ending: string, promised: string, found: string | null) =>
  refusal(
    415,
    "file-kind",
    {
      zh: `文件名以.${ending}结尾，内容却不是${promised}`,
      en: `The name ends in .${ending}, but what is in the file is no ${promised}`,
    },
    {
      zh: `请用原来的程序打开后另存，再上传。${other.zh}`,
      en: `Open it in its own program, save it anew and upload that. ${other.en}`,
    },
    { expected: taken.en, found },
  );

export const noFile = refusal(
  400,
  "no-file",
  { zh: "请求里没有文件", en: "The request holds no file" },
  {
    zh: "以 multipart/form-data 发送：fact、（对事物的）item、file。",
    en: "Send multipart/form-data: fact, item for a thing's fact, and file.",
  },
  { expected: "multipart/form-data" },
);

export const tooSlow = refusal(
  408,
  "upload-stalled",
  { zh: "上传中断", en: "The upload has stalled" },
  { zh: "请重新上传。", en: "Send it again." },
);

export const otherFact = (found: string, known: readonly string[]) =>
  refusal(
    422,
    "fact-not-asked",
    { zh: "这个项目不问这一事实", en: "The programme does not ask for this fact" },
    { zh: "请从项目的问题里选。", en: "Choose one of the programme's questions." },
    { where: "fact", expected: known.join(", "), found },
  );

export const otherThing = (found: string, known: readonly string[]) =>
  refusal(
    422,
    "no-such-thing",
    { zh: "申报里没有这一项", en: "The case states no such thing" },
    { zh: "请先填写并保存，再为它上传材料。", en: "State it and save first." },
    { where: "item", expected: known.join(", "), found },
  );
