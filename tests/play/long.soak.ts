// The tests of replay and codes in their full size; `npm run soak`.
import './replay.test';
import './code.test';
