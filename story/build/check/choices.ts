// Options as scenes offer them: each with its id, its condition and its decision, and all of a decision's in its scene.
import { askedOf, partsOf } from '../ink/expression';
import { mayBeLost, type InkChoice, type ScriptFile } from '../ink/script';
import { stepOf } from '../ink/told';
import { distance } from '../near';
import { mayMean } from './functions';
import type { CheckGround } from './ground';

/** Checks every choice, and that no option of a decision that is told lacks one. */
export function checkChoices(ground: CheckGround, files: readonly ScriptFile[]): void {
  for (const file of files) for (const choice of file.choices) checkChoice(ground, file, choice);
  for (const file of files) checkDecides(ground, file);
  checkOffers(ground, files);
}

function checkChoice(ground: CheckGround, file: ScriptFile, choice: InkChoice): void {
  const { tables, lists, named, say } = ground;
  const { id, at, idAt, knot, stitch } = choice;
  if (id === '') {
    say(at, 'an option without an id: write [Text. # id: some.id]');
    return;
  }
  const first = file.choices.find((each) => each.id === id && each.knot === knot && each.stitch === stitch);
  if (first !== choice) say(idAt, `the id ${id} stands twice in ${knot}`);
  const decision = tables.decisions.find(({ options }) => options.some((option) => option.id === id));
  const step = stepOf(file, knot);
  const isKnown = named.known(lists.option, id, idAt);
  if (isKnown && decision && decision.id !== step && (step === '' || lists.step.ids.includes(step)))
    say(idAt, `the option ${id} belongs to ${decision.id}, and this scene tells ${step || 'no decision'}`);
  if (!isKnown) return;
  checkOffered(ground, choice);
  checkDecided(ground, choice);
}

/** The condition of an option asks whether this very option is offered. */
function checkOffered({ lists, say }: CheckGround, { id, at, condition }: InkChoice): void {
  const offered = (condition ? partsOf(condition) : []).flatMap((part) => {
    const other = askedOf(part, 'offered');
    return other === null ? [] : [{ other, part }];
  });
  if (offered.length === 0 && !mayMean(condition, 'offered'))
    say(at, `the option ${id} needs {offered("${id}")} before its bracket`);
  for (const { other, part } of offered)
    if (other !== id && lists.option.ids.includes(other))
      say(part.at, `offered("${other}") stands before the option ${id}`);
}

/** The line after an option decides this very option. */
function checkDecided({ lists, say }: CheckGround, { id, after, afterAt }: InkChoice): void {
  const decided = after ? askedOf(after, 'decide') : null;
  if (decided === null && !mayMean(after, 'decide'))
    say(afterAt, `the line after the option ${id} is ~ decide("${id}")`);
  else if (decided !== null && decided !== id && lists.option.ids.includes(decided))
    say(after!.at, `the option ${id} is followed by decide("${decided}")`);
}

/** An option is decided on the line after it and nowhere else. */
function checkDecides({ say }: CheckGround, { uses, choices }: ScriptFile): void {
  const after = new Set(
    choices.map(({ after: action }) => (action ? `${action.at.line}:${action.at.column}` : '')),
  );
  for (const { expression } of uses)
    if (askedOf(expression, 'decide') !== null && !after.has(`${expression.at.line}:${expression.at.column}`))
      say(expression.at, 'decide stands only on the line after its option');
}

/** A decision that is told and asked has all its options in a scene. An option that is offered under a wrong id has been named. */
function checkOffers({ tables, lists, named, say }: CheckGround, files: readonly ScriptFile[]): void {
  const { decisions, presets, places } = tables;
  const choices = files.flatMap((file) =>
    file.choices.map((choice) => ({ ...choice, step: stepOf(file, choice.knot) })),
  );
  const asked = new Set(Object.values(presets).flatMap(({ asks }) => asks));
  for (const { id, options } of decisions) {
    if (!files.some((file) => file.knots.some(({ name }) => stepOf(file, name) === id))) continue;
    const here = choices.filter(({ step }) => step === id);
    if (here.length === 0 && !asked.has(id)) continue;
    const missing = options.filter(
      (option) =>
        option.id !== '' &&
        !mayBeLost(files, option.id) &&
        !choices.some((choice) => choice.id === option.id),
    );
    const own = options.map((option) => option.id);
    const wrong = here.filter((choice) => !own.includes(choice.id));
    for (const option of missing) {
      const index = wrong.findIndex(
        (choice) =>
          missing.length === 1 || distance(choice.id, option.id) <= option.id.length / 3 || choice.id === '',
      );
      if (index >= 0) wrong.splice(index, 1);
      else if (!named.isMisspelt(lists.option, option.id))
        say(
          places.at(option, 'id'),
          `no scene offers ${option.id}; the scene of ${id} offers ${here.map((choice) => choice.id).join(', ') || 'nothing'}`,
        );
    }
  }
}
