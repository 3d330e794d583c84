// @vitest-environment happy-dom
// What is given out of the page: a file under a name without anything personal, a text on the clipboard.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyText, fileName, saveBlob, saveText } from '../../../src/page/kept/hand-out';

interface Saved {
  name: string;
  type: string;
  text: Promise<string>;
}
let saved: Saved[] = [];
const blobs = new Map<string, Blob>();

beforeEach(() => {
  saved = [];
  vi.useFakeTimers();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.set(`blob:${blobs.size}`, blob as Blob);
    return `blob:${blobs.size - 1}`;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void blobs.delete(address));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href)!;
    // Browsers save only from a link that stands on the page.
    if (this.isConnected) saved.push({ name: this.download, type: blob.type, text: blob.text() });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  blobs.clear();
});

test('a text is saved under its name as JSON, and nothing of it stays on the page', async () => {
  saveText('launch-day-12345678.json', '{"a":1}');
  expect(saved).toMatchObject([{ name: 'launch-day-12345678.json', type: 'application/json' }]);
  expect(await saved[0]!.text).toBe('{"a":1}');
  expect(document.querySelectorAll('a')).toHaveLength(0);
});

test('it may be of another kind', () => {
  saveText('words.csv', 'a,b', 'text/csv');
  expect(saved).toMatchObject([{ name: 'words.csv', type: 'text/csv' }]);
});

test('the browser has ten seconds to begin; then what it needed is let go', () => {
  saveBlob('picture.png', new Blob(['x'], { type: 'image/png' }));
  vi.advanceTimersByTime(9_999);
  expect(blobs.size).toBe(1);
  vi.advanceTimersByTime(1);
  expect(blobs.size).toBe(0);
});

test('a file is named after the game and the first eight signs of the run', () => {
  expect(fileName('0123456789abcdef')).toBe('launch-day-01234567.json');
  expect(fileName('0123456789abcdef', 'png')).toBe('launch-day-01234567.png');
});

test('a text is copied, and it is known that it was', async () => {
  const written: string[] = [];
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => written.push(text) } });
  expect(await copyText('1C5Y-0R7Q')).toBe(true);
  expect(written).toEqual(['1C5Y-0R7Q']);
});

test.each([true, false])(
  'without a clipboard it is copied the old way, which may fail: %s',
  async (works) => {
    vi.stubGlobal('navigator', {});
    const copied: string[] = [];
    document.execCommand = (command: string) => {
      const field = document.querySelector('textarea')!;
      const text = field.value.slice(field.selectionStart, field.selectionEnd);
      if (command === 'copy' && works) copied.push(text);
      return works;
    };
    expect(await copyText('a line')).toBe(works);
    expect(copied).toEqual(works ? ['a line'] : []);
    expect(document.querySelectorAll('textarea')).toHaveLength(0);
  },
);
