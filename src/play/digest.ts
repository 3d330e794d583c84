// A digest of the rounded system, so that a replay under changed rules is noticed at the first difference.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { System } from '../model/state/system';

/** Plain data as text with sorted keys and numbers rounded to six decimals: equal for equal systems. */
function plainText(value: unknown): string {
  if (typeof value === 'number') return String(Math.round(value * 1e6) / 1e6);
  if (Array.isArray(value)) return `[${value.map(plainText).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const fields = value as Record<string, unknown>;
  return `{${Object.keys(fields)
    .sort()
    .map((key) => `${key}:${plainText(fields[key])}`)
    .join()}}`;
}

/** Eight hex digits; equal for equal systems on any machine. */
export function digestOf(system: System): string {
  return bytesToHex(sha256(utf8ToBytes(plainText(system)))).slice(0, 8);
}
