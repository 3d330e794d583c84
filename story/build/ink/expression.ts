// What Ink asks and compares, as plain data: made from the compiler's own nodes.
import {
  BinaryExpression,
  FunctionCall,
  List,
  MultipleConditionExpression,
  NumberExpression,
  StringExpression,
  Text,
  UnaryExpression,
  VariableReference,
  type Expression,
  type ParsedObject,
} from './nodes';
import type { InFile } from '../problems';

/** Two sides of a comparison, of `and`, of a sum. */
type Sides = readonly [InkExpression, InkExpression];

/** Something that Ink works out. `text` is null where the text holds logic of its own; `other` is whatever no scene needs. */
export type InkExpression = { at: InFile } & (
  | { kind: 'call'; name: string; args: readonly InkExpression[] }
  | { kind: 'text'; text: string | null }
  | { kind: 'number'; value: number }
  | { kind: 'flag'; value: boolean }
  | { kind: 'name'; name: string }
  | { kind: 'not'; of: InkExpression }
  | { kind: 'and' | 'or'; sides: Sides }
  | { kind: 'compare'; sign: string; sides: Sides }
  | { kind: 'sum'; sides: Sides }
  | { kind: 'other' }
);

const COMPARED = ['==', '!=', '<', '>', '<=', '>='];

/** Gives the position of a node. */
export type AtNode = (node: ParsedObject) => InFile;

/** The node of an expression as plain data. */
export function expressionOf(node: Expression, at: AtNode): InkExpression {
  const here = at(node);
  if (node instanceof FunctionCall)
    return { at: here, kind: 'call', name: node.name, args: node.args.map((arg) => expressionOf(arg, at)) };
  if (node instanceof StringExpression) return textOf(node, at);
  if (node instanceof NumberExpression)
    return typeof node.value === 'boolean'
      ? { at: here, kind: 'flag', value: node.value }
      : { at: here, kind: 'number', value: node.value };
  if (node instanceof VariableReference) return { at: here, kind: 'name', name: node.path.join('.') };
  if (node instanceof UnaryExpression)
    return { at: here, kind: node.op === '-' ? 'other' : 'not', of: expressionOf(node.innerExpression, at) };
  if (node instanceof BinaryExpression) return binaryOf(node, at);
  if (node instanceof MultipleConditionExpression)
    return node.subExpressions
      .map((each) => expressionOf(each, at))
      .reduce((one, other) => ({ at: one.at, kind: 'and', sides: [one, other] }));
  // Ink takes one name in parentheses for a list of one.
  if (node instanceof List && node.itemIdentifierList?.length === 1)
    return { at: here, kind: 'name', name: node.itemIdentifierList[0]!.name };
  return { at: here, kind: 'other' };
}

function textOf(node: StringExpression, at: AtNode): InkExpression {
  const [only, ...more] = node.content;
  const isPlain = only instanceof Text && more.length === 0;
  return { at: isPlain ? at(only) : at(node), kind: 'text', text: isPlain ? only.text : null };
}

function binaryOf(node: BinaryExpression, at: AtNode): InkExpression {
  const sides: Sides = [expressionOf(node.leftExpression, at), expressionOf(node.rightExpression, at)];
  const here = at(node);
  if (node.opName === 'and' || node.opName === '&&') return { at: here, kind: 'and', sides };
  if (node.opName === 'or' || node.opName === '||') return { at: here, kind: 'or', sides };
  if (COMPARED.includes(node.opName)) return { at: here, kind: 'compare', sign: node.opName, sides };
  return { at: here, kind: 'sum', sides };
}

/** Every part of an expression, the whole first. */
export function partsOf(expression: InkExpression): InkExpression[] {
  const inner =
    expression.kind === 'call'
      ? expression.args
      : expression.kind === 'not'
        ? [expression.of]
        : 'sides' in expression
          ? expression.sides
          : [];
  return [expression, ...inner.flatMap(partsOf)];
}

/** The only argument of a call with this name, where it is plain text; null for anything else. */
export function askedOf(expression: InkExpression, name: string): string | null {
  if (expression.kind !== 'call' || expression.name !== name) return null;
  const [argument] = expression.args;
  return argument?.kind === 'text' ? argument.text : null;
}

/** An expression in a line of words, as a writer would write it. */
export function inWords(expression: InkExpression): string {
  switch (expression.kind) {
    case 'call':
      return `${expression.name}(${expression.args.map(inWords).join(', ')})`;
    case 'text':
      return `"${expression.text ?? '…'}"`;
    case 'number':
    case 'flag':
      return String(expression.value);
    case 'name':
      return expression.name;
    case 'not':
      return `not ${inWords(expression.of)}`;
    case 'and':
    case 'or':
      return expression.sides.map(inWords).join(` ${expression.kind} `);
    case 'compare':
      return expression.sides.map(inWords).join(` ${expression.sign} `);
    case 'sum':
      return expression.sides.map(inWords).join(' + ');
    case 'other':
      return '…';
  }
}
