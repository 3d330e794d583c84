// How a run walks: every decision and moment is due on the timeline, told by a scene that arrives at it, and all that
// is written can be read.
import { askedOf, inWords, partsOf, type InkExpression } from '../ink/expression';
import { MAIN } from '../ink/compile';
import { mayBeLost, type InkDivert, type InkKnot, type ScriptFile } from '../ink/script';
import { stepOf } from '../ink/told';
import type { InFile, Say } from '../problems';
import { mayMean } from './functions';
import type { CheckGround } from './ground';

/** A scene: a knot that tells a decision or moment. */
interface SceneKnot {
  file: ScriptFile;
  knot: InkKnot;
  step: string;
}

/** Knots of main.ink that are no scenes. */
const TIMELINE = 'timeline';
/** Comes last, whatever is due. */
const END = 'end';

/** Checks the timeline, and each scene's way along it. */
export function checkTimeline(ground: CheckGround, files: readonly ScriptFile[]): void {
  const scenes = files.flatMap((file) =>
    file.knots.flatMap((knot): SceneKnot[] => {
      const step = knot.isFunction ? '' : stepOf(file, knot.name);
      return step === '' ? [] : [{ file, knot, step }];
    }),
  );
  checkDue(ground, files, scenes);
  checkTold(ground, files, scenes);
  for (const scene of scenes) checkScene(ground, scene);
  sayTwiceNamed(files, ground.say);
  sayUnread(files, scenes, ground.say);
}

/** One line of the timeline: what it names as due, '' where nothing. `earlier`: what the lines above it name. */
function checkDueLine(
  { lists, say }: CheckGround,
  { to, guards }: InkDivert,
  scenes: readonly SceneKnot[],
  earlier: ReadonlySet<string>,
): string {
  const own = guards.find(({ not }) => !not);
  const parts = own ? partsOf(own.condition) : [];
  const asks = parts.find((part) => askedOf(part, 'due') !== null);
  const id = asks ? (askedOf(asks, 'due') ?? '') : '';
  const told = scenes.find(({ knot }) => knot.name === to);
  if (asks && lists.step.ids.includes(id)) {
    if (earlier.has(id)) say(asks.at, `${id} is due twice`);
    if (told && told.step !== id && lists.step.ids.includes(told.step))
      say(asks.at, `${id} leads to ${to}, which tells ${told.step}`);
  }
  if (told?.step === id) sayOtherBefore(parts, to, say);
  return id;
}

/** What a line says must not have been read yet is the scene it leads to. */
function sayOtherBefore(parts: readonly InkExpression[], to: string, say: Say): void {
  const before = parts.find((part) => part.kind === 'not' && part.of.kind === 'name');
  if (before?.kind === 'not' && before.of.kind === 'name' && before.of.name !== to)
    say(before.of.at, `${inWords(before)} stands before the scene ${to}`);
}

/** Lines of the timeline: `not d13 and due("D13"): -> d13`. */
function checkDue(ground: CheckGround, files: readonly ScriptFile[], scenes: readonly SceneKnot[]): void {
  const { lists, say } = ground;
  const main = files.find(({ file }) => file === MAIN);
  if (!main || main.problems.length > 0) return;
  const due = new Set<string>();
  for (const divert of main.diverts.filter(({ knot }) => knot === TIMELINE))
    due.add(checkDueLine(ground, divert, scenes, due));
  const at = main.knots.find(({ name }) => name === TIMELINE)?.at ?? { file: MAIN, line: 1, column: 1 };
  for (const id of lists.step.ids) {
    const scene = scenes.find(({ step }) => step === id)?.knot.name;
    const isWrong = main.uses.some(({ expression }) =>
      partsOf(expression).some((part) => isUnknown(part, lists.step.ids)),
    );
    if (id === END || id === '' || due.has(id) || isWrong || !scene) continue;
    say(at, `nothing on the timeline tells ${id}; write - not ${scene} and due("${id}"): -> ${scene}`);
  }
}

/** A due line that names something unknown has been named: what it meant is not missing besides. */
function isUnknown(part: Parameters<typeof askedOf>[0], ids: readonly string[]): boolean {
  const id = askedOf(part, 'due');
  return id !== null && !ids.includes(id);
}

