// Where a kept run stands, in words: for Continue, and for each line of the list of kept runs.
import type { Case } from '../../play/case';
import { longDate } from '../../words/figures';
import { say } from '../../words/say';
import { playWords, titleWords, words } from '../../words/words';
import { actName } from '../desk/top-bar';
import type { Where } from '../kept/shelf';
import { decisionOf } from '../lookup';

/** One line: act, date and the decision asked; of a group's run its length; of a run at its end only that. */
export function placeWords(theCase: Case, where: Where): string {
  if (where.mode === 'group') return `${titleWords.group} · ${words.presets[where.preset].name}`;
  if (where.ended) return titleWords.continueEnd;
  return say(titleWords.continueAt, {
    act: say(playWords.act, { n: where.act, name: actName(where.act, where.opening) }),
    date: longDate(where.date),
    title: decisionOf(theCase, where.decision)?.title ?? titleWords.continueOpening,
  });
}
