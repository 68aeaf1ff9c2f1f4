import { withoutJoiners } from "./dates.ts";

/**
 * Copies what is selected without what only holds dates together on a page: in a letter or a search it would be in the way.
 * A selection without any, and one within a field, is copied as ever.
 */
export function copyWithoutJoiners(event: ClipboardEvent): void {
  const selection = getSelection();
  const words = selection?.toString() ?? "";
  const plain = withoutJoiners(words);
  if (!selection || !event.clipboardData || plain === words) return;
  const whole = document.createElement("div");
  for (let index = 0; index < selection.rangeCount; index++)
    whole.append(selection.getRangeAt(index).cloneContents());
  event.clipboardData.setData("text/plain", plain);
  event.clipboardData.setData("text/html", withoutJoiners(whole.innerHTML));
  event.preventDefault();
}
