import assert from 'node:assert/strict';
import path from 'node:path';
import { EntryBook } from '../../../src/editor/entryBook';
import { FakeClock } from '../../support/editor/fakeClock';
import { journalFilesIn } from '../../support/editor/journalFilesIn';
import { temporaryStorage } from '../../support/editor/temporaryStorage';

describe('what a person writes in the journal', () => {
  const now = Date.UTC(2026, 10, 30, 11);
  let storage: ReturnType<typeof temporaryStorage>;
  let book: EntryBook;
  let clock: FakeClock;
  beforeEach(() => {
    storage = temporaryStorage();
    clock = new FakeClock(now);
    const folder = path.join(storage.uri.fsPath, 'journal');
    book = new EntryBook(() => clock, journalFilesIn(folder, 'window-one'));
  });
  afterEach(() => storage.remove());

  const wish = (painNow: number, at: number | null = null) =>
    ({
      ...{ type: 'save', id: 'entry-0001', of: null, felt: { at, zone: 60 } },
      symptoms: { painNow, places: ['between_blades'] },
    }) as const satisfies Parameters<EntryBook['save']>[0];
  const pains = async () => (await book.read()).symptoms.map(({ painNow }) => painNow);

  it('is one entry however often the same one is tried', async () => {
    await book.save(wish(4));
    await book.save(wish(4));
    assert.deepEqual(await pains(), [4]);
  });

  it('is marked where it is written well after it was felt, and never about the future', async () => {
    await book.save(wish(4, now - 3_600_000));
    assert.equal((await book.read()).symptoms[0]?.late, true);
    await assert.rejects(book.save(wish(4, now + 3_600_000)), /yet to come/);
  });

  describe('in a form that was filled before it was changed elsewhere', () => {
    const first = { painNow: 4, places: ['between_blades' as const], notes: 'after the meeting' };
    const felt = { at: now - 3_600_000, zone: 60 };
    const was = { ...felt, symptoms: first };
    const change = (id: string, symptoms: object, more: object = {}) => {
      clock.advance(1000);
      const said = { ...first, ...symptoms };
      return book.save({
        ...{ type: 'save', id, of: 'entry-0001', felt, was },
        ...{ symptoms: said, ...more },
      });
    };
    beforeEach(() => book.save({ ...wish(4), felt, symptoms: first }));
    const kept = async () => {
      const [entry, ...others] = (await book.read()).symptoms;
      assert.deepEqual(others, []);
      return entry;
    };

    it('is written over only in what the person has changed in it', async () => {
      await change('entry-0002', { painNow: 7, notes: 'much worse by noon', quality: ['sharp'] });
      await change('entry-0003', { stiffnessNow: 3, places: ['other'] });
      const entry = await kept();
      assert.deepEqual([entry?.painNow, entry?.notes], [7, 'much worse by noon']);
      assert.deepEqual([entry?.quality, entry?.stiffnessNow], [['sharp'], 3]);
      assert.deepEqual(entry?.places, ['other']);
    });

    it('takes out what the person has taken out, and stays at the time it was moved to', async () => {
      const moved = { at: now - 7_200_000, zone: 60 };
      await change('entry-0002', { painWorst24h: 8 }, { felt: moved });
      await change('entry-0003', { notes: undefined });
      const entry = await kept();
      assert.deepEqual([entry?.at, entry?.painWorst24h], [moved.at, 8]);
      assert.equal(entry?.notes, undefined);
    });

    it('has both texts where both were changed, once however often it is tried', async () => {
      await change('entry-0002', { notes: 'much worse by noon' });
      for (let tried = 0; tried < 2; tried += 1) {
        await change('entry-0003', { notes: 'fine since lunch' });
        assert.equal((await kept())?.notes, 'much worse by noon\n\nfine since lunch');
      }
      await change('entry-0004', { notes: undefined });
      assert.equal((await kept())?.notes, 'much worse by noon\n\nfine since lunch');
      const long = { notes: 'x'.repeat(3999) };
      await assert.rejects(change('entry-0005', long), /no room for both/);
    });

    it('is not saved where it was deleted', async () => {
      await book.delete('entry-0002', 'entry-0001');
      await assert.rejects(change('entry-0003', { painNow: 7 }), /deleted meanwhile/);
    });
  });

  it('comes back after it was deleted, as it was when it went', async () => {
    await book.save(wish(4, now - 3_600_000));
    await book.save({ ...wish(7, now - 3_600_000), id: 'entry-0002', of: 'entry-0001' });
    await book.delete('entry-0003', 'entry-0001');
    assert.deepEqual(await pains(), []);
    await book.restore('entry-0004', 'entry-0001');
    assert.deepEqual(await pains(), [7]);
    assert.equal((await book.read()).symptoms[0]?.late, true);
  });

  it('says that it was changed, also once it was deleted and came back, twice', async () => {
    await book.save(wish(4));
    clock.advance(1000);
    await book.save({ ...wish(7), id: 'entry-0002', of: 'entry-0001' });
    const changedAt = (await book.read()).symptoms[0]?.changedAt;
    assert.equal(changedAt, now + 1000);
    for (const [from, to] of [
      ['entry-0001', 'entry-0004'],
      ['entry-0004', 'entry-0005'],
    ] as const) {
      clock.advance(1000);
      await book.delete(`gone-${from}`, from);
      await book.restore(to, from);
      assert.equal((await book.read()).symptoms[0]?.changedAt, changedAt);
    }
    await book.save({ ...wish(4), id: 'entry-0006' });
    await book.delete('entry-0007', 'entry-0006');
    await book.restore('entry-0008', 'entry-0006');
    const [, fresh] = (await book.read()).symptoms;
    assert.deepEqual([fresh?.id, fresh?.changedAt], ['entry-0008', null]);
  });

  it('says what was said last of it, though the clock was set back since', async () => {
    await book.save(wish(4, now - 3_600_000));
    await book.save({ ...wish(6, now - 3_600_000), id: 'entry-0002', of: 'entry-0001' });
    clock.sleep(-2 * 3_600_000);
    await book.save({ ...wish(7, now - 9_000_000), id: 'entry-0003', of: 'entry-0001' });
    assert.deepEqual(await pains(), [7]);
    await book.save({ ...wish(5, now - 9_000_000), id: 'entry-0004', of: 'entry-0001' });
    assert.deepEqual(await pains(), [5]);
  });

  it('is saved where only the list of its activities could not be kept', async () => {
    const files = journalFilesIn(path.join(storage.uri.fsPath, 'journal'), 'window-two');
    const append = files.append.bind(files);
    files.append = (entry) =>
      entry.type === 'activities' ? Promise.reject(new Error('the disk is full')) : append(entry);
    const other = new EntryBook(() => clock, files);
    const scored = [{ activity: 'Lifting the child', score: 4 }];
    await other.save({ ...wish(4), symptoms: { ...wish(4).symptoms, function: scored } });
    assert.equal((await other.read()).symptoms.length, 1);
  });

  it('asks again for the activities that were scored', async () => {
    const scored = [{ activity: 'Lifting the child', score: 4 }];
    await book.save({ ...wish(4), symptoms: { ...wish(4).symptoms, function: scored } });
    assert.deepEqual((await book.read()).activities, ['Lifting the child']);
  });

  it('asks for all activities again that were not taken out, also where one is scored alone', async () => {
    const asks = async (id: string, more: string[], less: string[] = []) => {
      clock.advance(1000);
      await book.save({ ...wish(4), id, asks: { more, less } });
      return (await book.read()).activities;
    };
    assert.deepEqual(await asks('entry-0001', ['Lifting', 'Sitting']), ['Lifting', 'Sitting']);
    assert.deepEqual(await asks('entry-0002', []), ['Lifting', 'Sitting']);
    assert.deepEqual(await asks('entry-0003', ['Driving']), ['Lifting', 'Sitting', 'Driving']);
    assert.deepEqual(await asks('entry-0004', [], ['Sitting']), ['Lifting', 'Driving']);
    const five = ['Lifting', 'Driving', 'a', 'b', 'c'];
    assert.deepEqual(await asks('entry-0005', ['a', 'b', 'c']), five);
    // Another window has filled the list meanwhile: what was named last has its place.
    assert.deepEqual(await asks('entry-0006', ['Lifting', 'd']), ['Lifting', 'a', 'b', 'c', 'd']);
  });

  it('says what was written last where the same entry is tried once more', async () => {
    const long = { painNow: 4, places: [], notes: 'bad, and then much worse on the stairs' };
    await book.save({ ...wish(4), symptoms: { ...long, places: [] } });
    clock.advance(5000);
    await book.save({ ...wish(2), symptoms: { painNow: 2, places: [], notes: 'fine' } });
    const [entry, ...others] = (await book.read()).symptoms;
    assert.deepEqual([entry?.painNow, entry?.notes, others], [2, 'fine', []]);
  });
});
