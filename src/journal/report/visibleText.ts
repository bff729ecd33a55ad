/**
 * Characters that show as nothing or change how others are shown: controls (line feed and tab
 * aside), marks and overrides of direction, joiners, fillers, selectors, tags, halves of a character.
 */
const hidden =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\ufff9-\ufffb]|\p{Default_Ignorable_Code_Point}|\p{Cs}/u;

const pictograph = String.raw`\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?`;
/** Scripts in which a joiner, or its opposite, changes how letters are written. */
const joining = [
  ...['Arabic', 'Syriac', 'Mandaic', 'Nko', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi'],
  ...['Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Myanmar'],
  ...['Khmer', 'Tibetan', 'Balinese', 'Javanese'],
].map((script) => String.raw`\p{Script=${script}}`);

/** Where some of them belong to what a person wrote, and are seen by what they do. */
const wanted = [
  // A family, a flag with a rainbow: pictures joined to one.
  String.raw`${pictograph}(?:\u200d${pictograph})+`,
  // A picture in colour or as a sign, and a key with a digit.
  String.raw`\p{Extended_Pictographic}[\ufe0e\ufe0f]|[0-9#*]\ufe0f\u20e3`,
  // The flags of England, Scotland and Wales, which are written in tags; no other text may be.
  String.raw`\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}`,
  String.raw`(?<=[${joining.join('')}]\p{M}*)[\u200c\u200d](?![\u200c\u200d])`,
  // Another way to write a letter.
  String.raw`\p{Script=Han}[\ufe00-\ufe02\u{e0100}-\u{e01ef}]`,
  String.raw`(?<=\p{Script=Mongolian})[\u180b-\u180f](?=\p{Script=Mongolian}|\s|$)`,
].join('|');
const shown = new RegExp(`(${wanted})|(?:${hidden.source})`, 'gu');

/** A person's text in which what can't be seen is shown as its number, such as `[U+202E]`. */
export function visibleText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(shown, (character, belongs: string | undefined) =>
      belongs === undefined ? numberOf(character) : character,
    );
}

const numberOf = (character: string) =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
