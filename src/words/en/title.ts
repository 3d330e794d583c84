// Words of the title page, of what comes before the first scene, and of what the model cannot say.
/** The title page. */
export const title = {
  claim: 'HealthCare.gov, 2010 to 2014. You hold the seat that nobody held.',
  lead:
    'The United States builds a website for people without health insurance, and the day it opens is ' +
    'fixed. You decide on contractors, tests and teams before you know what follows; then you see what was ' +
    'really done.',
  continue: 'Continue',
  continueAt: '{act} · {date} · {title}',
  continueOpening: 'Before the first decision',
  continueEnd: 'At the end, in the debrief',
  continueSaved: 'left {when}',
  newRun: 'New run',
  length: 'How long',
  lengths: { 'alone-short': 'Short', alone: 'Standard', full: 'In full' },
  minutes: '{minutes} minutes',
  group: 'Group',
  groupNote: 'One screen, a room full of people.',
  trainer: 'Trainer',
  trainerNote: 'Look at many runs, before and in the plenary.',
  openFile: 'Open a file',
  pasteCode: 'Type or paste a code',
  code: 'Code',
  read: 'Read',
  settings: 'Settings',
  limits: 'What this model cannot say',
  tested: 'What was tested',
  licences: 'Licences',
  clear: 'Clear this machine',
  clearNote:
    'Removes every run, note and setting that this game keeps in this browser. Files that you saved stay ' +
    'where they are.',
  clearSure: 'Clear everything',
  cleared: 'Nothing of this game is kept in this browser now.',
  shelf: 'Runs on this machine',
  shelfOpen: 'Open',
  shelfDrop: 'Remove',
  shelfRaw: 'Save what is there',
  unreadable: 'A run that cannot be read',
  privacy:
    'Nothing is sent anywhere. No account, no name; what you do stays in this browser until you save it ' +
    'yourself.',
  content: 'About real public failures and blame, stress at work, and politics of the United States.',
  blocked:
    'This browser keeps nothing for this page. Play on; before you leave, save the file or write down ' +
    'the code.',
  full:
    'There is no room left for this page on this device, so your steps may not be kept. Remove runs below ' +
    'or clear the machine; or play on, and save the file or write down the code before you leave.',
  damaged:
    '{n, plural, one {A run} other {# runs}} kept in this browser cannot be read. If you have its file ' +
    'or its code, open that; what is left of it can be saved below.',
  loading: 'Opening.',
  update: 'A new edition of the game is here.',
  updateNow: 'Use it now',
  guessSkip: 'Skip',
  guessGo: 'Answer',
  guessOverline: 'Before you begin · forty seconds',
  back: 'Back to the title',
} as const;

/** The page "What this model cannot say". */
export const limits = {
  heading: 'What this model cannot say',
  lines: [
    'The numbers after your choices come from a model. It is a set of rules, each with a source or the ' +
      'word assumption. It was fitted so that the choices of history give the figures of history.',
    'It cannot say what would have happened. It says what follows from its rules. Another set of rules ' +
      'that fits history as well may answer differently.',
    'It knows stocks such as candour or strain as one number from 0 to 100. No such number was ever ' +
      'measured. They stand for things that people who were there have described.',
    'It knows no persons. Nobody in it is brave, tired, in love or about to retire. It has no luck, no ' +
      'weather, no election.',
    'It is blind to most of what a law is for: who is well and who is not, what a plan covers, what a ' +
      'family pays.',
    'It treats a contractor as a line on a chart. In branches that never happened the names are ' +
      'stand-ins, because nobody knows what a real firm would have done.',
    'A small difference between two runs means nothing. A direction that holds when the assumptions move ' +
      'may mean something.',
    'You may disagree with any result. “Contest this” stands beside each of them, and it goes into the ' +
      'record.',
  ],
  labels: 'Three labels keep apart what is known and what is not:',
  record: 'From the record: somebody published it, and the source stands beside it.',
  reconstructed:
    'Reconstructed: scenes, rooms and words that nobody wrote down, made to fit the record. People with ' +
    'names are invented, except those who held high public office; they do only what the record shows.',
  model: 'From the model: computed from your choices.',
} as const;

/** The page "Licences": the texts themselves are as their authors wrote them. */
export const licences = {
  heading: 'Licences',
  note:
    'The game, and all that comes with it, each under its own licence. The texts are as their authors ' +
    'wrote them.',
  coming: 'The texts are on their way.',
} as const;

/** The page "What was tested": what the tests of this edition do, and what nobody has tried. */
export const tested = {
  heading: 'What was tested',
  aim: 'The aim is WCAG 2.2, level AA. Nobody outside has checked it.',
  done: 'Tested with every edition, by a program in a real browser (Chromium)',
  doneLines: [
    'Whole runs, short and in full, by keyboard alone, on the hosted page and on the single file.',
    'Every kind of screen by axe, in three colour themes, 320 and 1280 pixels wide: title, dialogs, ' +
      'decision, result, debrief, room and trainer.',
    'No scrolling sideways on any screen at 320 pixels; with the text twice as large, none on any screen ' +
      'at 1280 pixels, and none on the pages for one reader at 320.',
    'By touch: a whole run tapped through on a screen of 390 by 844 pixels, and no target under 24 ' +
      'pixels on any screen at 320 pixels.',
    'With the reader’s own colours (forced colours), dark and light: the focus shows at every stop, what ' +
      'is selected is filled, and the lines of the charts can be seen.',
    'What a screen reader is given (roles, names, states) is kept beside the tests, so that a change is ' +
      'seen. After each step one announcement, and the focus on the new text.',
    'Letter and number keys can be turned off. The list of keys shows only those that work at that moment.',
    'Two invented languages, one of them from right to left: all words of the interface change and the ' +
      'pages hold.',
    'What is handed in: the file, both codes and the link bring the same decisions to another browser; ' +
      'the page prints on A4 and on Letter.',
    'Saving: reloads, a browser killed at any moment, two tabs, storage that is blocked, full or ' +
      'damaged, no connection after the first visit.',
  ],
  notDone: 'Not tested',
  notDoneLines: [
    'With people who use a screen reader, a switch, speech input or a magnifier every day; with any real ' +
      'screen reader.',
    'In Firefox and Safari, and on real phones or tablets. All of the above was done in Chromium only, ' +
      'touch and forced colours too.',
    'The picture is drawn for eyes. All it shows stands in words beside it; the letters in it do not ' +
      'grow with the text size.',
    'In a real second language. The story is in English; how hard it is to read was measured by a ' +
      'formula, not with readers.',
  ],
} as const;
