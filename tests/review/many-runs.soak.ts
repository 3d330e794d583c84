// The full size of the runs played by chance.
import './many-runs.test';
