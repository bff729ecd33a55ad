import assert from 'node:assert/strict';
import { groupBeside, needsNewGroup } from '../../../../src/editor/panels/groupBeside';
import { fake } from '../../../support/vscode/fakeVscode';

/** Groups in these columns, each with a tab; the person is in one of them. */
function groups(active: number, ...columns: readonly number[]): void {
  fake.groups = columns.map((viewColumn) => {
    return { viewColumn, isActive: viewColumn === active, tabs: [{ input: null }] };
  });
}

describe('the group beside the person’s', () => {
  beforeEach(() => fake.reset());

  it('is the next one, or the one before where there is no next', () => {
    groups(1, 1, 2, 3);
    assert.equal(groupBeside(), 2);
    groups(2, 3, 2, 1);
    assert.equal(groupBeside(), 3);
    groups(3, 1, 2, 3);
    assert.equal(groupBeside(), 2);
    assert.equal(needsNewGroup(), false);
  });

  it('has to be made where the person’s is the only one, unless it is empty', () => {
    groups(1, 1);
    assert.equal(groupBeside(), null);
    assert.equal(needsNewGroup(), true);
    fake.reset();
    assert.equal(needsNewGroup(), false);
  });
});
