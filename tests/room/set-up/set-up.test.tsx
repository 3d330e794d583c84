// @vitest-environment happy-dom
// Before a sitting: who is here and for how long, the role cards on paper, and what the last row can read.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { theCase } from '../seated';
import { wall, type Wall } from '../wall';

let room: Wall;
beforeEach(async () => {
  room = await wall();
});
afterEach(() => room.close());

const picked = () =>
  room
    .all('option')
    .filter((each) => (each as HTMLInputElement).checked)
    .map(room.nameOf);
const sizes = () =>
  room.all('field').map((each) => `${room.nameOf(each)}: ${(each as HTMLInputElement).value}`);
const size = () => room.host.querySelector<HTMLElement>('.room')!;

/** Sets up as filled in, and begins. */
async function begin(): Promise<void> {
  await room.press('To the last-row test');
  await room.press('Begin');
}

describe('who is here', () => {
  test('at first one group A of seven, for ninety minutes', async () => {
    expect(room.text()).toMatch(/^Who is in the room\? /);
    expect(picked()).toEqual(['One group', 'A', '90 min · 6 decisions']);
    expect(sizes()).toEqual(['People in group A: 7']);
    expect(room.text()).toContain(
      'Nobody gives a name. What is decided is on record; who voted for what is not.',
    );
    await begin();
    expect(room.saved.at(-1)).toMatchObject({
      preset: 'class-90',
      mode: 'group',
      groups: [{ letter: 'A', size: 7 }],
      started: '2026-03-02T10:00:00.000Z',
      language: 'en',
      events: [],
    });
    expect(room.text()).toContain('Group A · Decision 1 of 6');
  });

  test('each class says its minutes and how much it decides, and asks that much', async () => {
    const classes = room.all('option', /min/).map(room.nameOf);
    expect(classes).toEqual([
      '45 min · 4 decisions',
      '60 min · 5 decisions',
      '90 min · 6 decisions',
      '120 min · 8 decisions',
    ]);
    for (const [at, preset] of (['class-45', 'class-60', 'class-90', 'class-120'] as const).entries()) {
      room.close();
      room = await wall();
      await room.pick(classes[at]!);
      expect(picked()).toContain(classes[at]);
      await begin();
      expect(room.saved.at(-1)).toMatchObject({ preset, asks: theCase.presets[preset]!.asks });
      expect(room.text()).toContain(`Decision 1 of ${[4, 5, 6, 8][at]}`);
    }
  });

  test('one group may have another letter and size; no group is empty or above forty', async () => {
    await room.pick('C');
    await room.fill('People in group C', '12');
    expect(sizes()).toEqual(['People in group C: 12']);
    await room.fill('People in group C', '99');
    expect(sizes()).toEqual(['People in group C: 40']);
    await room.fill('People in group C', '-3');
    expect(sizes()).toEqual(['People in group C: 1']);
    await room.fill('People in group C', '');
    expect(sizes()).toEqual(['People in group C: 1']);
    await room.fill('People in group C', '12');
    await begin();
    expect(room.saved.at(-1)!.groups).toEqual([{ letter: 'C', size: 12 }]);
  });

  test('several groups at one screen, two to six, each with its size', async () => {
    expect(room.all('option', 'F')).toHaveLength(1);
    await room.pick('Several groups at one screen');
    expect(room.all('option', 'F')).toHaveLength(0);
    expect(picked()).toEqual(['Several groups at one screen', '3', '90 min · 6 decisions']);
    expect(sizes()).toEqual(['People in group A: 7', 'People in group B: 7', 'People in group C: 7']);
    expect(room.all('option', /^\d$/).map(room.nameOf)).toEqual(['2', '3', '4', '5', '6']);
    await room.pick('6');
    expect(sizes()).toHaveLength(6);
    await room.pick('2');
    await room.fill('People in group B', '4');
    await begin();
    expect(room.saved.at(-1)!.groups).toEqual([
      { letter: 'A', size: 7 },
      { letter: 'B', size: 4 },
    ]);
    expect(room.text()).toContain('Groups A, B');
  });

  test('the button that goes on has the focus; Leave leaves, Print prints', async () => {
    expect(room.nameOf(document.activeElement!)).toBe('To the last-row test');
    await room.press('Leave');
    expect(room.called).toEqual(['left']);
    const print = vi.fn();
    window.print = print;
    await room.press('Print the role cards');
    expect(print).toHaveBeenCalledOnce();
    expect(room.saved).toEqual([]);
  });
});

