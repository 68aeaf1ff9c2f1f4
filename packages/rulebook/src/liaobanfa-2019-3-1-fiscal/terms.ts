/** 聊办发〔2019〕3号 财政体制激励政策的实施意见, by its place in the volume. */
export const DOCUMENT = "D2.1";
