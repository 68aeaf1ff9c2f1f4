/** 聊办发〔2019〕3号 科技创新财政政策的实施意见, by its place in the volume. */
export const DOCUMENT = "D2.4";
