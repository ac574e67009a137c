// Property-based tests try the same values in every run, so that a run differs from the last one only by the code.
// SEED=random tries others; a failure names its seed.
import fc from 'fast-check';

export const propertySeed = process.env.SEED === 'random' ? Date.now() : 20_180_302;

fc.configureGlobal({seed: propertySeed});
