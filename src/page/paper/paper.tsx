// One page of the paper: scenes with place and date, their lines, and the sources they rest on.
import type { Case } from '../../play/case';
import { passagesOf, type Passage, type Scene, type SceneHead } from '../../play/scene';
import { longDate } from '../../words/figures';
import { say } from '../../words/say';
import { typeset } from '../../words/typeset';
import { words } from '../../words/words';
import { decisionOf } from '../lookup';
import { PlaceDrawing } from './place';
import { Sources } from './sources';

/** A first line this short stands as the headline of its scene. */
const HEADLINE = 84;

function placeName(id: string): string {
  const names: Readonly<Record<string, string>> = words.places;
  return names[id] ?? '';
}

/** Place and date of a scene, as one line. */
export function whereAndWhen(scene: SceneHead): string {
  return [longDate(scene.date), placeName(scene.place)].filter(Boolean).join(' · ');
}

/** The line above a scene: key point and theme where something is asked, else place and date. */
function overlineOf(theCase: Case, told: Scene, asks: string): string {
  const decision = asks && told.decision === asks ? decisionOf(theCase, asks) : undefined;
  if (!decision) return whereAndWhen(told);
  const theme = words.themes[decision.theme];
  return decision.key
    ? say(words.play.keyPoint, { n: decision.key.slice(1), theme })
    : say(words.play.theme, { theme });
}

function Lines({ passages }: { passages: readonly Passage[] }) {
  return (
    <>
      {passages.map((passage, index) => (
        <p key={index}>{typeset(passage.text)}</p>
      ))}
    </>
  );
}

/** A scene with its heading; the first on a page (without one `before` it) gets the reader's focus. Place and date are not said again where they stay. */
export function SceneText({
  theCase,
  told,
  asks,
  before,
}: {
  theCase: Case;
  told: Scene;
  asks: string;
  before?: Scene | undefined;
}) {
  const [lead, ...rest] = told.passages;
  const headline = lead && lead.text.length <= HEADLINE && rest.length > 0 ? lead.text : '';
  const first = !before;
  const asked = told.decision === asks && asks !== '';
  const overline = overlineOf(theCase, told, asks);
  const when = whereAndWhen(told);
  const goesOn = !asked && before !== undefined && whereAndWhen(before) === when;
  return (
    <section class={asked || told.moment ? 'scene' : 'scene told'} data-scene={told.id}>
      {first && <PlaceDrawing place={told.place} />}
      {(headline || !goesOn) && (
        <h2
          class={headline ? 'headline' : 'overline-head'}
          data-start={first ? '' : undefined}
          tabIndex={first ? -1 : undefined}
        >
          {!goesOn && <span class="overline">{overline}</span>}
          {asked && overline !== when && <span class="when">{when}</span>}
          {headline && <span class="headline-text">{typeset(headline)}</span>}
        </h2>
      )}
      <div class="prose">
        <Lines passages={headline ? rest : told.passages} />
      </div>
    </section>
  );
}

/** What a choice brought, in the room. */
export function AfterText({ told }: { told: readonly Scene[] }) {
  return (
    <div class="prose">
      {told.map((each, index) => (
        <Lines key={index} passages={each.passages} />
      ))}
    </div>
  );
}

/** The sources of the page, folded. */
export function PageSources({ theCase, told }: { theCase: Case; told: readonly Scene[] }) {
  const passages = passagesOf(told);
  const facts = passages.flatMap((passage) => passage.facts.flatMap((ids) => ids.split(/[\s,]+/)));
  if (passages.length === 0) return null;
  return (
    <details class="fold page-sources">
      <summary>{words.play.sources}</summary>
      <Sources theCase={theCase} facts={facts} />
      <p class="fine">{facts.length > 0 ? words.play.reconstructedNote : words.play.noSources}</p>
    </details>
  );
}
