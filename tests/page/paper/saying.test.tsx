// @vitest-environment happy-dom
// What may be said on the paper beside a choice: figures, the team's form, other ways, and looking back.
import { afterEach, describe, expect, test } from 'vitest';
import { bandWords } from '../../../src/page/paper/bands';
import { LookBack, lookedBackOn } from '../../../src/page/paper/look-back';
import { OtherWays, waysPicked } from '../../../src/page/paper/other-ways';
import { PageSources } from '../../../src/page/paper/page-sources';
import { RhythmLine } from '../../../src/page/paper/rhythm-line';
import { SceneText } from '../../../src/page/paper/scene-text';
import { TeamForm } from '../../../src/page/paper/team-form';
import type { Session } from '../../../src/page/run/session';
import type { Scene } from '../../../src/play/scene';
import { rendered, type Rendered } from '../../rendered';
import { sessionAt, theCase } from '../sessions';

let page: Rendered | null = null;
afterEach(() => {
  page?.close();
  page = null;
});
const last = (session: Session) => session.run().events.at(-1);
const decisionOf = (id: string) => theCase.decisions.find((each) => each.id === id)!;

test('bands say from where to where', () => {
  const band = { id: 'x', question: '', unit: 'percent', edges: [30, 50, 90] } as never;
  expect(bandWords(band).map((each) => each.replace(/\s/g, ' '))).toEqual([
    'Under 30 %',
    '30 to 50 %',
    '50 to 90 %',
    '90 % or more',
  ]);
  const people = { id: 'x', question: '', unit: 'people', edges: [1000] } as never;
  expect(bandWords(people)).toEqual(['Under 1,000', '1,000 or more']);
});

describe('two other ways', () => {
  test('are noted once two are picked; a third takes the place of the first', async () => {
    const session = sessionAt('D14');
    page = await rendered(<OtherWays session={session} decision={decisionOf('D09')} />);
    const ways = decisionOf('D09').otherWays!;
    const before = session.run().events.length;
    await page.pick(ways[0]!.text);
    expect(session.run().events).toHaveLength(before);
    await page.pick(ways[1]!.text);
    expect(last(session)).toMatchObject({ kind: 'alternatives', picks: [ways[0]!.id, ways[1]!.id] });
    await page.pick(ways[2]!.text);
    expect(last(session)).toMatchObject({ picks: [ways[1]!.id, ways[2]!.id] });
    await page.pick(ways[2]!.text);
    await page.pick(ways[0]!.text);
    expect(last(session)).toMatchObject({ picks: [ways[1]!.id, ways[0]!.id] });
    expect(waysPicked(session.run().events, 'D09')).toEqual([ways[1]!.id, ways[0]!.id]);
    expect(waysPicked(session.run().events, 'D22')).toEqual([]);
    page.close();
    page = await rendered(<OtherWays session={session} decision={decisionOf('D09')} />);
    expect(page.all('option').filter((each) => (each as HTMLInputElement).checked)).toHaveLength(2);
  });
});

describe('looking back', () => {
  test('comes with the outcome: the review and the opening at the verdict, command in December', () => {
    const session = sessionAt('');
    const on = (...moments: string[]) =>
      lookedBackOn(session, {
        kind: 'scenes',
        told: moments.map((moment) => ({ moment }) as Scene),
        asks: false,
        ends: false,
      }).map(({ decided }) => decided!.decision);
    expect(on('verdict')).toEqual(['D09', 'D18']);
    expect(on('december')).toEqual(['D22']);
    expect(on('launch', 'deadline')).toEqual([]);
  });

  test('a rating goes on record as made afterwards, and stands after a reload', async () => {
    const session = sessionAt('');
    const turns = session.turns().filter(({ decided }) => decided?.decision === 'D18');
    page = await rendered(<LookBack session={session} turns={turns} />);
    expect(page.text()).toContain('Open, open smaller, or wait? You chose: Open to all on 1 October');
    await page.pick('2');
    expect(last(session)).toMatchObject({ kind: 'rated', decision: 'D18', when: 'after', soundness: 2 });
    await page.again(null);
    await page.again(<LookBack session={session} turns={turns} />);
    expect((page.one('option', '2') as HTMLInputElement).checked).toBe(true);
  });
});

