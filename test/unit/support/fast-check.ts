import fc from 'fast-check';

// A test that fails on one machine must fail on every other. `npm run test:fuzz` is there for new luck.
fc.configureGlobal({ seed: 20_261_122 });

export default fc;
