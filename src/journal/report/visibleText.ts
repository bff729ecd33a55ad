/**
 * Characters that show as nothing and change how others are shown: controls (line feed and tab
 * aside), marks and overrides of direction, joiners, and halves of a character.
 */
const hidden =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Cs}/gu;

/** A person's text in which what can't be seen is shown as its number, such as `[U+202E]`. */
export function visibleText(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(hidden, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `[U+${code}]`;
  });
}
