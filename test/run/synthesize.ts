import { synthesize } from '#local/synth.ts';

// While the cheap tiers run: two workers that each begin with a desk would both do it, at the same time.
await synthesize();
