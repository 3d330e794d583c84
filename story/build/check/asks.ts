// What Ink asks of the game: each function by its name, with an argument that is there, used for what it gives.
import { LAUNCHES, OPENINGS } from '../../../src/model/table/ids';
import { askedOf, partsOf, type InkExpression } from '../ink/expression';
import { mayBeLost, type InkUse, type ScriptFile } from '../ink/script';
import { allowed } from '../near';
import type { Say } from '../problems';
import { GAME_FUNCTIONS, gives, isOfInk, ownFunctions } from './functions';
import type { CheckGround } from './ground';

/** Where the game's functions are declared, with stand-ins that ask nothing. */
const BRIDGE = 'bridge.ink';

const WORD_LISTS = { launch: LAUNCHES, opening: OPENINGS } as const;

/** Checks everything that all files ask. */
export function checkAsks(ground: CheckGround, files: readonly ScriptFile[]): void {
  checkBridge(files, ground.say);
  const functions = [...Object.keys(GAME_FUNCTIONS), ...ownFunctions(files)];
  const isNowhere = (name: string) => !functions.includes(name) && !isOfInk(name) && !mayBeLost(files, name);
  for (const { file, uses } of files)
    if (file !== BRIDGE)
      for (const use of uses) {
        sayUse(use, ground.say);
        for (const part of partsOf(use.expression)) {
          if (part.kind === 'call' && isNowhere(part.name))
            ground.say(part.at, `there is no function ${part.name}; ${allowed(part.name, functions)}`);
          sayCall(ground, part, part === use.expression && use.for === 'action');
          if (part.kind === 'compare') sayCompared(part, ground.say);
          if (part.kind === 'and' || part.kind === 'or')
            part.sides.forEach((side) => sayFlag(side, ground.say));
          if (part.kind === 'not') sayFlag(part.of, ground.say);
        }
      }
}

function checkBridge(files: readonly ScriptFile[], say: Say): void {
  const bridge = files.find(({ file }) => file === BRIDGE);
  if (!bridge) return;
  const names = Object.keys(GAME_FUNCTIONS);
  for (const { name, takes, at } of files.flatMap(({ externals }) => externals)) {
    const own = GAME_FUNCTIONS[name];
    if (!own) say(at, `the game has no function ${name}; ${allowed(name, names)}`);
    else if (takes !== (own.takes === null ? 0 : 1))
      say(at, `${name} takes ${own.takes === null ? 'nothing' : 'one argument'}, not ${takes}`);
  }
  if (bridge.problems.length > 0) return;
  for (const name of names)
    if (!bridge.externals.some((external) => external.name === name))
      say(
        { file: BRIDGE, line: 1, column: 1 },
        `EXTERNAL ${name}(${GAME_FUNCTIONS[name]!.takes === null ? '' : 'id'}) is missing`,
      );
}

/** A call of the game: its argument, and that an action stands alone. */
function sayCall({ lists, named, say }: CheckGround, part: InkExpression, isAction: boolean): void {
  if (part.kind !== 'call') return;
  const { name, args, at } = part;
  const own = GAME_FUNCTIONS[name];
  if (!own) return;
  if (own.gives === 'act' && !isAction) say(at, `${name} acts: it stands alone on a ~ line`);
  const [argument] = args;
  const many = own.takes === null ? 0 : 1;
  if (args.length !== many)
    say(at, `${name} takes ${many === 0 ? 'nothing' : 'one id in quotes'}, not ${args.length} arguments`);
  else if (argument && own.takes !== null) {
    if (argument.kind !== 'text' || argument.text === null)
      say(argument.at, `${name} takes an id in quotes, such as ${name}("${lists[own.takes].ids[0] ?? ''}")`);
    else if (argument.text === '') say(argument.at, `${name} takes the id of a ${lists[own.takes].what}`);
    else named.known(lists[own.takes], argument.text, argument.at);
  }
}

/** Whether what is worked out fits what it is for. */
function sayUse({ for: use, expression }: InkUse, say: Say): void {
  const kind = gives(expression);
  if (use === 'condition') sayFlag(expression, say);
  else if (use === 'words' && kind !== 'words' && kind !== 'other' && kind !== 'act')
    say(
      expression.at,
      kind === 'number' && askedOf(expression, 'value')
        ? 'value is for conditions; say("…") reads a reading aloud'
        : 'only say("…") stands in text',
    );
  else if (use === 'action' && kind !== 'act' && kind !== 'other')
    say(
      expression.at,
      'this asks and changes nothing; a ~ line acts: arrive, decide, settle, or sets a variable',
    );
}

/** A condition is true or false. */
function sayFlag(expression: InkExpression, say: Say): void {
  const kind = gives(expression);
  if (kind === 'launch' || kind === 'opening')
    say(expression.at, `${kind}() is a word: compare it, ${kind}() == "${WORD_LISTS[kind][0]}"`);
  else if (kind === 'number')
    say(expression.at, 'a number is no condition: compare it, such as value("strain") >= 50');
  else if (kind === 'words') say(expression.at, 'say gives words; a condition compares value("…")');
  else if (kind === 'text') say(expression.at, 'a text is no condition');
}

/** `launch()` or `opening()` beside the other side of a comparison. */
function sayWordCompared(
  word: keyof typeof WORD_LISTS,
  { at, sign }: InkExpression & { kind: 'compare' },
  other: InkExpression,
  say: Say,
): void {
  const list: readonly string[] = WORD_LISTS[word];
  const text = other.kind === 'text' ? (other.text ?? '') : null;
  if (sign !== '==' && sign !== '!=') say(at, `${word}() is compared with == or !=`);
  else if (text === null) {
    if (gives(other) !== 'other') say(other.at, `${word}() is a word; allowed: ${list.join(', ')}`);
  } else if (!list.includes(text)) say(other.at, `unknown ${word} ${text}; ${allowed(text, list)}`);
}

/** The two sides of a comparison: a word with its list, a number with a number; what is true or false is not compared. */
function sayCompared(compared: InkExpression & { kind: 'compare' }, say: Say): void {
  const { sides } = compared;
  for (const [one, other] of [sides, [sides[1], sides[0]] as const]) {
    const [kind, against] = [gives(one), gives(other)];
    if (kind === 'launch' || kind === 'opening') sayWordCompared(kind, compared, other, say);
    else if (kind === 'flag' && one.kind === 'call')
      say(one.at, `${one.name} is true or false by itself: leave the comparison out`);
    else if (kind === 'words') say(one.at, 'say gives words; a condition compares value("…")');
    else if (kind === 'number' && against === 'text')
      say(other.at, 'a number is compared with a number, without quotes');
  }
}
