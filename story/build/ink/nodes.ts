// The classes of Ink's compiler: the only file that imports them. Its modules import one another in circles and can be loaded in one
// order only, with the parser first.
import { InkParser } from 'inkjs/compiler/Parser/InkParser';
import { AuthorWarning } from 'inkjs/compiler/Parser/ParsedHierarchy/AuthorWarning';
import { BinaryExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/BinaryExpression';
import { Choice } from 'inkjs/compiler/Parser/ParsedHierarchy/Choice';
import { Conditional } from 'inkjs/compiler/Parser/ParsedHierarchy/Conditional/Conditional';
import { ContentList } from 'inkjs/compiler/Parser/ParsedHierarchy/ContentList';
import { Divert } from 'inkjs/compiler/Parser/ParsedHierarchy/Divert/Divert';
import { Expression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/Expression';
import { ExternalDeclaration } from 'inkjs/compiler/Parser/ParsedHierarchy/Declaration/ExternalDeclaration';
import { FlowBase } from 'inkjs/compiler/Parser/ParsedHierarchy/Flow/FlowBase';
import { FunctionCall } from 'inkjs/compiler/Parser/ParsedHierarchy/FunctionCall';
import { Gather } from 'inkjs/compiler/Parser/ParsedHierarchy/Gather/Gather';
import { IncludedFile } from 'inkjs/compiler/Parser/ParsedHierarchy/IncludedFile';
import { List } from 'inkjs/compiler/Parser/ParsedHierarchy/List/List';
import { MultipleConditionExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/MultipleConditionExpression';
import { NumberExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/NumberExpression';
import { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import { ReturnType } from 'inkjs/compiler/Parser/ParsedHierarchy/ReturnType';
import { Sequence } from 'inkjs/compiler/Parser/ParsedHierarchy/Sequence/Sequence';
import { StatementLevel } from 'inkjs/compiler/Parser/StatementLevel';
import { Story } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import { StringExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/StringExpression';
import { Tag } from 'inkjs/compiler/Parser/ParsedHierarchy/Tag';
import { Text } from 'inkjs/compiler/Parser/ParsedHierarchy/Text';
import { UnaryExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/UnaryExpression';
import { VariableAssignment } from 'inkjs/compiler/Parser/ParsedHierarchy/Variable/VariableAssignment';
import { VariableReference } from 'inkjs/compiler/Parser/ParsedHierarchy/Variable/VariableReference';
import { Weave } from 'inkjs/compiler/Parser/ParsedHierarchy/Weave';

export {
  InkParser,
  AuthorWarning,
  BinaryExpression,
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
  List,
  MultipleConditionExpression,
  NumberExpression,
  ParsedObject,
  ReturnType,
  Sequence,
  StatementLevel,
  Story,
  StringExpression,
  Tag,
  Text,
  UnaryExpression,
  VariableAssignment,
  VariableReference,
  Weave,
};
