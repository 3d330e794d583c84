// The tags of the story: which there are, where each may stand, and what it may say.
import type { InkSpot, InkTag, ScriptFile } from '../ink/script';
import { stepOf } from '../ink/told';
import { MAIN } from '../ink/compile';
import { allowed } from '../near';
import type { CheckGround } from './ground';

/** Where a tag stands: on the first lines of a scene, on a line of text, in the brackets of an option. */
type TagSeat = 'scene' | 'text' | 'option';

const SEATS: Readonly<Record<string, TagSeat>> = {
  scene: 'scene',
  decision: 'scene',
  moment: 'scene',
  act: 'scene',
  place: 'scene',
  fact: 'text',
  reconstructed: 'text',
  model: 'text',
  for: 'text',
  ending: 'text',
  id: 'option',
};

const BARE = ['reconstructed', 'model'];
const ACTS = ['1', '2', '3', '4', '5', '6'];
const WHERE: Readonly<Record<TagSeat, string>> = {
  scene: 'on the first lines of a scene',
  text: 'on a line of text',
  option: 'in the brackets of an option',
};

/** Whether a tag stands where its kind may. */
function sits({ on, stitch }: InkTag, seat: TagSeat): boolean {
  if (seat === 'option') return on === 'choice';
  return seat === 'text' ? on === 'text' : on === 'alone' && stitch === '';
}

/** Checks every tag, and that each scene has those it needs. */
export function checkTags(ground: CheckGround, files: readonly ScriptFile[]): void {
  for (const file of files) {
    for (const tag of file.tags) checkTag(ground, tag, file);
    checkScenes(ground, file);
  }
  sayTwiceTold(ground, files);
  const endings = new Set<string>();
  for (const { key, value, valueAt } of files.flatMap(({ tags }) => tags)) {
    if (key !== 'ending') continue;
    if (endings.has(value)) ground.say(valueAt, `the ending ${value} stands twice`);
    endings.add(value);
  }
}

function checkTag(ground: CheckGround, tag: InkTag, file: ScriptFile): void {
  const { key, value, at, valueAt } = tag;
  const { say } = ground;
  const seat = SEATS[key];
  if (seat === undefined)
    say(at, `unknown tag ${key === '' ? '(nothing)' : key}; ${allowed(key, Object.keys(SEATS))}`);
  else if (!sits(tag, seat)) say(at, `the tag ${key} stands ${WHERE[seat]}`);
  else if (BARE.includes(key)) {
    if (value !== '') say(valueAt, `the tag ${key} stands alone, without ${value}`);
  } else if (value === '')
    say(at, `the tag ${key} takes a value, such as # ${key}: ${exampleOf(ground, key)}`);
  else checkValue(ground, tag, file);
}

function exampleOf({ lists }: CheckGround, key: string): string {
  const list = {
    fact: lists.fact,
    for: lists.option,
    id: lists.option,
    decision: lists.decision,
    moment: lists.moment,
    place: lists.place,
  }[key];
  return list?.ids[0] ?? (key === 'act' ? '3' : 'some-word');
}

/** A scene's act is one of six, and that of its file. */
function checkAct({ say }: CheckGround, { value, valueAt }: InkTag, { file }: ScriptFile): void {
  if (!ACTS.includes(value)) say(valueAt, `unknown act ${value}; allowed: ${ACTS.join(', ')}`);
  else if (!file.startsWith(`${value}-`) && /^\d-/.test(file))
    say(valueAt, `${file} holds act ${file[0]}, not ${value}`);
}

/** A line argues for an option of the decision that its scene tells. */
function checkFor({ lists, named, say, tables }: CheckGround, tag: InkTag, file: ScriptFile): void {
  const { value, valueAt, knot } = tag;
  const decision = tables.decisions.find(({ options }) => options.some(({ id }) => id === value));
  const step = stepOf(file, knot);
  const isKnown = named.known(lists.option, value, valueAt) && (step === '' || lists.step.ids.includes(step));
  if (isKnown && decision && decision.id !== step)
    say(valueAt, `${value} is an option of ${decision.id}, and this scene tells ${step || 'none'}`);
}

/** The value of a tag that is known and in its place. The ids of options stand in `choices.ts`. */
function checkValue(ground: CheckGround, tag: InkTag, file: ScriptFile): void {
  const { key, value, valueAt, knot } = tag;
  const { lists, named, say } = ground;
  switch (key) {
    case 'decision':
    case 'moment':
      named.known(lists[key], value, valueAt);
      return;
    case 'place':
      named.known(lists.place, value, valueAt);
      return;
    case 'scene':
      if (value !== knot) say(valueAt, `the scene is called ${value} and its knot ${knot}`);
      return;
    case 'act':
      checkAct(ground, tag, file);
      return;
    case 'for':
      checkFor(ground, tag, file);
      return;
    case 'ending':
      if (!/^[a-z]+(-[a-z]+)*$/.test(value))
        say(valueAt, `an ending is called by a word in small letters, not ${value}`);
      return;
  }
}

/** A scene has a name, an act, a place, and one decision or moment; every knot but the timeline is a scene. */
function checkScenes({ say }: CheckGround, file: ScriptFile): void {
  if (file.file === MAIN) return;
  for (const { name, at, isFunction } of file.knots) {
    const own = file.tags.filter(({ knot, stitch, on }) => knot === name && stitch === '' && on === 'alone');
    if (isFunction || file.problems.length > 0) continue;
    const missing = ['scene', 'act', 'place'].filter((key) => !hasTag(own, [key]));
    if (!hasTag(own, ['decision', 'moment'])) missing.push('decision or moment');
    if (missing.length > 0) say(at, `the scene ${name} lacks its tag ${missing.join(', ')}`);
    for (const key of ['scene', 'act', 'place'])
      for (const again of own.filter((tag) => tag.key === key).slice(1))
        say(again.at, `the tag ${key} stands twice`);
    const [step, ...more] = own.filter(({ key }) => key === 'decision' || key === 'moment');
    for (const again of more) say(again.at, `the knot ${name} tells two: ${step!.value} and ${again.value}`);
  }
}

/** A misspelt tag has been named: the scene does not lack it besides. */
function hasTag(own: readonly InkTag[], keys: readonly string[]): boolean {
  return own.some(
    ({ key }) =>
      keys.includes(key) || (SEATS[key] === undefined && allowed(key, keys).startsWith('did you mean')),
  );
}

/** Each decision and moment is told in one knot. */
function sayTwiceTold({ say }: CheckGround, files: readonly ScriptFile[]): void {
  const told = new Map<string, InkSpot>();
  for (const { key, value, valueAt, knot, stitch, on } of files.flatMap(({ tags }) => tags)) {
    if ((key !== 'decision' && key !== 'moment') || on !== 'alone' || value === '') continue;
    const before = told.get(value);
    if (before && before.knot !== knot)
      say(valueAt, `${value} is told twice: by ${before.knot} and by ${knot}`);
    told.set(value, { knot, stitch });
  }
}
