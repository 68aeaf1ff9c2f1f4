/** 聊办发〔2019〕3号 财政金融政策协同配合的实施意见, by its place in the volume. */
export const DOCUMENT = "D2.5";
