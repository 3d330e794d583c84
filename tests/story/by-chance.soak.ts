// The full number of random mistakes in the tables.
import './by-chance.test';
