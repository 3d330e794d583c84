// What this browser keeps, on disk and in memory, and by two tabs at once.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openShelf, OutOfHand, type Kept, type Shelf } from '../../../src/page/kept/shelf';
import { writeRun } from '../../../src/play/write-run';
import { denied, keptRun, newDisk, putRaw, refuseToOpen } from './on-disk';

const kept = keptRun();
const { run } = kept;

beforeEach(() => newDisk());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const inMemory = () => {
  refuseToOpen(denied);
  return openShelf();
};

describe.each<[string, () => Promise<Shelf>]>([
  ['on disk', openShelf],
  ['in memory', inMemory],
])('%s', (_where, open) => {
  let shelf: Shelf;
  beforeEach(async () => {
    shelf = await open();
  });

  test('a run comes back as it was kept, with where it stands and which page was read', async () => {
    await shelf.keep(kept);
    expect(await shelf.open(run.id)).toEqual({ ok: true, kept });
    expect(await shelf.list()).toEqual([{ id: run.id, where: kept.where, changed: 1_000 }]);
    expect(await shelf.raw(run.id)).toBe(writeRun(run));
  });

  test('the run changed last stands first', async () => {
    const runs = [20, 30, 10].map((changed) => keptRun('D03', changed));
    for (const each of runs) await shelf.keep(each);
    expect((await shelf.list()).map(({ changed }) => changed)).toEqual([30, 20, 10]);
  });

  test('what was never kept, or was removed, is gone', async () => {
    const gone = { ok: false, reason: 'gone', detail: '' };
    expect(await shelf.open('0'.repeat(16))).toEqual(gone);
    await shelf.keep(kept);
    await shelf.drop(run.id);
    expect(await shelf.open(run.id)).toEqual(gone);
    expect(await shelf.list()).toEqual([]);
    expect(await shelf.raw(run.id)).toBe('null');
  });

  test('notes are kept by name, and are no runs', async () => {
    await shelf.keepNote('settings', { text: 150 });
    expect(await shelf.note('settings')).toEqual({ text: 150 });
    expect(await shelf.note('plan')).toBeUndefined();
    expect(await shelf.list()).toEqual([]);
  });

  test('cleared, nothing is left', async () => {
    await shelf.keep(kept);
    await shelf.keepNote('settings', 1);
    await shelf.clear();
    expect(await shelf.list()).toEqual([]);
    expect(await shelf.note('settings')).toBeUndefined();
  });
});

describe('two tabs', () => {
  const later: Kept = { ...kept, changed: 2_000 };
  const mine = { id: 'mine', takes: false };
  const theirs = { id: 'theirs', takes: true };
  let [here, there]: Shelf[] = [];
  beforeEach(async () => {
    [here, there] = [await openShelf(), await openShelf()];
    await here.keep(kept, mine);
  });
  const refusal = (write: Promise<void>) => write.catch((error: unknown) => error);

  test('one hand goes on writing', async () => {
    await here!.keep(later, mine);
    expect(await there!.open(run.id)).toMatchObject({ ok: true, kept: { changed: 2_000 } });
  });

  test('taken over by another, the run is no longer in this hand, and nothing of its is written', async () => {
    await there!.keep(later, theirs);
    const error = await refusal(here!.keep(kept, mine));
    expect(error).toBeInstanceOf(OutOfHand);
    expect(error).toMatchObject({ reason: 'moved' });
    expect(await here!.open(run.id)).toMatchObject({ kept: { changed: 2_000 } });
  });

  test('one that has not been taken over is refused to another hand', async () => {
    expect(await refusal(there!.keep(later, { ...theirs, takes: false }))).toMatchObject({ reason: 'moved' });
  });

  test('removed by another, it does not come back', async () => {
    await there!.drop(run.id);
    expect(await refusal(here!.keep(later, mine))).toMatchObject({ reason: 'removed' });
    expect(await here!.list()).toEqual([]);
    await here!.keep(later, { ...mine, takes: true });
    expect(await here!.list()).toHaveLength(1);
  });

  test('a hand that never wrote it may begin where nothing is', async () => {
    await there!.drop(run.id);
    await there!.keep(later, { id: 'new', takes: false });
    expect(await there!.list()).toHaveLength(1);
  });

  test('without a hand it is written whatever stands there, and belongs to none', async () => {
    await there!.keep(later);
    expect(await there!.open(run.id)).toMatchObject({ kept: { changed: 2_000 } });
    expect(await refusal(here!.keep(kept, mine))).toMatchObject({ reason: 'moved' });
  });

  test('where what stands there cannot be read, any hand may write over it', async () => {
    await putRaw(`run:${run.id}`, 'damaged');
    await here!.keep(later, mine);
    expect(await here!.open(run.id)).toMatchObject({ ok: true });
  });

  test('another tab may remove the whole of it', async () => {
    const answer = await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase('launch-day');
      request.addEventListener('blocked', () => resolve('blocked'));
      request.addEventListener('success', () => resolve('removed'));
    });
    expect(answer).toBe('removed');
  });
});
