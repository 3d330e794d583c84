// The behaviour table over five hundred draws of the parameters; `npm run soak`.
import { holdOverDraws } from './over-draws';
import { BEHAVIOUR } from './table';

holdOverDraws(BEHAVIOUR, 500);
