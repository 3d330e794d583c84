// What can be read off a system, under the names by which it was first asked for.
export { reading } from '../rules/readings';
export { READING_TABLE, type ReadingKind } from '../table/readings';
export { profile } from './profile';
