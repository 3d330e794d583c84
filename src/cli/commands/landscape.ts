// `npm run landscape`: what follows openings that kept more or less: random plans before launch, then the defaults, then the best.
import { landscape, type Landscape } from '../fit/landscape';
import { loadCase, readOptions, wholeNumber } from '../options';

const HELP = `npm run landscape -- [--runs 2500] [--seed 1] [--no-best] [--json]
Walks random plans up to the verdict on the opening, each with the defaults after it and with the best after it (point by point
the option with which most people get through). Prints, in bins of five points of what the first week kept, the means of people
through, trust, capability, strain and the capacity of November 2014; and the share of runs whose second season carries less
than spring.`;

function printed(name: string, { bins, secondSeasonLess }: Landscape): void {
  console.log(`\n${name}\n  kept, %   runs   people   trust  capability  strain  capacity Nov 2014`);
  for (const { from, to, runs, people, trust, capability, strain, capacity2014 } of bins)
    console.log(
      `${`${from}-${to}`.padStart(9)}${String(runs).padStart(7)}${`${(people / 1e6).toFixed(2)} m`.padStart(9)}` +
        `${trust.toFixed(1).padStart(8)}${capability.toFixed(1).padStart(12)}${strain.toFixed(1).padStart(8)}` +
        `${Math.round(capacity2014).toLocaleString('en').padStart(19)}`,
    );
  console.log(`second season carries less than spring in ${Math.round(100 * secondSeasonLess)} % of runs`);
}

function main(): void {
  const given = readOptions(HELP, {
    runs: { type: 'string' },
    seed: { type: 'string' },
    'no-best': { type: 'boolean' },
  });
  if (!given) return;
  const runs = wholeNumber(given.values, 'runs', 2500, 1);
  const seed = wholeNumber(given.values, 'seed', 1, 0);
  const theCase = loadCase();
  if (runs === null || seed === null || !theCase) return;
  const { decisions, moments } = theCase;
  const found = landscape({ decisions, moments }, { runs, seed, best: !given.values['no-best'] }, (done) => {
    if (done % 500 === 0) console.error(`${done} plans`);
  });
  if (given.values['json'])
    console.log(JSON.stringify({ defaults: found.defaults, best: found.best }, null, 2));
  else {
    printed('defaults after the verdict', found.defaults);
    if (found.best) printed('the best after the verdict, point by point', found.best);
  }
}

main();
