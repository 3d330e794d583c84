// A scene on the paper: its place and date, its headline where it has one, and its lines.
import type { Case } from '../../play/case';
import type { Passage, Scene, SceneHead } from '../../play/scene';
import { longDate } from '../../words/figures';
import { say } from '../../words/say';
import { typeset } from '../../words/typeset';
import { playWords, words } from '../../words/words';
import { decisionOf } from '../lookup';
import { PlaceDrawing } from './place';

/** A first line of at most so many characters stands as the headline of its scene. */
const HEADLINE = 84;

function placeName(id: string): string {
  const names: Readonly<Record<string, string>> = words.places;
  return names[id] ?? '';
}

/** Place and date of a scene, as one line. */
export function whereAndWhen(scene: SceneHead): string {
  return [longDate(scene.date), placeName(scene.place)].filter(Boolean).join(' · ');
}

/** What is asked in a scene, as one line: the key point, if it is one, and the theme. Empty where nothing is. */
function themeOf(theCase: Case, asked: string): string {
  const decision = decisionOf(theCase, asked);
  if (!decision) return '';
  const theme = words.themes[decision.theme];
  return decision.key
    ? say(playWords.keyPoint, { n: decision.key.slice(1), theme })
    : say(playWords.theme, { theme });
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

/** The short first line of a longer scene; empty where it has none. */
function headlineOf({ passages: [lead, ...rest] }: Scene): string {
  return lead && lead.text.length <= HEADLINE && rest.length > 0 ? lead.text : '';
}

/** The head of a scene. The first on a page gets the reader's focus. */
function SceneHeading({ over, when, headline, first }: Heading & { first: boolean }) {
  return (
    <h2
      class={headline ? 'headline' : 'overline-head'}
      data-start={first ? '' : undefined}
      tabIndex={first ? -1 : undefined}
    >
      {over && <span class="overline">{over}</span>}
      {when && <span class="when">{when}</span>}
      {headline && <span class="headline-text">{typeset(headline)}</span>}
    </h2>
  );
}

/** What the head of a scene says; each may be empty. */
interface Heading {
  over: string;
  when: string;
  headline: string;
}

/** Where something is asked, the theme above place and date; else these alone, unless they stay as they were. */
function headingOf(theCase: Case, scene: Scene, asked: string, before: Scene | undefined): Heading {
  const [theme, where, headline] = [themeOf(theCase, asked), whereAndWhen(scene), headlineOf(scene)];
  if (theme) return { over: theme, when: where, headline };
  const stays = before !== undefined && whereAndWhen(before) === where;
  return { over: stays ? '' : where, when: '', headline };
}

/** A scene of a page and what stands before it there, if anything. */
export interface SceneTextProps {
  theCase: Case;
  told: Scene;
  /** The decision asked on this page; empty if none. */
  asks: string;
  before?: Scene | undefined;
}

/** A scene with its heading, which is left out where it would say nothing new. */
export function SceneText({ theCase, told, asks, before }: SceneTextProps) {
  const asked = told.decision === asks ? asks : '';
  const heading = headingOf(theCase, told, asked, before);
  const { over, headline, when } = heading;
  return (
    <section class={asked || told.moment ? 'scene' : 'scene told'} data-scene={told.id}>
      {!before && <PlaceDrawing place={told.place} />}
      {(over || when || headline) && <SceneHeading {...heading} first={!before} />}
      <div class="prose">
        <Lines passages={headline ? told.passages.slice(1) : told.passages} />
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
