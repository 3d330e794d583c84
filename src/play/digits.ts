// Numbers of any radix in one text of Crockford base 32, in groups of four, with two check characters at its end.
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** A number below its radix. */
export type Digit = [value: number, radix: number];
/** Takes the next number of this radix, 0 where none is left. */
export type TakeDigit = (radix: number) => number;
/** Why a text holds no digits. */
type TextReason = 'empty' | 'badCharacter' | 'badCheck';

/** Digits read from the front; `isSpent` tells whether nothing but zeros is left. */
type Digits = { ok: true; take: TakeDigit; isSpent(): boolean } | { ok: false; reason: TextReason };

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHECK_LENGTH = 2;
/** No code of a run is nearly as long. */
const MOST_CHARACTERS = 200;

function checkOf(payload: string): string {
  const [first = 0, second = 0] = sha256(utf8ToBytes(payload));
  return ALPHABET[first & 31]! + ALPHABET[second & 31]!;
}

/** A text such as `1C5Y-0R7Q-3K`. Digits are packed last first, so that they can be read from the front. */
export function writeDigits(digits: readonly Digit[]): string {
  let value = 0n;
  for (const [digit, radix] of [...digits].reverse()) value = value * BigInt(radix) + BigInt(digit);
  let payload = '';
  for (; value > 0n; value /= 32n) payload = ALPHABET[Number(value % 32n)]! + payload;
  payload ||= '0';
  return (payload + checkOf(payload)).replace(/(.{4})(?=.)/g, '$1-');
}

/** Reads what somebody typed: spaces, hyphens and case do not matter, O is read as 0, I and L as 1. Never throws. */
export function readDigits(typed: string): Digits {
  const text = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (text.length <= CHECK_LENGTH) return { ok: false, reason: 'empty' };
  if (text.length > MOST_CHARACTERS || [...text].some((character) => !ALPHABET.includes(character)))
    return { ok: false, reason: 'badCharacter' };
  const payload = text.slice(0, -CHECK_LENGTH);
  if (checkOf(payload) !== text.slice(-CHECK_LENGTH)) return { ok: false, reason: 'badCheck' };
  let value = 0n;
  for (const character of payload) value = value * 32n + BigInt(ALPHABET.indexOf(character));
  return {
    ok: true,
    take: (radix) => {
      const digit = Number(value % BigInt(radix));
      value /= BigInt(radix);
      return digit;
    },
    isSpent: () => value === 0n,
  };
}
