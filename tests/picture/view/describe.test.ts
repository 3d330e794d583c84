// The words say all that the View says; and what they said of the kept pictures they still say.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe as describeView } from '../../../src/picture/view/describe';
import { viewOf, type View } from '../../../src/picture/view/view';
import { count, percent, SAY } from '../../../src/words/picture.en';
import { keptDrawings, keptPictures } from '../kept';
import { anyHours, anySystem, runs, sightAt, theCase } from '../scenes';

/** What must stand together in one sentence. */
type WordsTogether = readonly (string | null)[];

const labelIn = ({ nodes }: View, id: string) => nodes.find((node) => node.id === id)!.label;
const partsOf = ({ gates, hub }: View) => [...gates, hub];

function peopleFacts(view: View): WordsTogether[] {
  return [
    ...view.nodes.map((node) => [`${node.label}:`]),
    ...view.links.flatMap(({ from, to, mandate, information }) => {
      const ends = [labelIn(view, from), labelIn(view, to)];
      return [
        [...ends, { 1: 'loose', 2: 'working', 3: 'strong' }[mandate]],
        [...ends, information === null ? null : percent(information)],
      ];
    }),
    ...view.missing.map(({ from, to }) => ['No line between', labelIn(view, from), labelIn(view, to)]),
  ];
}

function machineFacts(view: View): WordsTogether[] {
  return [
    ...view.gates.map(({ number, label, fill }) => [
      `Gate ${number}`,
      label,
      percent(fill.solid),
      percent(fill.hatched + fill.hollow),
      percent(fill.empty),
    ]),
    [view.hub.label, percent(view.hub.fill.solid), percent(view.hub.fill.empty)],
    ...partsOf(view)
      .filter(({ fill }) => fill.hollow > 0)
      .map(({ label, fill }) => [label, percent(fill.hollow), 'faulty inside']),
    ...view.pipes.map(({ built, solid }) => ['Pipe', percent(built), percent(solid)]),
    ...view.threads.map(({ party, part }) => [
      labelIn(view, party),
      partsOf(view).find(({ id }) => id === part)!.label,
    ]),
    ...view.doors.map(({ name, open, by }) => [name, open ? 'open' : 'shut', by]),
  ];
}

function serviceFacts({ who, places, capacity, list, loop, dissolved, season }: View): WordsTogether[] {
  const all: (WordsTogether | null | false)[] = [
    ...(who ?? []).flatMap(({ id, people, open }): WordsTogether[] => [
      [SAY.through[id], people === null ? null : count(people)],
      [SAY.through[id], open > 0 ? (open < 1 ? percent(open) : 'open') : 'not there yet'],
    ]),
    places && [count(places.open), count(places.all), 'places'],
    capacity && [count(capacity.serves), count(capacity.came)],
    list && [count(list.open), count(list.fixed), 'list'],
    loop !== null && [loop.toFixed(1), 'times a month'],
    dissolved && ['dissolved'],
    season && [season === 2 ? 'second season' : 'first season'],
  ];
  return all.filter((fact) => fact !== null && fact !== false);
}

function restFacts({ counters, stream, waitingRoom, secondDoor, rhythm }: View): WordsTogether[] {
  const last = stream?.hours.at(-1);
  return [
    ...counters.map(({ value }) => [count(value)]),
    ...(stream ? [[count(stream.perDot)]] : []),
    ...(last ? [[last.door, last.failed, last.finished, last.enrolled].map(count)] : []),
    ...(waitingRoom ? [['wait in a room']] : []),
    ...(secondDoor ? [['second door']] : []),
    ...(rhythm ? [[SAY.rhythm[rhythm]]] : []),
  ];
}

test('the words carry every node, line, gate, pipe, way, figure and hour', () => {
  fc.assert(
    fc.property(
      fc.oneof(anySystem(false), anySystem(true)),
      fc.option(anyHours, { nil: [] }),
      fc.constantFrom('reported' as const, 'true' as const),
      (system, hours, layer) => {
        const view = viewOf(theCase, sightAt(system, hours), layer);
        const sentences = describeView(view);
        const facts = [peopleFacts, machineFacts, serviceFacts, restFacts].flatMap((of) => of(view));
        const unsaid = facts.filter(
          (fact) => !sentences.some((sentence) => fact.every((word) => sentence.includes(word ?? ''))),
        );
        expect(unsaid).toEqual([]);
        expect(sentences.some((sentence) => sentence.includes('stand-in'))).toBe(view.names === 'stand-in');
      },
    ),
    runs(150, 1000),
  );
});

const SAID = ['all-launch', 'staged-2013-11-14', 'queue-2014-11-22', 'browse-2013-12-03', 'page-last-true'];

test.each([...keptPictures(), ...keptDrawings()].filter(({ name }) => SAID.includes(name)))(
  '$name is said as it was',
  async ({ name, view }) => {
    await expect(`${describeView(view).join('\n')}\n`).toMatchFileSnapshot(`../words/${name}.txt`);
  },
);
