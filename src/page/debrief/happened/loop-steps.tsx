// The five steps of the loop, each with the run's own numbers and dates.
import type { Leg, Silence } from '../../../review/silence';
import { figure, number, shortDate } from '../../../words/figures';
import { say } from '../../../words/say';
import { loopWords } from '../../../words/words';

function legWords({ went, from, to }: Leg, texts: Readonly<Record<Leg['went'], string>>): string {
  return say(texts[went], {
    from: number(from.value),
    to: number(to.value),
    date: shortDate(to.date),
  });
}

function failingWords(failing: Silence['failing']): string {
  if (!failing) return loopWords.failing.none;
  return say(loopWords.failing.at, {
    to: figure(failing.value, 'percent'),
    date: shortDate(failing.date),
  });
}

/** The steps as a list that leads back to its beginning. */
export function LoopSteps({ loop: { strain, candour, hidden, failing, again } }: { loop: Silence }) {
  const steps = [
    { name: loopWords.strain.name, text: legWords(strain, loopWords.strain) },
    { name: loopWords.candour.name, text: legWords(candour, loopWords.candour) },
    { name: loopWords.hidden.name, text: legWords(hidden, loopWords.hidden) },
    { name: loopWords.failing.name, text: failingWords(failing) },
    { name: loopWords.again.name, text: legWords(again, loopWords.again) },
  ];
  return (
    <ol class="loop-steps">
      {steps.map(({ name, text }, index) => (
        <li key={name}>
          <span class="loop-number" aria-hidden="true">
            {index + 1}
          </span>
          <b>{name}</b> {text}
        </li>
      ))}
      <li class="loop-round" aria-hidden="true">
        ↺ {loopWords.round}
      </li>
    </ol>
  );
}
