// What the story remembers: passages that exist only because of an earlier choice or of the model's state, and people who name the cause.
import { expect, test } from 'vitest';
import { readBranches } from '../../story/build/ink/branches';
import { partsOf } from '../../story/build/ink/expression';
import { takenIn } from '../../story/build/ink/told';
import { compiledOnce } from '../../story/build/once';
import { readParts } from '../../story/build/read';

/** Who says what, because of which option: each of these lines stands under that option, in a scene of another decision. */
const CALL_BACKS: readonly [because: string, by: string, says: RegExp][] = [
  ['rules.publish', 'Ruth Aguinaldo', /You sent us your rules in February/],
  ['rules.hold', 'Ruth Aguinaldo', /In 2012 you kept the rules until after the election/],
  ['hub.original', 'the security chief', /In August we tried the hub's locks first/],
  ['money.shrink', 'Ines', /In April we said that we build what is paid for/],
  ['congress.phased', 'she', /In July you told Congress that stages were being studied/],
  ['browsing.off', 'Tomas Lindqvist', /You took the price page away, so all of them meet mine/],
  ['window.overlap', 'she', /She asked you for time last winter, and you kept the date/],
  ['window.overlap', 'she', /You kept the date, and testing got what was left/],
  ['window.freeze', 'she', /You gave us a last day in March/],
  ['scope.date', 'she', /You asked for it in August/],
  ['scope.more', 'she', /You gave me people in August/],
  ['browsing.keep', 'she', /You left them the window in September/],
  ['opening.queue', 'she', /Your line at the door gave it time to breathe/],
  ['review.note', 'Wanjiru', /In April you counted nine copies out and nine back/],
  ['uptime.close', 'Luz', /I told them a week, and it was nine days/],
  ['integrator.agency', 'Tomas Lindqvist', /In 2011 your agency wrote 'us' between all the boxes/],
  ['integrator.lead', 'Tomas Lindqvist', /In 2011 you let Priya's firm lead us/],
  ['congress.yes', 'Wanjiru', /Since your yes to Congress in July/],
  ['review.owner', 'Wanjiru', /In April you gave us one name/],
  ['pilot.none', 'Marta', /We asked you in September to try one region first/],
  ['authority.part', 'Wanjiru', /In September the line on your plan ended before the files/],
  ['scope.thirty', 'she', /You cut that in August, so I was the Spanish site/],
  ['buy.pool', 'Mr. Seo', /In 2011 you bought from the pool/],
  ['buy.strategy', 'Mr. Seo', /Your strategy of 2011 had one page on how to part/],
  ['prime.second', 'Wanjiru', /Your second team of July works alone now/],
  ['calm.return', 'Wanjiru', /Last autumn you sent the five back to their offices/],
  ['owner.pair', 'Wanjiru', /In 2010 you made delivery the equal of policy/],
  ['money.congress', 'Mr. Seo', /Congress said no to us last July/],
  ['policy.delay', 'she', /You gave them until the end of April/],
  ['owner.policy', 'Ines', /Since 2010 the site itself has had no owner/],
  ['repair.paper', 'Luz', /You gave them paper this autumn/],
  ['files.reconcile', 'Marta Kowalczyk', /We read the names together last winter/],
  ['states.extend', 'Ruth Aguinaldo', /In 2012 you gave us until the last minute/],
];

const { decisions } = compiledOnce();
const decisionOf = new Map(decisions.flatMap(({ id, options }) => options.map((option) => [option.id, id])));
const branches = [...readBranches(readParts().files)];

test('each call-back stands under the option that it names, and is brought by somebody', () => {
  for (const [because, by, says] of CALL_BACKS) {
    const found = branches.filter(([{ words }]) => says.test(words));
    expect(found.length, String(says)).toBeGreaterThan(0);
    for (const [{ words, step }, ways] of found) {
      expect(
        ways.some((way) => way.flatMap(takenIn).includes(because)),
        `${words} waits for ${because}`,
      ).toBe(true);
      expect(words, `${by} says it`).toContain(by);
      expect(decisionOf.get(because)).not.toBe(step);
    }
  }
  expect(CALL_BACKS.length).toBeGreaterThanOrEqual(20);
});

test('at least 25 passages wait for a choice of an earlier scene or for the state of the model', () => {
  const state = ['value', 'launch', 'opening', 'way', 'patience_gone', 'worn_out', 'some_through'];
  const waits = branches.filter(
    ([{ step, words, isChoice }, ways]) =>
      words &&
      !isChoice &&
      ways.length > 0 &&
      ways.every((way) =>
        way.some(
          (guard) =>
            partsOf(guard.condition).some((part) => 'name' in part && state.includes(part.name)) ||
            takenIn(guard).some((id) => decisionOf.get(id) !== step),
        ),
      ),
  );
  const passages = new Set(waits.map(([{ file, knot }, ways]) => `${file} ${knot} ${JSON.stringify(ways)}`));
  expect(passages.size).toBeGreaterThanOrEqual(25);
});
