// @vitest-environment happy-dom
// Dialogs: focus and Esc, what they say, what they ask, and what each answer does.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ClearDialog } from '../../../src/page/dialogs/clear-dialog';
import { CodeDialog } from '../../../src/page/dialogs/code-dialog';
import { Dialog } from '../../../src/page/dialogs/dialog';
import { GiveUp } from '../../../src/page/dialogs/give-up';
import { HelpDialog } from '../../../src/page/dialogs/help-dialog';
import { Limits } from '../../../src/page/dialogs/limits';
import { SettingsDialog } from '../../../src/page/dialogs/settings-dialog';
import { Tested } from '../../../src/page/dialogs/tested';
import { Who } from '../../../src/page/dialogs/who';
import type { Settings } from '../../../src/page/kept/settings';
import { rendered, type Rendered } from '../../rendered';
import { theCase } from '../sessions';

let page: Rendered | null = null;
const closed = vi.fn();
const draw = async (vnode: Parameters<typeof rendered>[0]) => (page = await rendered(vnode));
beforeEach(() => void closed.mockClear());
afterEach(() => {
  page?.close();
  document.body.replaceChildren();
});

describe('any dialog', () => {
  const sheet = (
    <Dialog heading="A heading" onClose={closed}>
      <input aria-label="inside" />
    </Dialog>
  );

  test('is named by its heading, and closes by Esc or its button', async () => {
    const { one, key, press } = await draw(sheet);
    expect(one('dialog', 'A heading').className).toBe('dialog');
    await key('Escape');
    expect(closed).toHaveBeenCalledTimes(1);
    await press('Close');
    expect(closed).toHaveBeenCalledTimes(2);
  });

  test('is as wide as it has to be', async () => {
    const { one } = await draw(
      <Dialog heading="A heading" onClose={closed} wide>
        text
      </Dialog>,
    );
    expect(one('dialog', 'A heading').className).toBe('dialog wide');
  });

  const before = () => {
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    return button;
  };

  test('gives the focus back to what opened it', async () => {
    const opener = before();
    const { one, again } = await draw(sheet);
    one('field', 'inside').focus();
    await again(null);
    expect(document.activeElement).toBe(opener);
  });

  test('leaves it with whoever has gone on, and asks nothing of what has gone', async () => {
    const opener = before();
    const { again } = await draw(sheet);
    const other = before();
    await again(null);
    expect(document.activeElement).toBe(other);
    opener.focus();
    await again(sheet);
    opener.remove();
    await again(null);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('what is said once more before it happens', () => {
  test('clearing the machine', async () => {
    const clear = vi.fn();
    const { text, press } = await draw(<ClearDialog onClear={clear} onClose={closed} />);
    expect(text()).toContain('Removes every run, note and setting that this game keeps in this browser.');
    await press('Cancel');
    expect([clear.mock.calls.length, closed.mock.calls.length]).toEqual([0, 1]);
    await press('Clear everything');
    expect([clear.mock.calls.length, closed.mock.calls.length]).toEqual([1, 1]);
  });

  test('leaving a decision undecided', async () => {
    const giveUp = vi.fn();
    const { text, press } = await draw(<GiveUp onGiveUp={giveUp} onClose={closed} />);
    expect(text()).toContain('Then what is already under way goes on.');
    await press('Cancel');
    expect([giveUp.mock.calls.length, closed.mock.calls.length]).toEqual([0, 1]);
    await press('Leave it undecided');
    expect(giveUp).toHaveBeenCalledTimes(1);
  });
});

describe('a code', () => {
  test('is read as typed; what is wrong with it stands there, and the run in progress was not touched', async () => {
    const answers = ['The check does not fit.', ''];
    const codes: string[] = [];
    const { press, fill, text } = await draw(
      <CodeDialog
        onCode={async (code) => {
          codes.push(code);
          return answers.shift()!;
        }}
        onClose={closed}
      />,
    );
    const problem = () => text(document.querySelector('[role=alert]'));
    expect(problem()).toBe('');
    expect(document.querySelector('input')!.getAttribute('aria-describedby')).toBe(
      document.querySelector('[role=alert]')!.id,
    );
    await fill('Code', '1C5Y-0R7Q');
    await press('Read');
    expect(problem()).toBe('The check does not fit. The run in progress was not touched.');
    await fill('Code', '1c5y 0r7q 3k');
    await press('Read');
    expect(problem()).toBe('');
    expect(codes).toEqual(['1C5Y-0R7Q', '1c5y 0r7q 3k']);
  });
});

describe('keys', () => {
  const bindings = [
    { on: ['1', '2'], shown: '1–2', words: 'Select a choice', act: () => undefined },
    { on: ['Enter'], shown: 'Enter', words: 'Commit what is selected', act: () => undefined },
    { on: [' '], shown: 'Space', words: 'Pick', act: () => undefined },
    { on: ['?'], shown: '?', words: 'This list', act: () => undefined },
  ];
  const listed = () =>
    [...document.querySelectorAll('.key-list > div')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );

  test('all of them', async () => {
    const { text } = await draw(<HelpDialog bindings={bindings} letters onClose={closed} />);
    expect(listed()).toEqual([
      ['1–2', 'Select a choice'],
      ['Enter', 'Commit what is selected'],
      ['Space', 'Pick'],
      ['?', 'This list'],
    ]);
    expect(text()).not.toContain('turned off');
  });

  test('only those that work where letters and digits are turned off, and that they are', async () => {
    const { text } = await draw(<HelpDialog bindings={bindings} letters={false} onClose={closed} />);
    expect(listed().map(([key]) => key)).toEqual(['Enter', 'Space']);
    expect(text()).toContain('Letter and number keys are turned off in the settings.');
  });
});

describe('settings', () => {
  const settings: Settings = { text: 100, contrast: 'dark', motion: 'system', letters: true, sound: true };
  const groups = () =>
    [...document.querySelectorAll('fieldset')].map((group) => [
      group.querySelector('legend')!.textContent,
      [...group.querySelectorAll('label')].map((label) =>
        label.querySelector('input')!.checked ? `[${label.textContent}]` : label.textContent,
      ),
    ]);

  test('show how they stand', async () => {
    const { again } = await draw(<SettingsDialog settings={settings} onChange={closed} onClose={closed} />);
    expect(groups()).toEqual([
      ['Text size', ['[100 %]', '115 %', '130 %', '150 %', '175 %', '200 %']],
      ['Colours', ['[Night]', 'Light', 'High contrast']],
      ['Motion', ['[As this device says]', 'On', 'Off']],
      ['Quiet sounds', ['[On]', 'Off']],
      ['Letter and number keys', ['[On]', 'Off']],
    ]);
    const other: Settings = { text: 175, contrast: 'high', motion: 'none', letters: false, sound: false };
    await again(<SettingsDialog settings={other} onChange={closed} onClose={closed} />);
    expect(groups().map(([, each]) => (each as string[]).find((text) => text.startsWith('[')))).toEqual([
      '[175 %]',
      '[High contrast]',
      '[Off]',
      '[Off]',
      '[Off]',
    ]);
  });

  test.each<[number, number, Partial<Settings>]>([
    [0, 3, { text: 150 }],
    [1, 1, { contrast: 'light' }],
    [1, 2, { contrast: 'high' }],
    [2, 1, { motion: 'full' }],
    [2, 2, { motion: 'none' }],
    [3, 1, { sound: false }],
    [4, 1, { letters: false }],
  ])('row %i, place %i changes that and nothing else', async (row, place, changed) => {
    const change = vi.fn();
    const { settle } = await draw(<SettingsDialog settings={settings} onChange={change} onClose={closed} />);
    document.querySelectorAll('fieldset')[row]!.querySelectorAll('input')[place]!.click();
    await settle();
    expect(change.mock.calls).toEqual([[{ ...settings, ...changed }]]);
  });
});

describe('pages to read', () => {
  test('what this model cannot say, and the three labels', async () => {
    const { text, one } = await draw(<Limits onClose={closed} />);
    one('dialog', 'What this model cannot say');
    expect(document.querySelectorAll('.prose > p')).toHaveLength(9);
    expect(text()).toContain(
      'It knows no persons. Nobody in it is brave, tired, in love or about to retire.',
    );
    expect([...document.querySelectorAll('li')].map((each) => text(each).split(':')[0])).toEqual([
      'From the record',
      'Reconstructed',
      'From the model',
    ]);
  });

  test('what was tested, and what was not', async () => {
    const { text, one } = await draw(<Tested onClose={closed} />);
    one('dialog', 'What was tested');
    const [done, notDone] = [...document.querySelectorAll('ul')].map((each) => text(each));
    expect(done).toContain('By touch: a whole run tapped through');
    expect(notDone).toContain('In Firefox and Safari, and on real phones or tablets.');
    expect(text()).toMatch(/Nobody outside has checked it\..+Not tested/);
  });

  test('who is who: those invented first, each kind with its own', async () => {
    const { text } = await draw(<Who people={theCase.people} onClose={closed} />);
    const [invented, office] = [...document.querySelectorAll('section')];
    expect(text(invented)).toContain('Invented from many Each stands for several people or for none.');
    expect(text(office)).toContain('Holders of public office Real people and bodies.');
    const names = (section: Element | undefined) =>
      [...section!.querySelectorAll('dt')].map((each) => each.firstChild!.textContent);
    const ofKind = (kind: string) =>
      theCase.people.filter((each) => each.kind === kind).map(({ name }) => name);
    expect(names(invented)).toEqual(ofKind('composite'));
    expect(names(office)).toEqual(ofKind('office-holder'));
    const [first] = theCase.people;
    expect(text()).toContain(`${first!.role} ${first!.note}`);
  });
});
