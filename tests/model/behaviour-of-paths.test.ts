// The behaviour table, second half: what is never lost on the way, and what the named paths come to.
import { holdOverDraws } from './over-draws';
import { CONSERVATION, NAMED_PATHS } from './statements';

holdOverDraws([...CONSERVATION, ...NAMED_PATHS]);
