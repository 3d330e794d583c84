// The form of K7: the decision on the rhythm is one of its lines where that decision is asked, and forms change nothing in the model.
import { beforeAll, expect, test } from 'vitest';
import { compiledOnce } from '../../../story/build/once';
import { openPlaythrough } from '../../../src/play/playthrough';
import { newHeader } from '../../../src/page/run/header';
import { openSession, type Session } from '../../../src/page/run/session';
import { openShelf, type Shelf } from '../../../src/page/kept/shelf';
import { formOf, rowsGiven } from '../../../src/page/paper/form-fields';
import { words } from '../../../src/words/words';

const theCase = compiledOnce();
const HELD: Readonly<Record<string, string>> = {
  D01: 'owner.pair',
  D04: 'integrator.lead',
  D05: 'rules.interfaces',
  D07: 'window.review',
  D09: 'review.freeze',
  D14: 'scope.more',
  D18: 'opening.staged',
};
let shelf: Shelf;
beforeAll(async () => {
  shelf = await openShelf();
});

/** A run to its end; `fields` are noted in each form right after its key point. */
async function played(
  choices: Readonly<Record<string, string>>,
  fields: Record<string, string> | null,
): Promise<Session> {
  const session = openSession(theCase, shelf, openPlaythrough(theCase, newHeader(theCase, 'alone', 'en', 0)));
  while (session.turn().asks) {
    const { asks, choices: on } = session.turn();
    await session.commit({ choice: on.find(({ id }) => id === choices[asks])?.id ?? on[0]!.id });
    const form = formOf(theCase.decisions.find(({ id }) => id === asks)?.key);
    if (form && fields) await session.note({ kind: 'form', form, fields });
  }
  return session;
}

test('on the road that failed the rhythm is what was decided, among the lines noted', async () => {
  const session = await played({ D23: 'rhythm.status' }, { members: 'trades', rhythm: 'weekly' });
  const rows = rowsGiven(session, 'K7');
  expect(rows.map(({ id }) => id)).toEqual(['members', 'rhythm']);
  expect(rows[1]!.value).toBe(
    theCase.decisions.flatMap(({ options }) => options).find(({ id }) => id === 'rhythm.status')!.short,
  );
});

test('on the road that held it is a line of the form', async () => {
  const session = await played(HELD, { members: 'trades', rhythm: 'weekly' });
  expect(session.turn().system.opening).toBe('held');
  expect(rowsGiven(session, 'K7').find(({ id }) => id === 'rhythm')!.value).toBe(
    words.forms.K7.fields.rhythm.menu.weekly,
  );
});

test('a form that is filled in changes no digest', async () => {
  const digests = (session: Session) => session.turns().map(({ digest }) => digest);
  expect(digests(await played({}, { members: 'outside', end: 'date' }))).toEqual(
    digests(await played({}, null)),
  );
});
