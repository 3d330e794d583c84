// What went wrong with something from outside, in words, by reason code.
/** What went wrong, by where it came from and why. */
export const problems = {
  file: {
    tooLarge: 'This file is larger than any run can be. It was not read.',
    notJson: 'This is not a run file, or it was cut short. It could not be read.',
    notARun: 'This file is not a run of Launch Day.',
    otherFormat: 'This run file has format {detail}, which this version cannot read.',
    badShape: 'Part of this run file is damaged ({detail}). It was not opened.',
  },
  code: {
    empty: 'There is no code to read.',
    badCharacter: 'A code has only letters and digits, in groups of four. Something else is in this one.',
    badCheck: 'The check does not fit. One of the characters is probably wrong.',
    unknownPreset: 'This code is for a length of run that this version does not have.',
    otherEdition: 'This code was made with another edition of the game, with other rules.',
    notOnOffer: 'This code names a choice that is not on offer on its way.',
    damaged: 'This code is damaged, or was cut short.',
  },
  replay: {
    chainBroken:
      'This record was changed after it was written: the chain breaks at entry {n}. It was opened all ' +
      'the same.',
    digestDiffers:
      'From decision {n} on, this edition computes something else. What stands before it was opened as a ' +
      'new run.',
    choiceGone:
      'The choice made at decision {n} no longer exists in this edition. What stands before it was ' +
      'opened as a new run.',
    asksUnknown: 'This run asks a decision that this edition does not have. It cannot be opened.',
  },
  notes: {
    otherText: 'This run was made with another edition of the text. The rules are the same.',
    otherRules: 'This run was made with other rules. It gives the same results here.',
  },
  saved: 'The run kept in this browser could not be read, so it is not opened. {why}',
  shelf: 'What is kept in this browser cannot be read. If you have the file or the code of a run, open that.',
  notCleared:
    'Not everything could be removed. Try again, or clear the data of this page in the settings of the ' +
    'browser.',
  sameId: 'This browser keeps another state of this run. Save it as a file and remove it here first.',
  untouched: 'The run in progress was not touched.',
  rest:
    'A part of the game could not be loaded. Look at the connection, then load the page again; no step is ' +
    'lost.',
  loadAgain: 'Load the page again',
  story: 'The story stopped because of a mistake of ours. Your record is safe; save the file.',
} as const;
