// Words of the debrief alone and of what can be handed in.
/** The debrief alone, and what can be handed in. */
export const debrief = {
  heading: 'Debrief',
  intro: 'Three questions, about six minutes. Nothing here is a score.',
  moves: ['What happened?', 'How did I decide?', 'What will I do?'],
  route: '{launch}. {opening}.',
  steps: 'The three questions',
  nextMove: 'Next: {move}',

  curve: 'Reported and true',
  curveNote: 'What reached your desk, and what had run from end to end. You saw only the first.',
  curveLooked:
    'What reached your desk, and what had run from end to end. Of the second you saw only what your ' +
    'choices found out, last on {date}.',
  reported: 'Reported ready',
  truth: 'Verified end to end',
  eve: 'On the eve of the opening, {date}',
  table: 'The same numbers in a table',
  date: 'Date',
  model: 'Both lines come from the model.',

  decisions: 'Your decisions, with the record beside each',
  decisionsPoint:
    '{all, plural, one {One decision} other {# decisions}}; {same, plural, =0 {none} one {one} other ' +
    '{#}} as it was done.',
  decision: 'Decision',
  yours: 'You',
  record: 'The record',
  asHistory: 'as it was done',
  otherwise: 'not as it was done',
  reason: 'Your reason',
  noReason: 'You gave none.',
  none: 'no record: this branch never happened',
  undecided: 'could not decide',

  pictureThen: {
    heading: 'The picture at any date',
    note:
      'Move to a date. Then fade from what reached the desk to how it truly stood: links nobody had, and ' +
      'what was hollow inside.',
    date: 'Date',
    fade: 'From reported to true',
    reported: 'As reported',
    truth: 'As it truly stood',
    words: 'The same in words',
  },

  ways: 'Ways out',
  waysEve: 'On the eve of the opening',
  waysOctober: 'At the end of October',
  waysSame: 'As on the eve',
  waysCount: '{n} of 7 open',
  waysPoint: '{when}: {n} of 7 open.',

  profile: 'Where it ended',
  profileNote: 'Your run beside the choices of history, both computed by the model.',
  askNote: 'Press a number to ask why.',
  profileCounts: 'What each of them counts',
  you: 'Your run',
  history: 'History’s choices',

  forecasts: 'What you foresaw',
  forecastsNone: 'You made no forecast. That is allowed; next time, one tap shows you more than any table.',
  forecastsNote: '{right} of {all} directions came out as you said.',
  foresaw: 'You said',
  came: 'It went',
  sure: 'You were',
  certainWrong: 'Certain, and it went another way',
  certainLine: '{reading}. You said: {said}. It went: {went}.',
  certainMore: '{n, plural, one {One more stands} other {# more stand}} in the table.',
  oneScore: 'Brier {score}',
  certainNever: 'You were never certain, so you could not be certain and wrong.',
  certainNone: 'You were never certain and wrong about these readings.',
  askBack: 'What did you know that the model does not? Or what did the desk not know?',
  allForecasts: 'All forecasts in a table',
  brier: {
    well: 'Your forecasts and how sure you were of them fit well.',
    better: 'Your forecasts knew something: better than a third for each direction.',
    nothing: 'Your forecasts knew as much as a third for each direction: nothing.',
    worse: 'You were surer than your forecasts allow: a third for each direction would have done better.',
  },
  brierScore: 'Brier score {mean}: 0 is best, 0.67 knows nothing, 2 is certain and wrong.',
  brierTruth: 'Forecasts of the report before the opening, scored on what was true: {mean}.',
  reportOnly: 'Right about the report, wrong about the site',
  reportOnlyLine: 'You said the report would go {said}, and so it was. What ran from end to end went {went}.',
  directionsOf: { up: 'up', same: 'no further', down: 'down' },
  figures: 'Figures you foresaw',
  bandsOff: '{n, plural, one {One band off} other {# bands off}}.',
  judgement: 'How you judged',
  soundPoint:
    '{n, plural, one {You rated one choice twice} other {You rated # choices twice}}, before and looking ' +
    'back; {moved, plural, =0 {no rating moved by two or more} one {one moved by two or more} other {# ' +
    'moved by two or more}}.',
  soundOnce:
    '{n, plural, one {You rated one choice once} other {You rated # choices once}}, before or looking ' +
    'back: only two ratings show what the result did to your judgement.',
  judgedNone:
    'You rated no choice and named no figure. That is allowed. Rating a choice before and again after ' +
    'the result shows how far the result judges for you.',
  figuresPoint: '{right} of {all} figures came to the band you named.',
  soundness: 'How sound, of 5, on what was known',
  soundNow: 'When you decided',
  soundThen: 'Looking back',
  soundMoved: 'A rating that moves by two or more: was it new information, or the result?',
  otherWays: 'It could as well have gone so',
  otherWaysNote: 'You picked these at the two pauses.',
  habits: 'How you used the desk',
  reading: 'Reading',
  valueFromTo: '{from} to {to}',
  bandRight: 'You said: {said}. So it was: {value}.',
  bandOther: 'You said: {said}. It came to {value}.',
  documents: 'You opened {n, plural, =0 {no document} one {# document} other {# documents}} before deciding.',
  back:
    'You went back {n, plural, =0 {to no decision} one {# time; it stays on record} other {# times; it ' +
    'stays on record}}.',
  contested: 'You contested {n, plural, =0 {no result} one {# result} other {# results}}.',

  plan: 'One if-then line for your own place of work',
  planNote: 'It stays on this device, outside the record, unless you share it.',
  planIf: 'If I notice that',
  planThen: 'then I will',
  planKept: 'Kept on this device.',
  planShare: 'Share it: print it with this page',
  planCopy: 'Copy the line',
  planLine: 'If I notice that {when}, then I will {act}.',

  hand: 'Hand in',
  handNote:
    'None of this asks for a name. The file carries the lines you typed; the codes, the link and the ' +
    'picture carry none.',
  file: 'Save the run file',
  routeCode: 'Route code',
  classCode: 'Class code',
  routeNote: 'Your choices, nothing else.',
  classNote: 'Your choices and forecasts.',
  copy: 'Copy',
  copied: 'Copied.',
  link: 'Link',
  linkNote: 'Opens this run in the game.',
  picture: 'Picture of the code',
  print: 'Print this page',
  read: 'Back to the run',
  modelNote:
    'Figures of your run and of history’s choices come from a model. It says what follows from its ' +
    'rules, not what would have happened.',
  printed: 'Launch Day · run {id} · edition {edition}',
} as const;
