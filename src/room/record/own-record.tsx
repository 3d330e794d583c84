// The end of a room's run: its own record on one page, its code and its file.
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { fileName, saveText } from '../../page/kept/hand-out';
import type { Case } from '../../play/case';
import { makeCode } from '../../play/code';
import { writeRun } from '../../play/write-run';
import { reviewedOf, type Reviewed } from '../../review/entry';
import { outcomesOf } from '../../review/forecasts';
import { historyProfile, MEASURES, MEASURE_UNITS, profileOf } from '../../review/profile';
import { inFigures } from '../../review/split';
import { figure, shortDate } from '../../words/figures';
import { room } from '../../words/room.en';
import { say } from '../../words/say';
import { words } from '../../words/words';
import { CodePicture } from './code-picture';
import type { RoomDeps } from '../deps';
import type { Sitting, SittingView } from '../sitting/sitting';

/** Most words of a headline. */
const HEADLINE_WORDS = 12;

function Decided({ theCase, run }: { theCase: Case; run: Reviewed }): JSX.Element {
  return (
    <table>
      <thead>
        <tr>
          {[
            room.end.decision,
            room.end.choice,
            room.end.firstVote,
            room.end.reason,
            room.end.dissent,
            room.end.forecast,
          ].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {run.answers.map((answer, turn) => {
          const decision = theCase.decisions.find(({ id }) => id === answer.decision);
          const option = decision?.options.find(({ id }) => id === answer.choice);
          const sound =
            answer.before === null
              ? ''
              : say(answer.after === null ? room.end.soundBefore : room.end.sound, {
                  before: answer.before,
                  after: answer.after ?? '',
                });
          const slips = Object.entries(answer.positions)
            .map(
              ([group, id]) => `${group}: ${decision?.options.find((each) => each.id === id)?.letter ?? ''}`,
            )
            .join(', ');
          return (
            <tr key={answer.decision}>
              <th scope="row">
                {decision?.title}
                <small>{shortDate(run.turns[turn]!.date)}</small>
              </th>
              <td>
                <b>{option?.letter}</b> {option?.short}
                {answer.undecided && <small>{room.end.undecided}</small>}
                {answer.contested && <small>{room.end.contested}</small>}
              </td>
              <td>
                {slips || (answer.first ? inFigures(answer.first) : room.end.none)}
                {answer.cards && <small>{say(room.end.cards, answer.cards)}</small>}
              </td>
              <td>{option?.reasons.find(({ id }) => id === answer.reason)?.text ?? room.end.none}</td>
              <td>{answer.dissent || room.end.none}</td>
              <td>
                {outcomesOf(run, turn).map(({ reading, said, went }) => (
                  <div key={reading}>
                    {say(room.end.went, {
                      reading: words.readings[reading],
                      said: words.directions[said],
                      went: words.directions[went],
                    })}
                  </div>
                ))}
                {answer.forecast ? (
                  <small>
                    {say(room.end.confidence, { confidence: words.confidences[answer.forecast.confidence] })}
                  </small>
                ) : (
                  room.end.none
                )}
                {sound && <small>{sound}</small>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** One page: what was decided, how it ended beside history, code, file, headline. */
export function OwnRecord({
  view,
  session,
  deps,
}: {
  view: SittingView;
  session: Sitting;
  deps: RoomDeps;
}): JSX.Element {
  const { theCase } = deps;
  const run = reviewedOf(theCase, view.run, view.turns);
  const history = useMemo(() => historyProfile(theCase), [theCase]);
  const own = profileOf(run);
  const code = makeCode(theCase, view.run, 'class');
  const letters = view.run.groups.map(({ letter }) => letter).join('-');
  const [line, setLine] = useState('');
  const count = line.trim().split(/\s+/).filter(Boolean).length;
  const kept = view.run.events.findLast((event) => event.kind === 'headline');
  return (
    <div class="room-end">
      <header>
        <h1>
          {room.end.heading} ·{' '}
          {say(view.run.groups.length > 1 ? room.groups : room.group, { letter: letters, letters })}
        </h1>
        <p>{room.end.note}</p>
      </header>
      <section class="room-end-code">
        <CodePicture text={deps.codeLink(code)} label={room.end.qr} />
        <div>
          <h2>{room.end.code}</h2>
          <p class="room-code">{code}</p>
          <p>{room.end.codeNote}</p>
          <div class="room-go">
            <button
              type="button"
              class="room-main"
              onClick={() => saveText(`group-${letters}-${fileName(view.run.id)}`, writeRun(view.run))}
            >
              {room.end.file}
            </button>
            <button type="button" onClick={() => window.print()}>
              {room.end.print}
            </button>
            <button type="button" onClick={deps.onLeave}>
              {room.end.finish}
            </button>
          </div>
        </div>
      </section>
      <form
        class="room-field"
        onSubmit={(event) => {
          event.preventDefault();
          if (count > 0 && count <= HEADLINE_WORDS) {
            session.headline(letters, line);
            setLine('');
          }
        }}
      >
        <label>
          <span>{room.end.headline}</span>
          <input value={line} maxLength={160} onInput={(event) => setLine(event.currentTarget.value)} />
        </label>
        <button type="submit" disabled={count === 0 || count > HEADLINE_WORDS}>
          {room.end.keep}
        </button>
        {count > HEADLINE_WORDS && <p role="alert">{say(room.end.tooLong, { n: count })}</p>}
        {kept?.kind === 'headline' && (
          <p>
            “{kept.line}” {room.end.kept}
          </p>
        )}
      </form>
      <Decided theCase={theCase} run={run} />
      <section>
        <h2>{room.end.profile}</h2>
        <p>
          {room.end.route}: {words.launches[view.turn.system.launch]}.{' '}
          {words.openings[view.turn.system.opening]}.
        </p>
        <table>
          <thead>
            <tr>
              <th scope="col">{room.end.measure}</th>
              <th scope="col">{room.end.yours}</th>
              <th scope="col">{room.end.history}</th>
            </tr>
          </thead>
          <tbody>
            {MEASURES.map((measure) => (
              <tr key={measure}>
                <th scope="row">
                  {words.profile[measure]}
                  <small>{words.profileNotes[measure]}</small>
                </th>
                <td>{figure(own?.[measure] ?? null, MEASURE_UNITS[measure])}</td>
                <td>{figure(history[measure], MEASURE_UNITS[measure])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