describe('the team’s form', () => {
  test('is noted with what was filled in alone, and says so until it is changed', async () => {
    const session = sessionAt('D23');
    page = await rendered(<TeamForm session={session} form="K7" />);
    const send = () => page!.one('button', 'Note the form') as HTMLButtonElement;
    expect(send().disabled).toBe(true);
    const [first] = page.all('field').map(page.nameOf);
    const menu = page.one('field', first!) as HTMLSelectElement;
    await page.fill(first!, menu.options[1]!.value);
    await page.fill(/line/i, '   ');
    expect(send().disabled).toBe(false);
    await page.press('Note the form');
    expect(last(session)).toMatchObject({ kind: 'form', form: 'K7' });
    expect(Object.values((last(session) as { fields: object }).fields)).toEqual([menu.options[1]!.value]);
    const noted = () => page!.text(page!.host.querySelector('output'));
    expect(noted()).not.toBe('');
    await page.fill(/line/i, 'One room.');
    expect(noted()).toBe('');
    await page.press('Note the form');
    expect(Object.values((last(session) as { fields: object }).fields)).toContain('One room.');
    await page.again(null);
    await page.again(<TeamForm session={session} form="K7" />);
    expect(page.host.querySelector('details')!.open).toBe(true);
    expect((page.one('field', /line/i) as HTMLInputElement).value).toBe('One room.');
  });

  test('stands above the decision on the rhythm, and above no other', async () => {
    const session = sessionAt('D23');
    await session.note({ kind: 'form', form: 'K7', fields: { members: 'trades' } });
    page = await rendered(<RhythmLine session={session} decision="D22" />);
    expect(page.text()).toBe('');
    await page.again(<RhythmLine session={session} decision="D23" />);
    expect(page.host.querySelectorAll('dd')).toHaveLength(1);
  });
});

describe('a scene on the paper', () => {
  const scene = (change: Partial<Scene>, ...lines: string[]): Scene => ({
    ...sessionAt('D03').turn().scenes.at(-1)!,
    passages: lines.map((text) => ({ text, facts: [], basis: 'told', argues: [] })),
    ...change,
  });
  const draw = async (told: Scene, asks = '', before?: Scene) => {
    page?.close();
    page = await rendered(<SceneText theCase={theCase} told={told} asks={asks} before={before} />);
    return page.all('heading').map(page.nameOf);
  };

  test('says where and when; what is asked, and where and when; not again what stays', async () => {
    const told = scene({}, 'One.');
    expect(await draw(told)).toEqual(['27 June 2011 · The agency, Baltimore']);
    expect(await draw(told, 'D03')).toEqual(['Decision · Contractors27 June 2011 · The agency, Baltimore']);
    expect(await draw(told, '', told)).toEqual([]);
    expect(await draw(told, 'D03', told)).toHaveLength(1);
    expect(await draw(scene({ date: '2011-06-28' }, 'One.'), '', told)).toHaveLength(1);
  });

  test('a short first line of several is its headline, and is not read twice', async () => {
    const [head] = await draw(scene({}, 'x'.repeat(84), 'Two.'));
    expect(head).toContain('x'.repeat(84));
    expect([...page!.host.querySelectorAll('p')].map((each) => each.textContent)).toEqual(['Two.']);
    expect((await draw(scene({}, 'x'.repeat(85), 'Two.')))[0]).not.toContain('x');
    expect(page!.host.querySelectorAll('p')).toHaveLength(2);
    expect((await draw(scene({}, 'Only.')))[0]).not.toContain('Only');
  });

  test('the first on a page takes the focus, with its place drawn; those below do not', async () => {
    const told = scene({ place: 'white-house' }, 'One.');
    await draw(told);
    expect(page!.host.querySelector('[data-start]')?.getAttribute('tabindex')).toBe('-1');
    expect(page!.host.querySelector('[data-place="white-house"]')).not.toBe(null);
    await draw(told, '', scene({}, 'Before.'));
    expect(page!.host.querySelector('[data-start], [tabindex], [data-place]')).toBe(null);
  });
});

test('the sources of a page name each fact once, or say that there are none', async () => {
  const [fact] = Object.keys(theCase.facts);
  const told = (facts: string[]) =>
    [{ passages: [{ text: 'x', facts, basis: 'record', argues: [] }] }] as unknown as Scene[];
  page = await rendered(<PageSources theCase={theCase} told={told([`${fact}, ${fact}`])} />);
  expect(page.host.querySelectorAll('li')).toHaveLength(1);
  expect(page.text()).toContain('reconstructed unless a source is named');
  await page.again(<PageSources theCase={theCase} told={told([])} />);
  expect(page.text()).toContain('Nothing on this page rests on a single source.');
  await page.again(<PageSources theCase={theCase} told={[]} />);
  expect(page.text()).toBe('');
});
