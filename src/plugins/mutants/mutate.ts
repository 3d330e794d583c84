// All small faults that can be put into one source file: each a place in the text and what stands there instead.
import { parseAst } from 'vite';
import type { Fault } from './mutant-plugin';

/** A fault with where it stands and the function it stands in. */
export interface Mutant extends Fault {
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  /** The function it stands in, counted from 1 in the order of the file; 0 outside all functions. */
  inFunction: number;
}

/** A function's place: where its body begins, and whether that body is one expression. */
export interface FunctionPlace {
  start: number;
  end: number;
  isExpression: boolean;
}

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** From one node to what may stand in its place. */
type Mutation = (node: Node, textOf: (node: Node) => string) => readonly Put[];
type Put = { start: number; end: number; put: string };

const whole = ({ start, end }: Node, put: string): Put => ({ start, end, put });

const OTHER_OPERATOR: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
};

const OTHER_METHOD: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  max: 'min',
  min: 'max',
  floor: 'ceil',
  ceil: 'floor',
  find: 'findLast',
  findLast: 'find',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
};

/** Methods that return an array made from the one they are called on: left out, the array stays as it was. */
const SHAPING = new Set(['filter', 'slice', 'toSorted', 'toReversed', 'sort', 'reverse', 'trim']);

/** An operator replaced by another, where its operands are not text. */
function otherOperator(node: Node, textOf: (node: Node) => string): Put[] {
  const [left, right] = [node['left'] as Node, node['right'] as Node];
  const isText = [left, right].some((side) => /^['"`]/.test(textOf(side)));
  const operator = String(node['operator']);
  if (operator === '+' && isText) return [];
  return (OTHER_OPERATOR[operator] ?? []).map((put) =>
    whole(node, `(${textOf(left)} ${put} ${textOf(right)})`),
  );
}

function otherCall(node: Node, textOf: (node: Node) => string): Put[] {
  const callee = node['callee'] as Node;
  if (callee.type !== 'MemberExpression' || callee['computed']) return [];
  const [object, property] = [callee['object'] as Node, callee['property'] as Node];
  const name = textOf(property);
  const other = OTHER_METHOD[name];
  if (other) return [whole(property, other)];
  return SHAPING.has(name) && !callee['optional'] ? [whole(node, textOf(object))] : [];
}

const condition = (node: Node): Put[] => {
  const test = node['test'] as Node;
  return [whole(test, 'true'), whole(test, 'false')];
};

/** What is done to each kind of node. */
const MUTATIONS: Readonly<Record<string, Mutation>> = {
  BinaryExpression: otherOperator,
  LogicalExpression: (node, textOf) => {
    const [left, right] = [textOf(node['left'] as Node), textOf(node['right'] as Node)];
    if (node['operator'] === '??') return [whole(node, `(${right})`)];
    const other = node['operator'] === '&&' ? '||' : '&&';
    return [whole(node, `((${left}) ${other} (${right}))`), whole(node, `(${right})`)];
  },
  ConditionalExpression: condition,
  IfStatement: condition,
  CallExpression: otherCall,
  UnaryExpression: (node, textOf) =>
    node['operator'] === '!' || node['operator'] === '-'
      ? [whole(node, `(${textOf(node['argument'] as Node)})`)]
      : [],
  Literal: (node) => {
    const { value } = node;
    if (typeof value === 'number') return [whole(node, String(value + 1))];
    return typeof value === 'boolean' ? [whole(node, String(!value))] : [];
  },
  ExpressionStatement: (node) => {
    const { type } = node['expression'] as Node;
    return ['CallExpression', 'AssignmentExpression', 'UpdateExpression'].includes(type)
      ? [whole(node, ';')]
      : [];
  },
  UpdateExpression: (node, textOf) => {
    const text = textOf(node);
    return [whole(node, text.includes('++') ? text.replace('++', '--') : text.replace('--', '++'))];
  },
};

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** Nodes of types say nothing while the program runs; those that wrap an expression are passed through. */
const isSilent = ({ type }: Node) =>
  type === 'ImportDeclaration' ||
  (type.startsWith('TS') &&
    !['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression'].includes(type));

/** Children in the order of the text. */
function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flatMap((value): unknown[] => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
    .filter((child) => !isSilent(child))
    .sort((one, other) => one.start - other.start);
}

/** Visits every node that runs, with the number of the function it stands in. */
function visit(
  source: string,
  file: string,
  meet: (node: Node, inFunction: number) => void,
): FunctionPlace[] {
  const functions: FunctionPlace[] = [];
  const into = (node: Node, inFunction: number) => {
    let number = inFunction;
    const body = node['body'];
    if (/^(Arrow)?Function(Expression|Declaration)?$/.test(node.type) && isNode(body)) {
      const isExpression = body.type !== 'BlockStatement' && body.type !== 'FunctionBody';
      number = functions.push({ start: body.start, end: body.end, isExpression });
    }
    meet(node, number);
    for (const child of childrenOf(node)) into(child, number);
  };
  const program: unknown = parseAst(source, {
    lang: file.endsWith('x') ? 'tsx' : 'ts',
    sourceType: 'module',
  });
  if (isNode(program)) into(program, 0);
  return functions;
}

/** Where the functions of a source file begin and end, in the order that `Mutant.inFunction` counts them. */
export function functionsOf(source: string, file: string): FunctionPlace[] {
  return visit(source, file, () => undefined);
}

/** Every mutant of a source file, in the order of the text. */
export function mutantsOf(source: string, file: string): Mutant[] {
  const found: Mutant[] = [];
  const textOf = ({ start, end }: Node) => source.slice(start, end);
  visit(source, file, (node, inFunction) => {
    for (const { start, end, put } of MUTATIONS[node.type]?.(node, textOf) ?? []) {
      const before = source.slice(0, start).split('\n');
      found.push({
        file,
        start,
        end,
        text: source.slice(start, end),
        put,
        line: before.length,
        column: before.at(-1)!.length + 1,
        inFunction,
      });
    }
  });
  return found;
}