describe('the role cards on paper', () => {
  const pack = () => [...room.host.querySelectorAll('.room-pack > div')];

  test('four to each decision of the class that has any, with what they rest on', async () => {
    const titles = () => pack().map((each) => room.text(each.querySelector('h2')));
    expect(titles()).toHaveLength(7);
    expect(titles()[0]).toBe('K3 · Settle the rules early, or wait?');
    await room.pick('45 min · 4 decisions');
    expect(titles()).toEqual([
      'K4 · What do we do with the review?',
      'K6 · Open, open smaller, or wait?',
      'K7 · Who is in charge now?',
      'K7 · Who is in charge now that it works?',
      'K8 · What stays when the helpers leave?',
    ]);
    expect(room.text(pack()[0]!.querySelector('p'))).toBe('4 April 2013');
    for (const each of pack())
      expect([...each.querySelectorAll('h3')].map((desk) => room.text(desk))).toEqual([
        'Policy',
        'Technical',
        'Supplier',
        'Public',
      ]);
    for (const [at, card] of theCase.decisions.find(({ id }) => id === 'D09')!.roleCards!.entries()) {
      const item = pack()[0]!.querySelectorAll('li')[at]!;
      expect(room.text(item.querySelector('p'))).toBe(card.text);
      const sources = [...new Set(card.facts.map((fact) => theCase.facts[fact]!.source))].join('; ');
      const basis = { record: '', reconstructed: 'Reconstructed', model: 'From the model' }[card.basis];
      expect(room.text(item.querySelector('small'))).toBe(
        [basis, sources && `Source: ${sources}`].filter(Boolean).join(' · '),
      );
    }
  });
});

describe('the last-row test', () => {
  beforeEach(() => room.press('To the last-row test'));

  test('three lines in three sizes; a number or a press takes one, and it is kept for next time', async () => {
    expect(room.text()).toBe(
      'Last-row test 4 4 % of the screen: six people enrolled on the first day. ' +
        '✓ 5 % of the screen: six people enrolled on the first day. ' +
        '6 6 % of the screen: six people enrolled on the first day. ' +
        'Ask the last row which line they can read without effort. Press its number. 5 % is set. Begin',
    );
    await room.keys('6');
    expect(room.text()).toContain('6 % is set.');
    expect([size().dataset['size'], size().style.getPropertyValue('--size')]).toEqual(['6', '6']);
    await room.keys('3', '7');
    expect(room.text()).toContain('6 % is set.');
    await room.press(/^4 4 %/);
    expect(room.text()).toContain('✓ 4 % of the screen');
    expect(room.called).toEqual(['size 6', 'size 4']);
    expect(room.one('button', /^✓ 4 %/).getAttribute('aria-pressed')).toBe('true');
    await room.press('Begin');
    expect(size().dataset['size']).toBe('4');
  });

  test.each(['Enter', 'PageDown'])('%s begins', async (key) => {
    (document.activeElement as HTMLElement).blur();
    await room.key(key, { repeat: true });
    expect(room.text()).toContain('Last-row test');
    await room.keys('a', 'PageUp');
    expect(room.text()).toContain('Last-row test');
    await room.keys(key);
    expect(room.step()).toBe('read');
  });

  test('Enter on a line takes that line, and does not begin', async () => {
    room.one('button', /^6 6 %/).focus();
    await room.keys('Enter');
    expect(room.text()).toContain('6 % is set.');
    expect(room.step()).toBe('');
  });
});

test('a size picked before is still set', async () => {
  room.close();
  room = await wall({ size: 6 });
  expect(size().dataset['size']).toBe('6');
  await room.press('To the last-row test');
  expect(room.text()).toContain('6 % is set.');
});
