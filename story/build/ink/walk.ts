// Walks through the parsed statements of one Ink file and writes down what is read where, under which conditions.
import {
  Choice,
  Conditional,
  ContentList,
  Divert,
  Expression,
  ExternalDeclaration,
  FlowBase,
  FunctionCall,
  Gather,
  IncludedFile,
  ReturnType,
  Sequence,
  Tag,
  Text,
  VariableAssignment,
  Weave,
  type ParsedObject,
} from './nodes';
import type { InFile } from '../problems';
import { blankLine, blankScript } from './blank';
import { expressionOf, partsOf, type InkExpression } from './expression';
import type { InkParsed } from './parse';
import type { Guard, Guards, InkChoice, InkLine, InkSpot, InkTag, InkUse, ScriptFile } from './script';
import { stepOf } from './told';

/** A tag that has begun and not ended. */
interface TagOpen {
  text: string;
  at: InFile;
}

/** Walks a file once; what it finds is in `found`. */
class Walker {
  readonly found: ScriptFile;
  private readonly lines = new Map<number, InkLine>();
  private spot: InkSpot = { knot: '', stitch: '' };
  private tag: TagOpen | null = null;
  private choice: InkChoice | null = null;
  /** More than 0 inside the braces of a line: what stands there is not always read. */
  private inBraces = 0;

  constructor(private readonly parsed: InkParsed) {
    this.found = blankScript(parsed);
  }

  walk(): ScriptFile {
    this.weave(this.parsed.statements, []);
    this.found.lines = [...this.lines.values()].sort((one, other) => one.line - other.line);
    return this.found;
  }

  private readonly at = (node: ParsedObject): InFile => {
    const known = node.debugMetadata;
    return known
      ? this.parsed.bare.at(known.startLineNumber, known.startCharacterNumber, node instanceof Expression)
      : { file: this.parsed.file, line: 1, column: 1 };
  };

  /** Statements in order. What follows a choice stands under it, up to the next gather. */
  private weave(items: readonly ParsedObject[], guards: Guards): void {
    let chosen: Guard[] = [];
    for (const [index, item] of items.entries()) {
      const under = [...guards, ...chosen];
      if (item instanceof Choice) {
        chosen = [this.chosen(this.takeChoice(item, items.slice(index + 1), guards))];
      } else if (item instanceof Gather) chosen = [];
      else if (item instanceof Weave) this.weave(item.content, under);
      else if (item instanceof FlowBase) this.flow(item);
      else this.content(item, under);
    }
  }

  private chosen({ id, at }: InkChoice): Guard {
    const args: InkExpression[] = [{ at, kind: 'text', text: id }];
    return { condition: { at, kind: 'call', name: 'chose', args }, not: false };
  }

  private flow(node: FlowBase): void {
    const before = this.spot;
    const name = node.name ?? '';
    const at = this.identifierAt(node);
    const content = node.content.filter((each) => !(each instanceof FlowBase));
    const isStitch = before.knot !== '';
    this.spot = isStitch ? { knot: before.knot, stitch: name } : { knot: name, stitch: '' };
    if (isStitch) this.found.knots.at(-1)?.stitches.push({ name, at });
    else
      this.found.knots.push({
        name,
        at,
        isFunction: node.isFunction,
        stitches: [],
        hasOwnText: content.length > 0,
      });
    this.weave(node.content, []);
    this.spot = before;
  }

  private identifierAt(node: FlowBase | VariableAssignment | ExternalDeclaration): InFile {
    const identifier = node instanceof VariableAssignment ? node.variableIdentifier : node.identifier;
    const known = identifier?.debugMetadata;
    return known ? this.parsed.bare.at(known.startLineNumber, known.startCharacterNumber) : this.at(node);
  }

  /** Anything that is no choice, gather or knot. */
  private content(node: ParsedObject, guards: Guards): void {
    if (node instanceof Tag) this.turnTag(node);
    else if (node instanceof Text) this.text(node, guards);
    else if (node instanceof Divert) this.divert(node, guards);
    else if (node instanceof Conditional) this.conditional(node, guards);
    else if (node instanceof Sequence) this.braced(node, node.sequenceElements, guards);
    else if (node instanceof ContentList) this.contentList(node, guards);
    else if (node instanceof Weave) this.weave(node.content, guards);
    else if (node instanceof FunctionCall && node.shouldPopReturnedValue) this.use('action', node);
    else if (node instanceof Expression) this.say(node, guards);
    else this.declaration(node);
  }

  private declaration(node: ParsedObject): void {
    if (node instanceof VariableAssignment) {
      if (node.isGlobalDeclaration)
        this.found.variables.push({ name: node.variableName, at: this.identifierAt(node) });
      if (node.expression) this.use('value', node.expression);
    } else if (node instanceof ReturnType) {
      if (node.returnedExpression) this.use('value', node.returnedExpression);
    } else if (node instanceof ExternalDeclaration)
      this.found.externals.push({
        name: node.name ?? '',
        takes: node.argumentNames.length,
        at: this.identifierAt(node),
      });
    else if (node instanceof IncludedFile) {
      const name = this.parsed.includes[this.found.includes.length] ?? '';
      this.found.includes.push({ name, at: this.at(node) });
    }
  }

  private contentList(node: ContentList, guards: Guards): void {
    // The line itself is read under its own guards, whatever stands in its braces.
    if (node.content.some((each) => each instanceof Conditional || each instanceof Sequence))
      this.lineAt(this.at(node), guards);
    for (const each of node.content) this.content(each, guards);
  }

