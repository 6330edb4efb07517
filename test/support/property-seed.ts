/**
 * Property tests draw the same examples at each run, so that a check of a commit says something of that commit.
 * PARAPHE_SEED=random looks for new counterexamples (the failure prints its seed); PARAPHE_SEED=<number> takes that one.
 */
import fc from 'fast-check';

const asked = process.env['PARAPHE_SEED'] ?? '20261126';
if (asked !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked) });
