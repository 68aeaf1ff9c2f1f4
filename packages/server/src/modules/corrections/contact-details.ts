import { maskPersonal } from "@gongbao/gazette";

const mailbox = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;

/** Words without the phone numbers and mailboxes in them: what is to be public holds none. */
export const withoutContacts = (words: string): string =>
  maskPersonal(words).text.replaceAll(mailbox, (found) => "＊".repeat(found.length));