  private use(of: InkUse['for'], node: Expression): void {
    this.found.uses.push({ for: of, expression: expressionOf(node, this.at), ...this.spot });
  }

  private say(node: Expression, guards: Guards): void {
    this.use('words', node);
    const line = this.lineAt(this.at(node), guards);
    line.words += ' ';
    line.shape.push(null);
    const parts = partsOf(expressionOf(node, this.at));
    line.says += parts.filter((part) => part.kind === 'call' && part.name === 'say').length;
  }

  private conditional(node: Conditional, guards: Guards): void {
    const subject = node.initialCondition ? expressionOf(node.initialCondition, this.at) : null;
    const passed: Guard[] = [];
    for (const branch of node.branches) {
      const own = branch.ownExpression ? expressionOf(branch.ownExpression, this.at) : null;
      const condition: InkExpression | null =
        own && subject && branch.matchingEquality
          ? { at: own.at, kind: 'compare', sign: '==', sides: [subject, own] }
          : (own ?? (branch.isTrueBranch ? subject : null));
      if (condition) this.found.uses.push({ for: 'condition', expression: condition, ...this.spot });
      const now = condition ? [{ condition, not: false }] : [];
      const weaves = branch.content.filter((each) => each instanceof Weave);
      if (branch.isInline) this.braced(node, weaves, [...guards, ...passed, ...now]);
      else for (const weave of weaves) this.weave(weave.content, [...guards, ...passed, ...now]);
      if (condition) passed.push({ condition, not: true });
    }
  }

  /** What stands inside the braces of a line. */
  private braced(node: ParsedObject, parts: readonly ParsedObject[], guards: Guards): void {
    const line = this.lineAt(this.at(node), guards);
    if (this.inBraces === 0 && line.shape.at(-1) !== null) line.shape.push(null);
    line.words += ' ';
    this.inBraces++;
    for (const part of parts) this.content(part, guards);
    this.inBraces--;
  }

  private divert(node: Divert, guards: Guards): void {
    if (node.isEmpty) return;
    const to = node.target?.dotSeparatedComponents ?? '';
    this.found.diverts.push({ to, at: this.at(node), guards, ...this.spot });
    for (const arg of node.args) this.use('value', arg);
  }

  private text(node: Text, guards: Guards): void {
    if (node.text === '\n') return;
    const at = this.at(node);
    if (this.tag) {
      if (this.tag.text === '') this.tag.at = at;
      this.tag.text += node.text;
      return;
    }
    const line = this.lineAt(at, guards);
    line.words += node.text;
    if (node.text.trim() !== '') line.pieces.push({ text: node.text.trimStart(), at });
    if (this.inBraces === 0) line.shape.push(node.text);
  }

  /** Begins or ends a tag. */
  private turnTag(node: Tag): void {
    if (node.isStart) {
      this.tag = { text: '', at: this.at(node) };
      return;
    }
    if (!this.tag) return;
    const { text, at } = this.tag;
    this.tag = null;
    const colon = text.indexOf(':');
    const key = (colon < 0 ? text : text.slice(0, colon)).trim();
    const rest = colon < 0 ? '' : text.slice(colon + 1);
    const lead = colon < 0 ? 0 : colon + 1 + (rest.length - rest.trimStart().length);
    const line = this.lineAt(at, []);
    const on = this.choice ? 'choice' : line.shape.length > 0 || line.isChoice ? 'text' : 'alone';
    const tag: InkTag = {
      key,
      value: rest.trim(),
      at,
      valueAt: { ...at, column: at.column + lead },
      on,
      ...this.spot,
    };
    this.found.tags.push(tag);
    line.tags.push(tag);
    if (this.choice && key === 'id') Object.assign(this.choice, { id: tag.value, idAt: tag.valueAt });
  }

  private lineAt(at: InFile, guards: Guards): InkLine {
    const known = this.lines.get(at.line);
    if (known) return known;
    const line = blankLine(at, guards, this.spot);
    this.lines.set(at.line, line);
    return line;
  }

  private takeChoice(node: Choice, after: readonly ParsedObject[], guards: Guards): InkChoice {
    const at = this.at(node);
    const line = this.lineAt(at, guards);
    line.isChoice = true;
    const condition = node.condition ? expressionOf(node.condition, this.at) : null;
    if (condition) this.found.uses.push({ for: 'condition', expression: condition, ...this.spot });
    const next = after.find((each) => !(each instanceof Text && each.text.trim() === ''));
    const action =
      next instanceof ContentList ? next.content.find((each) => each instanceof FunctionCall) : next;
    const choice: InkChoice = {
      id: '',
      at,
      idAt: at,
      condition,
      after: action instanceof FunctionCall ? expressionOf(action, this.at) : null,
      afterAt: next ? this.at(next) : at,
      ...this.spot,
    };
    this.choice = choice;
    const read = (part: ContentList | null | undefined, under: Guards) => {
      for (const each of part?.content ?? []) this.content(each, under);
      line.words += ' ';
    };
    read(node.startContent, guards);
    read(node.choiceOnlyContent, guards);
    read(node.innerContent, [...guards, this.chosen(choice)]);
    this.choice = null;
    line.choice = choice.id;
    this.found.choices.push(choice);
    return choice;
  }
}

/** Walks through a parsed file. Scenes know their decision or moment from the tags of their knot. */
export function walkInk(parsed: InkParsed): ScriptFile {
  const found = new Walker(parsed).walk();
  for (const line of found.lines) {
    line.words = line.words.trim();
    line.step = stepOf(found, line.knot);
  }
  return found;
}
