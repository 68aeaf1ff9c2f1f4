/** 聊办发〔2019〕3号 关于支持新旧动能转换重大工程的若干财政政策, by its place in the volume. */
export const DOCUMENT = "D2";
