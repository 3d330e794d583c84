// One part of the answer to why: a choice with its rules, or a dated fact; how much it moved only beside its band.
import type { Range } from '../../../model/ask/band';
import type { DatedRow } from '../../../model/table/dated';
import { EFFECTS } from '../../../model/table/effects';
import { READING_TABLE } from '../../../model/table/readings';
import type { Contribution, RowShare } from '../../../model/ask/why';
import type { Case } from '../../../play/case';
import { figure, number } from '../../../words/figures';
import { say } from '../../../words/say';
import { typeset } from '../../../words/typeset';
import { whyWords, words } from '../../../words/words';
import { optionOf } from '../../lookup';
import { Sources } from '../../paper/sources';
import { unitOf, type Question } from '../sheet/asked';
import { DRAWS } from '../sheet/use-steps';

/** Rows of a choice that are shown. */
const MOST_ROWS = 3;

/** How much a part moved, with its band; both null until they have been worked out. */
export interface Measured {
  question: Question;
  central: number | null;
  range: Range | null;
}

const up = (by: number): 'up' | 'down' => (by < 0 ? 'down' : 'up');

/** A number with its sign; plain where it would show as nothing. */
function signed(value: number, show: (size: number) => string): string {
  const text = show(Math.abs(value));
  return text === show(0) ? text : `${value < 0 ? '\u2212' : '+'}${text}`;
}

/** How much, and over sets of assumptions. */
function Amount({ question, central, range }: Measured) {
  if (central === null || range === null) return null;
  const unit = unitOf(question.of);
  const show = (value: number) =>
    signed(value, (size) => (unit === 'percent' ? number(size, 1) : figure(size, unit)));
  const by = unit === 'percent' ? say(whyWords.points, { n: show(central) }) : show(central);
  const outside = central < range.low || central > range.high;
  const further = Math.abs(central) > Math.max(Math.abs(range.low), Math.abs(range.high));
  return (
    <p class="why-by">
      {say(whyWords.by, { by, draws: DRAWS, low: show(range.low), high: show(range.high) })}{' '}
      {range.low < 0 && range.high > 0 && whyWords.turnsOver}{' '}
      {outside && (further ? whyWords.edge : whyWords.edgeLess)}
    </p>
  );
}

function Row({ theCase, row: { option, effect, by } }: { theCase: Case; row: RowShare }) {
  const rule = EFFECTS.find(({ id }) => id === effect.id);
  return (
    <li>
      <p>
        <b>{whyWords.rowMoved[up(by)]}</b> {typeset(effect.why)}
      </p>
      <details class="fold">
        <summary>{whyWords.rules}</summary>
        {rule && (
          <p class="fine">
            {say(whyWords.rule, {
              rule: rule.meaning,
              value: signed(effect.value, (size) => number(size, 2)),
              unit: rule.unit,
              id: rule.id,
              option,
            })}
          </p>
        )}
        {theCase.facts[effect.source] ? (
          <Sources theCase={theCase} facts={[effect.source]} />
        ) : (
          <p class="fine">{whyWords.assumption}</p>
        )}
      </details>
    </li>
  );
}

/** A choice that moved the number: how, through which readings, and by which rules. */
export function ChoicePart({
  theCase,
  part,
  measured,
}: {
  theCase: Case;
  part: Contribution;
  measured: Measured;
}) {
  const found = optionOf(theCase, part.option);
  const rows = part.rows.filter(({ by }) => Math.abs(by) > Math.abs(part.by) / 100).slice(0, MOST_ROWS);
  const via = part.via.flatMap(({ reading, value, without }) => {
    const [here, there] = [value, without].map((each) => figure(each, READING_TABLE[reading].unit));
    return here === there
      ? []
      : [say(whyWords.viaOne[up(value - without)], { name: words.readings[reading] })];
  });
  return (
    <li class="why-part">
      <h3>
        <b>{whyWords.moved[up(part.by)]}</b> {found?.option.short}
      </h3>
      <Amount {...measured} />
      <p class="fine">
        {found?.decision.title} ({part.chosen ? whyWords.yours : whyWords.followed})
      </p>
      {via.length > 0 && <p class="fine">{say(whyWords.via, { list: via.join('; ') })}</p>}
      {part.turnsOpening && <p class="fine">{whyWords.turns}</p>}
      {rows.length > 0 && (
        <ul class="why-rows">
          {rows.map((row) => (
            <Row key={row.row} theCase={theCase} row={row} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** A dated fact that moved the number, with its source. */
export function DatedPart({
  theCase,
  row,
  by,
  measured,
}: {
  theCase: Case;
  row: DatedRow;
  by: number;
  measured: Measured;
}) {
  return (
    <li class="why-part">
      <h4>
        <b>{whyWords.moved[up(by)]}</b> {typeset(row.why)}
      </h4>
      <Amount {...measured} />
      <Sources theCase={theCase} facts={[row.fact]} />
    </li>
  );
}
