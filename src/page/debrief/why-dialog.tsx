// Why a number is what it is: the choices that moved it, largest first, down to the rule and the source of each.
import { useEffect, useState } from 'preact/hooks';
import { EFFECTS } from '../../model/effects';
import { why, type Contribution, type RowShare, type Why } from '../../model/why';
import type { Case } from '../../play/case';
import { figure, longDate, number } from '../../words/figures';
import { say } from '../../words/say';
import { typeset } from '../../words/typeset';
import { words } from '../../words/words';
import { READING_TABLE } from '../../model/readings';
import { Dialog } from '../dialog';
import { optionOf } from '../lookup';
import { Sources } from '../sources';
import { nameOf, noteOf, unitOf, type Question } from './asked';

/** Choices shown, and rows of each. */
const MOST_CHOICES = 5;
const MOST_ROWS = 3;

/** A part of the number with its sign. */
function signed(by: number, question: Question): string {
  return `${by < 0 ? '\u2212' : '+'}\u00a0${figure(Math.abs(by), unitOf(question.of))}`;
}

/** A number too small to show in its unit. */
function shows(by: number, question: Question): boolean {
  return figure(Math.abs(by), unitOf(question.of)) !== figure(0, unitOf(question.of));
}

function Row({ theCase, row: { effect, by }, question }: { theCase: Case; row: RowShare; question: Question }) {
  const w = words.afterwards.why;
  const rule = EFFECTS.find(({ id }) => id === effect.id);
  const value = `${effect.value < 0 ? '\u2212' : '+'}${number(Math.abs(effect.value), 2)}`;
  return (
    <li>
      <p><b>{signed(by, question)}</b> {typeset(effect.why)}</p>
      <details class="fold">
        <summary>{w.rules}</summary>
        {rule && <p class="fine">{say(w.rule, { rule: rule.meaning, value, unit: rule.unit })}</p>}
        {theCase.facts[effect.source] ? <Sources theCase={theCase} facts={[effect.source]} /> : <p class="fine">{w.assumption}</p>}
      </details>
    </li>
  );
}

function Part({ theCase, part, question }: { theCase: Case; part: Contribution; question: Question }) {
  const w = words.afterwards.why;
  const found = optionOf(theCase, part.option);
  const rows = part.rows.filter(({ by }) => shows(by, question)).slice(0, MOST_ROWS);
  const via = part.via.flatMap(({ reading, value, without }) => {
    const [here, there] = [value, without].map((each) => figure(each, READING_TABLE[reading].unit));
    return here === there ? [] : [say(w.viaOne, { name: words.readings[reading], value: here!, without: there! })];
  });
  return (
    <li class="why-part">
      <h3><b>{signed(part.by, question)}</b> {found?.option.short}</h3>
      <p class="fine">{found?.decision.title} ({part.chosen ? w.yours : w.followed})</p>
      {via.length > 0 && <p class="fine">{say(w.via, { list: via.join('; ') })}</p>}
      {part.turnsOpening && <p class="fine">{w.turns}</p>}
      {rows.length > 0 && <ul class="why-rows">{rows.map((row) => <Row key={row.row} theCase={theCase} row={row} question={question} />)}</ul>}
    </li>
  );
}

export function WhyDialog({ theCase, question, onClose }: { theCase: Case; question: Question; onClose(): void }) {
  const w = words.afterwards.why;
  const [answer, setAnswer] = useState<Why | null>(null);
  const { of, date, choices, value } = question;
  useEffect(() => {
    // After the dialog has been drawn: on an old machine the answer takes a second or two.
    const later = setTimeout(() => setAnswer(why(theCase, choices, of, date, undefined, MOST_CHOICES)), 30);
    return () => clearTimeout(later);
  }, [question]);
  const parts = answer?.contributions.filter(({ by }) => shows(by, question)).slice(0, MOST_CHOICES) ?? [];
  return (
    <Dialog heading={say(w.heading, { figure: figure(value, unitOf(of)) })} onClose={onClose} wide>
      <p>{of.startsWith('profile.') ? say(w.profile, { name: nameOf(of), note: noteOf(of) }) : say(w.of, { name: nameOf(of), date: longDate(date) })}</p>
      {!answer && <p><output>{w.working}</output></p>}
      {answer && (
        <>
          {parts.length === 0 ? <p>{w.nothing}</p> : <ol class="why-parts">{parts.map((part) => <Part key={part.option} theCase={theCase} part={part} question={question} />)}</ol>}
          <p class="fine">{w.note}</p>
          <p class="fine">{w.model}</p>
        </>
      )}
    </Dialog>
  );
}
