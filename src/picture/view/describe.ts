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
import { GATES, WHO_IDS } from '../../model/table/ids';
import type { StreamHour } from './stream';
import type { PartView, View } from './view';

function partSentences(
  { label, fill }: PartView,
  say: (empty: string, hatched: string, solid: string) => string,
): string[] {
  const first = say(percent(fill.empty), percent(fill.hatched + fill.hollow), percent(fill.solid));
  return fill.hollow > 0 ? [first, SAY.hollow(label, percent(fill.hollow))] : [first];
}

/** The hour of a row as it is said; `ends` 1: its end. */
function whenOf({ date, hour }: StreamHour, ends: 0 | 1 = 0): string {
  return `${weekday(date)}, ${clock(hour + ends)}`;
}

function hourSentences(row: StreamHour): string[] {
  const { hour, door, failed, finished, enrolled, who, at, failedAt } = row;
  const ways = WHO_IDS.map((id) => SAY.hourWay(SAY.through[id], count(who[id])));
  return [
    SAY.hour(whenOf(row), count(door), count(failed), count(finished), count(enrolled)),
    SAY.hourWho(whenOf(row), ways.join('; ')),
    ...GATES.filter((gate) => at[gate] >= 0.5 || failedAt[gate] >= 0.5).map((gate) =>
      SAY.atGate(clock(hour), PART_LABELS[gate], count(at[gate]), count(failedAt[gate])),
    ),
  ];
}

/** Of all hours the eighth, in which the first day's morning has come, the tightest, and the last. */
function streamSentences({ stream }: View): string[] {
  const first = stream?.hours[0];
  const last = stream?.hours.at(-1);
  if (!stream || !first || !last) return [];
  const tight = stream.hours.reduce((worst, row) => (row.door > worst.door ? row : worst), first);
  const told = [...new Set([stream.hours[Math.min(7, stream.hours.length - 1)]!, tight, last])];
  return [SAY.stream(whenOf(first), whenOf(last, 1), count(stream.perDot)), ...told.flatMap(hourSentences)];
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

function serviceSentences(view: View): string[] {
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

function titleSentences({ date, layer, names, counters, secondDoor, waitingRoom, rhythm }: View): string[] {
  return [
    SAY.title(day(date), layer),
    ...(names === 'stand-in' ? [SAY.standIn] : []),
    ...counters.map(({ id, value }) => SAY.counter(count(value), COUNTERS[id])),
    ...(secondDoor ? [SAY.secondDoor] : []),
    ...(waitingRoom ? [SAY.waitingRoom] : []),
    ...(rhythm ? [SAY.rhythm[rhythm]] : []),
  ];
}

/** What an organisation is called in this View. */
function labelIn({ nodes }: View, id: string): string {
  return nodes.find((node) => node.id === id)?.label ?? id;
}

function peopleSentences(view: View): string[] {
  return [
    ...view.nodes.map((node) => SAY.node(node.label, KINDS[node.kind], SIZES[node.size])),
    ...view.links.flatMap(({ from, to, mandate, information }) => {
      const [one, other] = [labelIn(view, from), labelIn(view, to)];
      return [
        SAY.mandate(one, other, MANDATES[mandate]),
        ...(information === null ? [] : [SAY.information(one, other, percent(information))]),
      ];
    }),
    ...view.missing.map(({ from, to, where: [one, other] }) =>
      SAY.missing(labelIn(view, from), labelIn(view, to), PART_LABELS[one], PART_LABELS[other]),
    ),
  ];
}

function gateSentences(view: View): string[] {
  const { gates, hub, threads } = view;
  return [
    ...gates.flatMap((gate) =>
      partSentences(gate, (empty, hatched, solid) =>
        SAY.gate(gate.number, gate.label, empty, hatched, solid),
      ),
    ),
    ...partSentences(hub, (empty, hatched, solid) => SAY.hub(hub.label, empty, hatched, solid)),
    ...threads.map(({ party, part, role }) => SAY[role](labelIn(view, party), PART_LABELS[part])),
  ];
}

function pipeSentences({ pipes }: View): string[] {
  return pipes.flatMap(({ from, to, built, solid, faulty }) => [
    SAY.pipe(PART_LABELS[from], PART_LABELS[to], percent(built), percent(solid)),
    ...(faulty === null ? [] : [SAY.leak(percent(faulty))]),
  ]);
}

function doorSentences({ doors }: View): string[] {
  return [
    SAY.doors(doors.filter(({ open }) => open).length, doors.length),
    ...doors.map(({ name, open, by }) => SAY.door(name, open, by)),
  ];
}

/** The whole picture in sentences, in the order the eye takes it. */
export function describe(view: View): string[] {
  return [
    ...titleSentences(view),
    ...serviceSentences(view),
    ...streamSentences(view),
    ...peopleSentences(view),
    ...gateSentences(view),
    ...pipeSentences(view),
    ...doorSentences(view),
  ];
}
