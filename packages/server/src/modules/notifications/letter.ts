/**
 * What a letter says: that there is something to see, and where. No name, no figure, no reason: a letter lies about on
 * other people's machines.
 */
export const letterOf = (address: string): { readonly subject: string; readonly text: string } => ({
  subject: "公报：您有新的通知 gongbao: there is news for you",
  text: `您在公报系统中有新的通知，请登录后查看：\nThere is news for you in gongbao; sign in to see it:\n\n${address}/notifications\n\n这封信由系统发出，请勿回复。 This letter is sent by the system; please do not answer it.\n`,
});
