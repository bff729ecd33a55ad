import assert from 'node:assert/strict';
import { visibleText } from '../../../../src/journal/report/visibleText';

describe('what can not be seen in a text', () => {
  it('is shown as its number: controls, fillers, selectors, tags and marks of direction', () => {
    const invisible = [
      ...[0x0000, 0x000b, 0x001b, 0x007f, 0x0085, 0x00ad, 0x034f, 0x061c, 0x115f, 0x1160, 0x17b4],
      ...[0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x2028, 0x202e, 0x2060, 0x2064, 0x2069, 0x206f],
      ...[0x3164, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0x1d173, 0xe0001, 0xe0041, 0xe007f, 0xe0100],
    ];
    for (const code of invisible) {
      const number = `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
      assert.equal(visibleText(`pay${String.fromCodePoint(code)}pal`), `pay${number}pal`);
    }
    assert.equal(visibleText('half \ud83d of one'), 'half [U+D83D] of one');
  });

  it('stays where it belongs to what was written, in scripts that are joined', () => {
    const words = [
      'می\u200cخواهم', // Persian: I want
      'क्\u200dष', // Devanagari: a half letter
      'ക്\u200d', // Malayalam: a letter at the end of a word
      'শ্রী\u200cর', // Bengali
      'ක්\u200dර', // Sinhala
      'ᠬᠠᠷ\u180eᠠ', // Mongolian: a vowel apart
      '葛\u{e0100}', // Japanese: another way to write a name
    ];
    for (const word of words) assert.equal(visibleText(word), word);
  });

  it('stays in pictures that are made of several', () => {
    const pictures = [
      '👨‍👩‍👧',
      '🧑🏽‍💻',
      '❤️‍🔥',
      '🏳️‍🌈',
      '🤷🏻‍♀️',
      '❤️',
      '☎︎',
      '1️⃣',
      '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
    ];
    for (const picture of pictures) assert.equal(visibleText(picture), picture);
  });

  it('is shown where a text is hidden in what else would belong', () => {
    assert.match(visibleText('a\u200db'), /\[U\+200D\]/);
    assert.match(visibleText('می\u200c\u200dخ'), /\[U\+200C\]/);
    assert.match(visibleText('👨\u200dx'), /\[U\+200D\]/);
    assert.match(visibleText('x\ufe0f'), /\[U\+FE0F\]/);
    // Words in tags behind a flag.
    const secret = Array.from('gbhidden', (letter) =>
      String.fromCodePoint(0xe0000 + letter.charCodeAt(0)),
    ).join('');
    assert.doesNotMatch(visibleText(`🏴${secret}\u{e007f}`), /[\u{e0000}-\u{e007f}]/u);
  });

  it('leaves lines, tabs and blanks', () => {
    assert.equal(
      visibleText('one\r\ntwo\tthree\n four\u00a0five'),
      'one\ntwo\tthree\n four\u00a0five',
    );
    assert.equal(visibleText('a\rb'), 'a[U+000D]b');
  });
});
