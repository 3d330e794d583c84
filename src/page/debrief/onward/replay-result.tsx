// What one changed choice came to in the model: prediction beside result, the band, and what had to change with it.
import { useEffect, useMemo } from 'preact/hooks';
import type { Band } from '../../../model/ask/band';
import type { Case } from '../../../play/case';
import type { Replayed } from '../../../play/run';
import type { Turn } from '../../../play/turn';
import { HOLDS_THERE, whatIf, whatIfBandSteps, type WhatIf } from '../../../review/what-if';
import { say } from '../../../words/say';
import { whatIfWords, words } from '../../../words/words';
import { announce } from '../../announce';
import { decisionOf, optionOf } from '../../lookup';
import { Chart } from '../sheet/chart';
import { DRAWS, useSteps } from '../sheet/use-steps';
import { drawReplay } from './replay-chart';
import { ReplayTables } from './replay-tables';
import { changedWords, signedMeasure } from './replay-words';

/** The decision, what was taken and what is tried instead. */
function whatChanged(theCase: Case, turns: readonly Turn[], { decision, choice }: Replayed): string {
  const taken = turns.find(({ decided }) => decided?.decision === decision)?.decided?.choice ?? '';
  return say(whatIfWords.changed, {
    title: decisionOf(theCase, decision)?.title ?? '',
    taken: optionOf(theCase, taken)?.option.short ?? '',
    other: optionOf(theCase, choice)?.option.short ?? '',
  });
}

/** People through: how many more or fewer, its band, and whether the direction holds over it. */
function throughWords(band: Band<string>): string {
  const people = (value: number) => signedMeasure(value, 'peopleThrough');
  const { low, high } = band.ranges['peopleThrough']!;
  const said = say(whatIfWords.band, {
    central: people(band.central['peopleThrough']!),
    draws: band.draws,
    low: people(low),
    high: people(high),
  });
  return `${said} ${low < 0 && high > 0 ? whatIfWords.turns : whatIfWords.holds}`;
}

/** How the two openings went, and in how many of 100 draws the changed one holds. */
function openingWords({ opening }: WhatIf, band: Band<string>): string {
  const said = say(whatIfWords.openings, {
    yours: `${words.openings[opening.yours]}.`,
    other: `${words.openings[opening.other]}.`,
  });
  return `${said} ${say(whatIfWords.holdsIn, { n: Math.round(100 * (band.mean[HOLDS_THERE] ?? 0)) })}`;
}

/** What had to change with it, and what went otherwise without anybody choosing. */
function AlsoChanged({ theCase, result: { replaced, followed } }: { theCase: Case; result: WhatIf }) {
  return (
    <>
      {replaced.length > 0 && (
        <p class="fine">{say(whatIfWords.replaced, { list: changedWords(theCase, replaced) })}</p>
      )}
      {followed.length > 0 && (
        <p class="fine">{say(whatIfWords.followed, { list: changedWords(theCase, followed) })}</p>
      )}
    </>
  );
}

/** The replay on record. */
export interface ReplayResultProps {
  theCase: Case;
  turns: readonly Turn[];
  replayed: Replayed;
  /** Whether its answer is said to those who listen, as it has just been asked for. */
  aloud: boolean;
}

/** The result; the numbers come when the sets of assumptions have been tried. */
export function ReplayResult({ theCase, turns, replayed, aloud }: ReplayResultProps) {
  const { decision, choice, predicted } = replayed;
  const result = useMemo(() => whatIf(theCase, turns, decision, choice), [decision, choice]);
  const { done, answer: band } = useSteps(() => whatIfBandSteps(theCase, result, DRAWS), [result]);
  const answer = predicted
    ? say(whatIfWords.said, {
        said: whatIfWords.directions[predicted],
        went: whatIfWords.directions[result.went],
      })
    : '';
  // The sum takes seconds on an old machine; how far it is stands on the page, and only its end is said.
  useEffect(() => {
    if (aloud && band && answer) announce(answer);
  }, [band]);
  return (
    <div class="replay-result">
      <p>{whatChanged(theCase, turns, replayed)}</p>
      {!band && (
        <p>
          {say(whatIfWords.working, { done, all: DRAWS })}{' '}
          <progress value={done} max={DRAWS} aria-hidden="true" />
        </p>
      )}
      {band && (
        <>
          {answer && <p class="said">{answer}</p>}
          <p>{throughWords(band)}</p>
          <p>{openingWords(result, band)}</p>
          <h4>{whatIfWords.chart}</h4>
          <Chart
            of={`${decision}:${choice}`}
            draw={(plot, width) => drawReplay(plot, width, result.curve, band.ranges)}
          />
          <ReplayTables curve={result.curve} band={band} />
          <AlsoChanged theCase={theCase} result={result} />
          <p class="fine">
            {whatIfWords.once} {whatIfWords.model}
          </p>
        </>
      )}
    </div>
  );
}
