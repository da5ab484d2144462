import { describeMadeSite } from './support/bounded-pages.ts';

describeMadeSite(600, 30, 300_000);
