// Words of what the debrief lets one ask: why a number, the loop, one choice the other way, what may be shared.
/** What can be asked in the debrief, and what is answered. */
export const afterwards = {
  why: {
    ask: '{figure}: why?',
    heading: 'Why {figure}?',
    of: '{name}, {date}.',
    profile: '{name}: {note}.',
    working: 'Working it out.',
    nothing: 'No choice moved this number by much. It follows from dates, laws and the public.',
    note:
      'Largest first. Each part is the number less what it would be without that choice or fact. Where two ' +
      'do the same work, each shows little, so the parts do not add up. Staff, orders and rules come with ' +
      'every option; they are compared with those of the option taken where nobody decides.',
    yours: 'your choice',
    followed: 'not asked; it followed',
    moved: { up: 'Raised it:', down: 'Lowered it:' },
    rowMoved: { up: 'Upwards:', down: 'Downwards:' },
    measuring: 'How much is being worked out, over sets of assumptions: {done} of {all}.',
    by: 'By {by}. Over {draws} sets of assumptions: {low} to {high}.',
    edge: 'At the values the model was fitted to, it moves it further than in 95 of 100 of them.',
    edgeLess: 'At the values the model was fitted to, it moves it less than in 95 of 100 of them.',
    points: '{n} percentage points',
    turnsOver: 'Over some sets of assumptions it moves the number the other way.',
    rules: 'Rule and source',
    rule: 'What it moves: {rule}. By {value} ({unit}); row {id} of {option}.',
    assumption: 'Source: an assumption of the model.',
    via: 'On the way, because of it: {list}.',
    viaOne: { up: '{name} higher', down: '{name} lower' },
    turns: 'Without it the opening would have gone the other way.',
    dated: 'What nobody in the department chose',
    hangs: {
      ask: 'Which assumptions does this number hang on?',
      working: 'Trying each assumption at both ends of its range: {done} of {all}.',
      note:
        'One at a time, all others and all choices as they are; the six that move it most. Each is a row ' +
        'of the model’s table, and you may disagree with it.',
      row: 'Assumption',
      from: 'Low end',
      to: 'High end',
      at: 'at {value}',
      meaning: '{unit}: {meaning}',
      value: 'Now {value}; row {id}.',
      source: 'Source: {source}.',
    },
    model: 'From the model. What it cannot say stands on its own page.',
  },
  loop: {
    heading: 'One loop: silence',
    turned: 'In your run this loop turned.',
    begun: 'In your run this loop began to turn; then the opening held.',
    begunWhy:
      'Strain made it costlier to bring bad news, and faults stayed hidden. But little failed in public, ' +
      'so strain had less to feed on.',
    turnedWhy:
      'Strain makes it costly to bring bad news; faults nobody hears of wait for the public; a failing ' +
      'service brings more strain.',
    still: 'In your run this loop hardly turned before the opening.',
    stillWhy:
      'Where bad news can travel, faults are found before the public finds them, and strain has less to ' +
      'feed on.',
    strain: {
      name: 'Strain on people',
      up: 'rose from {from} to {to}',
      same: 'stayed near {to}',
      down: 'fell from {from} to {to}',
    },
    candour: {
      name: 'Candour',
      up: 'rose from {from} to {to}',
      same: 'stayed near {to}',
      down: 'fell from {from} to {to}',
    },
    hidden: {
      name: 'Faults not yet found',
      up: 'rose from {from} to {to}',
      same: 'stayed near {to}',
      down: 'fell from {from} to {to}',
    },
    failing: {
      name: 'Pages that failed',
      at: '{to} on {date}, the worst of the first days',
      none: 'nobody could try yet',
    },
    again: {
      name: 'Strain again',
      up: 'rose from {from} to {to} by {date}',
      same: 'stayed near {to}',
      down: 'fell from {from} to {to} by {date}',
    },
    between: 'The first three between {from} and {to}; then the opening.',
    round: 'and so round again',
    note: 'Strain and candour from 0 to 100, faults as functions to be done again. All from the model.',
  },
  whatIf: {
    heading: 'One choice, the other way',
    note: 'One point, one change, once. Say first what you expect.',
    point: 'The decision',
    pick: 'Choose one',
    instead: 'Instead of “{taken}”',
    expect: 'By the end of the season, how many will have come through?',
    directions: { up: 'More', same: 'About as many, within a tenth', down: 'Fewer' },
    go: 'Show what the model says',
    working: 'Trying {all} sets of assumptions: {done} done.',
    changed: '“{title}” With “{other}” instead of “{taken}”.',
    said: 'You expected: {said}. The model says: {went}.',
    openings: 'In your run: {yours} With the change: {other}',
    holdsIn: 'Over sets of assumptions it holds in {n} of 100.',
    band: 'People through: {central}. Over {draws} sets of assumptions: {low} to {high}.',
    turns: 'The band crosses zero. With other assumptions the change goes the other way.',
    holds: 'The direction holds in nine of ten sets of assumptions.',
    replaced: 'Later choices that could not be kept: {list}.',
    followed: 'Decisions nobody asked you that went otherwise: {list}.',
    chart: 'Plans chosen on the federal site',
    yours: 'Your run',
    other: 'With the change',
    once: 'It is on your record that you looked. For more, go back to a decision and play on.',
    model: 'It says what follows from the model’s rules, not what would have happened.',
    difference: 'Difference',
    from: '5 of 100 below',
    to: '5 of 100 above',
  },
  share: {
    heading: 'A picture and a text, without names',
    text:
      'Launch Day, a case on HealthCare.gov. {route} On the eve of the opening the report said {reported}; ' +
      'verified from end to end: {truth}. Ways out still open: {eve} of 7 on the eve, {october} at the end ' +
      'of October. In the model {people} people came through ({history} with the choices of history). A ' +
      'model, not a forecast.',
    copy: 'Copy the text',
    save: 'Save the picture',
    eve: 'On the eve of the opening',
    ways: 'Ways out, filled where open: on the eve, and at the end of October',
    about: 'HealthCare.gov, 2010 to 2014',
    beside: 'This run (upper), and history’s choices (lower)',
    foot: 'Computed by a model. It says what follows from its rules, not what would have happened.',
  },
} as const;
