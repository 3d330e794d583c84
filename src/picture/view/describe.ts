// The picture in words: every fact of a View as plain sentences, for those who read or listen instead of looking.
import {
  clock,
  count,
  COUNTERS,
  day,
  KINDS,
  MANDATES,
  PART_LABELS,
  percent,
  SAY,
  SIZES,
  weekday,
} from '../../words/picture.en';
import { GATES, WHO_IDS } from '../../model/state/system';
import type { PartView, View } from './view';

/** What belongs together. */
interface Paragraph {
  about: 'title' | 'opened' | 'stream' | 'people' | 'missing' | 'gates' | 'pipes' | 'ways';
  sentences: string[];
}

function partSentences(
  { label, fill }: PartView,
  say: (empty: string, hatched: string, solid: string) => string,
): string[] {
  const first = say(percent(fill.empty), percent(fill.hatched + fill.hollow), percent(fill.solid));
  return fill.hollow > 0 ? [first, SAY.hollow(label, percent(fill.hollow))] : [first];
}

function streamSentences({ stream }: View): string[] {
  const first = stream?.hours[0];
  const last = stream?.hours.at(-1);
  if (!stream || !first || !last) return [];
  const when = ({ date, hour }: { date: string; hour: number }, ends: number) =>
    `${weekday(date)}, ${clock(hour + ends)}`;
  const tight = stream.hours.reduce((worst, row) => (row.door > worst.door ? row : worst), first);
  const told = [...new Set([stream.hours[Math.min(7, stream.hours.length - 1)]!, tight, last])];
  return [
    SAY.stream(when(first, 0), when(last, 1), count(stream.perDot)),
    ...told.flatMap((row) => [
      SAY.hour(when(row, 0), count(row.door), count(row.failed), count(row.finished), count(row.enrolled)),
      SAY.hourWho(
        when(row, 0),
        WHO_IDS.map((id) => SAY.hourWay(SAY.through[id], count(row.who[id]))).join('; '),
      ),
      ...GATES.filter((gate) => row.at[gate] >= 0.5 || row.failedAt[gate] >= 0.5).map((gate) =>
        SAY.atGate(clock(row.hour), PART_LABELS[gate], count(row.at[gate]), count(row.failedAt[gate])),
      ),
    ]),
  ];
}

function whoSentences({ who }: View): string[] {
  return (who ?? []).flatMap(({ id, open, people }) => {
    const way = SAY.through[id];
    return [
      open <= 0 ? SAY.whoShut(way) : open < 1 ? SAY.whoPart(way, percent(open)) : SAY.whoOpen(way),
      ...(people === null ? [] : [SAY.whoPeople(count(people), way)]),
    ];
  });
}

function openedSentences(view: View): string[] {
  const { places, capacity, list, loop, dissolved, season } = view;
  return [
    ...(season ? [SAY.season[season]] : []),
    ...(places ? [SAY.places(places.open, places.all)] : []),
    ...whoSentences(view),
    ...(capacity ? [SAY.capacity(count(capacity.serves), count(capacity.came))] : []),
    ...(list ? [SAY.list(count(list.open), count(list.fixed))] : []),
    ...(loop === null ? [] : [SAY.loop(loop.toFixed(1))]),
    ...(dissolved ? [SAY.dissolved] : []),
  ];
}

/** The whole picture in paragraphs, in the order the eye takes them. Empty paragraphs are left out. */
function paragraphs(view: View): Paragraph[] {
  const label = (id: string) => view.nodes.find((node) => node.id === id)?.label ?? id;
  const all: Paragraph[] = [
    {
      about: 'title',
      sentences: [
        SAY.title(day(view.date), view.layer),
        ...(view.names === 'stand-in' ? [SAY.standIn] : []),
        ...view.counters.map(({ id, value }) => SAY.counter(count(value), COUNTERS[id])),
        ...(view.secondDoor ? [SAY.secondDoor] : []),
        ...(view.waitingRoom ? [SAY.waitingRoom] : []),
        ...(view.rhythm ? [SAY.rhythm[view.rhythm]] : []),
      ],
    },
    { about: 'opened', sentences: openedSentences(view) },
    { about: 'stream', sentences: streamSentences(view) },
    {
      about: 'people',
      sentences: [
        ...view.nodes.map((node) => SAY.node(node.label, KINDS[node.kind], SIZES[node.size])),
        ...view.links.flatMap(({ from, to, mandate, information }) => [
          SAY.mandate(label(from), label(to), MANDATES[mandate]),
          ...(information === null ? [] : [SAY.information(label(from), label(to), percent(information))]),
        ]),
      ],
    },
    {
      about: 'missing',
      sentences: view.missing.map(({ from, to, where: [one, other] }) =>
        SAY.missing(label(from), label(to), PART_LABELS[one], PART_LABELS[other]),
      ),
    },
    {
      about: 'gates',
      sentences: [
        ...view.gates.flatMap((gate) =>
          partSentences(gate, (empty, hatched, solid) =>
            SAY.gate(gate.number, gate.label, empty, hatched, solid),
          ),
        ),
        ...partSentences(view.hub, (empty, hatched, solid) => SAY.hub(view.hub.label, empty, hatched, solid)),
        ...view.threads.map(({ party, part, role }) => SAY[role](label(party), PART_LABELS[part])),
      ],
    },
    {
      about: 'pipes',
      sentences: view.pipes.flatMap(({ from, to, built, solid, faulty }) => [
        SAY.pipe(PART_LABELS[from], PART_LABELS[to], percent(built), percent(solid)),
        ...(faulty === null ? [] : [SAY.leak(percent(faulty))]),
      ]),
    },
    {
      about: 'ways',
      sentences: [
        SAY.doors(view.doors.filter(({ open }) => open).length, view.doors.length),
        ...view.doors.map(({ name, open, by }) => SAY.door(name, open, by)),
      ],
    },
  ];
  return all.filter(({ sentences }) => sentences.length > 0);
}

/** The same as one list of sentences. */
export function describe(view: View): string[] {
  return paragraphs(view).flatMap(({ sentences }) => sentences);
}