/** Every decision and moment has a scene; one that some preset leaves out is told there. */
function checkTold(
  { tables, lists, named, say }: CheckGround,
  files: readonly ScriptFile[],
  scenes: readonly SceneKnot[],
): void {
  const { decisions, moments, presets, places } = tables;
  const unknown = scenes.filter(({ step }) => !lists.step.ids.includes(step));
  for (const row of [...decisions, ...moments]) {
    const list = decisions.some(({ id }) => id === row.id) ? lists.decision : lists.moment;
    if (row.id === '' || mayBeLost(files, row.id) || scenes.some(({ step }) => step === row.id)) continue;
    if (unknown.length === 0 && !named.isMisspelt(list, row.id))
      say(
        places.at(row, 'id'),
        `no scene tells ${row.id}: a knot with the tag # ${list === lists.moment ? 'moment' : 'decision'}: ${row.id}`,
      );
  }
  for (const { id } of decisions) {
    const scene = scenes.find(({ step }) => step === id);
    const isLeftOut = Object.values(presets).some(
      ({ asks }) => !asks.includes(id) && asks.every((each) => lists.decision.ids.includes(each)),
    );
    if (!scene || !isLeftOut || actsOf(scene, 'settle').length > 0 || callsLike(scene, 'settle')) continue;
    say(
      scene.knot.at,
      `${id} is not asked by every preset, and its scene does not tell it: ~ settle("${id}")`,
    );
  }
}

/** The calls of an action in a scene. */
function actsOf({ file, knot }: SceneKnot, name: string): { id: string; at: InFile; stitch: string }[] {
  return file.uses.flatMap((use) => {
    const id = use.knot === knot.name && use.for === 'action' ? askedOf(use.expression, name) : null;
    return id === null ? [] : [{ id, at: use.expression.at, stitch: use.stitch }];
  });
}

/** Whether a scene calls a function that is not there and may be a misspelling of this one. */
function callsLike({ file, knot }: SceneKnot, name: string): boolean {
  return file.uses.some((use) => use.knot === knot.name && mayMean(use.expression, name));
}

/** A scene arrives once, where it begins, at what it tells; it settles nothing but its own decision. */
function checkScene({ lists, say }: CheckGround, scene: SceneKnot): void {
  const { knot, step, file } = scene;
  if (!lists.step.ids.includes(step)) return;
  const arrivals = actsOf(scene, 'arrive');
  for (const { id, at, stitch } of arrivals) {
    if (id !== step && lists.step.ids.includes(id))
      say(at, `the scene ${knot.name} tells ${step} and arrives at ${id}`);
    if (stitch !== '') say(at, `a scene arrives before its first stitch, not in ${stitch}`);
  }
  for (const { at } of arrivals.slice(1)) say(at, `the scene ${knot.name} arrives twice`);
  if (arrivals.length === 0 && file.problems.length === 0 && !callsLike(scene, 'arrive'))
    say(knot.at, `the scene ${knot.name} does not arrive: ~ arrive("${step}")`);
  for (const { id, at } of actsOf(scene, 'settle'))
    if (id !== step && lists.decision.ids.includes(id))
      say(at, `the scene ${knot.name} tells ${step} and settles ${id}`);
}

/** A knot's name is its own, and so is a stitch's in its knot. */
function sayTwiceNamed(files: readonly ScriptFile[], say: Say): void {
  const knots = new Map<string, InFile>();
  for (const { name, at, stitches } of files.flatMap((file) => file.knots)) {
    const before = knots.get(name);
    if (before) say(at, `the knot ${name} stands twice; the first is in ${before.file}, line ${before.line}`);
    else knots.set(name, at);
    const own = new Set<string>();
    for (const stitch of stitches) {
      if (own.has(stitch.name)) say(stitch.at, `the stitch ${stitch.name} stands twice in ${name}`);
      own.add(stitch.name);
    }
  }
}

/** Knots and stitches to which nothing leads. Ink itself goes on into the first stitch of a knot that has no text before it. */
function sayUnread(files: readonly ScriptFile[], scenes: readonly SceneKnot[], say: Say): void {
  const diverts = files.flatMap((file) => file.diverts);
  const leadsTo = (name: string, knot: string) =>
    diverts.some(
      (divert: InkDivert) => divert.to === `${knot}.${name}` || (divert.to === name && divert.knot === knot),
    );
  for (const { name, at, stitches, isFunction, hasOwnText } of files.flatMap((file) => file.knots)) {
    // A scene is asked for by its line of the timeline.
    const isScene = scenes.some(({ knot }) => knot.name === name) || mayBeLost(files, name);
    if (!isFunction && !isScene && !diverts.some(({ to }) => to.split('.')[0] === name))
      say(at, `nothing leads to the knot ${name}`);
    const unread = stitches.filter(
      (stitch, index) =>
        (index > 0 || hasOwnText) && !leadsTo(stitch.name, name) && !mayBeLost(files, stitch.name),
    );
    for (const stitch of unread) say(stitch.at, `nothing leads to the stitch ${stitch.name} of ${name}`);
  }
}
