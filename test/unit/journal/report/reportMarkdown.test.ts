import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { reportMarkdown } from '../../../../src/journal/report/reportMarkdown';
import { reportOf } from '../../../../src/journal/report/reportOf';
import { visibleText } from '../../../../src/journal/report/visibleText';
import { nastyText } from '../../../support/journal/arbitraryJournal';
import { entryAt, inputOf } from '../../../support/journal/reportInput';

/** As the editor's own preview has it: HTML goes through, and addresses become links. */
const preview = new MarkdownIt({ html: true, linkify: true });

const markdownWith = (notes: string, activity: string) =>
  reportMarkdown(
    reportOf(
      inputOf(
        [
          entryAt('2026-03-02T09:00', {
            notes,
            function: [{ activity, score: 3 }],
            places: ['other'],
          }),
        ],
        { raised: [{ day: '2026-03-02', signs: [activity] }] },
      ),
    ),
  );

const decoded = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** What a reader sees of the item that begins with a name. */
function itemOf(html: string, name: string): string {
  const [, item] = new RegExp(`<li>${name}: ([^]*?)</li>`).exec(html) ?? [];
  return decoded((item ?? '').replace(/<br>\n/g, '\n'));
}

/** What was written, as a page can show it: without blanks that a page does not show. */
const seen = (text: string) =>
  visibleText(text)
    .trim()
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n');

const invisible = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u0000\ufeff]|\p{Cs}/u;

describe('a report as Markdown', () => {
  it('has the parts of the page, and its tables', () => {
    const html = preview.render(markdownWith('slept badly', 'Carry the child'));
    assert.match(html, /<h1>Upper back journal<\/h1>/);
    assert.match(html, /<h2>Signs to look at<\/h2>\n<table>/);
    assert.match(html, /<td>2026-03-02<\/td>\n<td>1<\/td>\n<td>3<\/td>/);
    assert.match(html, /<h3>2026-03-02 09:00 \(UTC\+1\), pain 3<\/h3>/);
    assert.match(html, /<li>Where: Somewhere else<\/li>/);
    assert.match(html, /Not a medical device/);
  });

  it('shows what a person wrote as text, whatever it looks like', () => {
    const tagsOf = (html: string) => (html.match(/<[^>]*>/g) ?? []).filter((tag) => tag !== '<br>');
    const plain = tagsOf(preview.render(markdownWith('a', 'b')));
    fc.assert(
      fc.property(nastyText, nastyText, (notes, activity) => {
        fc.pre(seen(notes) !== '' && seen(activity) !== '');
        const markdown = markdownWith(`x ${notes}`, `y ${activity}`);
        assert.doesNotMatch(markdown, invisible);
        const html = preview.render(markdown);
        assert.deepEqual(tagsOf(html), plain);
        assert.equal(itemOf(html, 'Notes'), seen(`x ${notes}`));
      }),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(nastyText, (notes) => {
        fc.pre(seen(notes) !== '');
        const html = preview.render(markdownWith(notes, 'b'));
        assert.deepEqual(tagsOf(html), plain);
        assert.equal(itemOf(html, 'Notes'), seen(notes));
      }),
      { numRuns: 3000 },
    );
  });

  it('leaves plain sentences plain', () => {
    assert.match(
      markdownWith('Slept badly, again. Better (a bit) after 3 walks!', 'b'),
      /Slept badly, again\. Better \(a bit\) after 3 walks!/,
    );
  });
});
